/// One step in moving, turning or scaling a shape.
package enum SVGTransform: Sendable, Hashable, CustomStringConvertible {
    /// Moves it to the right and down.
    case translate(Double, Double)
    /// Turns it clockwise by degrees about a point.
    case rotate(Double, x: Double, y: Double)
    /// Makes it larger or smaller.
    case scale(Double, Double)

    package var description: String {
        switch self {
        case .translate(let x, let y): "translate(\(SVGNumber.list([x, y])))"
        case .rotate(let degrees, let x, let y): "rotate(\(SVGNumber.list([degrees, x, y])))"
        case .scale(let x, let y): "scale(\(SVGNumber.list([x, y])))"
        }
    }
}
