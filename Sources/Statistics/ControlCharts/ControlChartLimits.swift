extension ControlChart {
    /// The limits of a group, or why it has none.
    public enum Limits: Hashable, Sendable {
        /// From 15 points or more.
        case calculated(Lines)
        /// From 8 to 14 points: to be read with care.
        case trial(Lines)
        case tooFew(Int)
        case noVariation
        case noNeighbours
        case tooLarge

        public static let fewestPoints = 8
        public static let fewestPointsForSure = 15

        /// Where the limits lie, in the unit of the values and never clipped.
        public var lines: Lines? {
            switch self {
            case .calculated(let lines), .trial(let lines): lines
            default: nil
            }
        }

        /// Why there are none, in a whole sentence.
        public var reason: String? {
            switch self {
            case .calculated, .trial: nil
            case .tooFew(let count):
                "control limits need at least \(Self.fewestPoints) points with a value, and the group has \(count)"
            case .noVariation: "the values do not vary, so control limits would have no width"
            case .noNeighbours: "no two points with a value stand side by side, so it is not known how far one moves"
            case .tooLarge: "a value is infinite or too large to work with"
            }
        }
    }

    /// Where the limits of a group lie: the mean ± 2.66 average moving ranges, and two thirds of the way there.
    public struct Lines: Hashable, Sendable {
        public let lower: Double
        public let upper: Double
        public let nearLower: Double
        public let nearUpper: Double
    }
}

extension ControlChart.Lines {
    /// Nothing comes out where the lines cannot be told from the mean.
    init?(around mean: Double, _ averageMove: Double) {
        lower = mean - 2.66 * averageMove
        upper = mean + 2.66 * averageMove
        nearLower = mean - 2 * (2.66 / 3) * averageMove
        nearUpper = mean + 2 * (2.66 / 3) * averageMove
        guard lower < nearLower, nearLower < mean, mean < nearUpper, nearUpper < upper else { return nil }
    }
}
