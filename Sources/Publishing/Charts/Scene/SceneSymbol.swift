extension Scene {
    /// A small shape at a place; which shape says as much as which colour.
    package struct Symbol: Hashable, Sendable {
        package enum Shape: Hashable, Sendable, CaseIterable { case circle, square, diamond, up, down, cross }

        package let shape: Shape
        package let place: Place
        /// About half its width; all shapes of a size look as large.
        package var size = 5.0
        package let ink: Ink
        package var isHollow = false

        /// The corners, from the top or the top left on; a circle has none, a cross the ends of its two lines.
        package var corners: [Place] {
            let around: [(Double, Double)] =
                switch shape {
                case .circle: []
                case .square, .cross: [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]
                case .diamond: [(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)]
                case .up: [(0, -1.2), (1.2, 0.9), (-1.2, 0.9)]
                case .down: [(-1.2, -0.9), (1.2, -0.9), (0, 1.2)]
                }
            return around.map { Place(place.x + $0 * size, place.y + $1 * size) }
        }
    }
}
