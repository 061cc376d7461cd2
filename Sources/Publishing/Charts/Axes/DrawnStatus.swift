import PerformanceModel

/// The shape of a status in a picture, as ``StatusMark`` has it on a page.
struct DrawnStatus {
    let band: Status.Band?

    init(_ band: Status.Band?) { self.band = band }

    func marks(at place: Scene.Place, size: Double) -> [Scene.Mark] {
        switch band {
        case .onTrack: [.symbol(.init(shape: .circle, place: place, size: size, ink: .good))]
        case .requiresImprovement: [.symbol(.init(shape: .diamond, place: place, size: size, ink: .bad))]
        case .slightlyBelow: triangle(Scene.Symbol(shape: .up, place: place, size: size, ink: .amber).corners)
        case nil:
            [
                .line(
                    .init(place.x - size, place.y), .init(place.x + size, place.y), Scene.Stroke(.muted, 2))
            ]
        }
    }

    /// Its edge tells it from the paper, for which amber is too pale.
    private func triangle(_ corners: [Scene.Place]) -> [Scene.Mark] {
        [.area(corners, .amber, opacity: 1), .line([corners + corners.prefix(2)], Scene.Stroke(.amberEdge, 1.5))]
    }
}
