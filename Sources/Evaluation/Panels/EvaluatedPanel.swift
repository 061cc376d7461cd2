package import PerformanceModel
public import Statistics

/// What was worked out of a ``Panel``, in columns laid out as those of the panel, and no more of each figure than that.
public struct EvaluatedPanel: Sendable {
    /// In the measure's unit; NaN where missing.
    public internal(set) var values: [Double]
    /// The ends of the intervals at 95 per cent, NaN where there is none; empty where the measure counts no events.
    public internal(set) var lower: [Double] = []
    public internal(set) var upper: [Double] = []
    /// By the chart over the whole series of an area: a point may be marked by what came after it.
    public internal(set) var signals: [Signal] = []
    /// Of each figure among those of its period: 1 is best, ties share; 0 where there is none, or none to rank it with.
    public internal(set) var ranks: [UInt16] = []
    /// 1 is the best, 4 the worst; 0 with fewer than eight figures in the period.
    public internal(set) var quarters: [UInt8] = []
    public internal(set) var statuses: [Status] = []
    public internal(set) var directions: [Direction] = []
    /// How many areas were ranked, by period.
    public internal(set) var counts: [UInt16] = []

    /// The interval of a figure; nothing where there is none.
    public func interval(at cell: Int) -> Interval? {
        guard lower.indices.contains(cell), !lower[cell].isNaN else { return nil }
        return Interval(lower: lower[cell], upper: upper[cell])
    }

    /// How a figure stands to its target.
    public enum Status: UInt8, Sendable {
        case unrated, onTrack, slightlyBelow, requiresImprovement
    }

    /// Which way a figure has gone; increasing and decreasing where neither is better.
    public enum Direction: UInt8, Sendable {
        case unknown, improving, worsening, noChange, increasing, decreasing
    }
}

extension EvaluatedPanel.Status {
    package var band: PerformanceModel.Status.Band? {
        switch self {
        case .unrated: nil
        case .onTrack: .onTrack
        case .slightlyBelow: .slightlyBelow
        case .requiresImprovement: .requiresImprovement
        }
    }
}

extension EvaluatedPanel.Direction {
    package var travel: PerformanceModel.Direction.Travel? {
        switch self {
        case .unknown: nil
        case .improving: .improving
        case .worsening: .worsening
        case .noChange: .noChange
        case .increasing: .increasing
        case .decreasing: .decreasing
        }
    }
}
