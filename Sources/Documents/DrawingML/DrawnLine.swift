/// How a line is drawn; its weight is in pixels.
package struct DrawnLine: Hashable, Sendable {
    package enum Dash: Hashable, Sendable {
        case solid, dashed, dotted

        /// The lengths of a dash and a gap in pixels, as the same line has them in SVG.
        var lengths: (dash: Double, gap: Double)? {
            switch self {
            case .solid: nil
            case .dashed: (6, 4)
            case .dotted: (2, 4)
            }
        }
    }

    package let colour: DrawnColour
    package let weight: Double
    package let dash: Dash

    package init(_ colour: DrawnColour, weight: Double = 1, dash: Dash = .solid) {
        self.colour = colour
        self.weight = weight
        self.dash = dash
    }

    /// Source of `a:custDash`, whose lengths are in thousandths of a per cent of the weight: ECMA-376, 20.1.8.21.
    var element: DrawnElement {
        let thousandths = { (length: Double) in
            "\(EMU(100_000 * length / (weight > 0 ? weight : 1), per: 1).count)"
        }
        let pattern = dash.lengths.map { lengths in
            DrawnElement(
                "a:custDash", [:],
                [DrawnElement("a:ds", ["d": thousandths(lengths.dash), "sp": thousandths(lengths.gap)])])
        }
        return DrawnElement(
            "a:ln", ["w": "\(EMU(weight).count)", "cap": "flat"],
            [colour.filling(), pattern, DrawnElement("a:round")])
    }

    /// No line at all.
    static let none = DrawnElement("a:ln", [:], [DrawnElement("a:noFill")])
}
