/// What is thought of a point, as shape and colour show it alike in every picture.
///
/// Source of the colours: NHS England, Making Data Count; the shapes say the same without them.
package enum DrawnJudgement: Hashable, Sendable, CaseIterable {
    /// Within chance, or similar.
    case ordinary
    case better, worse
    /// Where neither way is good.
    case higher, lower
    case notCompared

    package var shape: Scene.Symbol.Shape {
        switch self {
        case .ordinary: .diamond
        case .better: .circle
        case .worse: .square
        case .higher: .up
        case .lower: .down
        case .notCompared: .cross
        }
    }

    package var ink: Scene.Ink {
        switch self {
        case .ordinary: .chance
        case .better: .improvement
        case .worse: .concern
        case .higher, .lower: .ink
        case .notCompared: .muted
        }
    }

    func symbol(at place: Scene.Place, size: Double = 5, isHollow: Bool = false) -> Scene.Symbol {
        Scene.Symbol(shape: shape, place: place, size: size, ink: ink, isHollow: isHollow)
    }
}
