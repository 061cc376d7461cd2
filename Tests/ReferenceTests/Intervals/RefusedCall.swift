import Statistics

/// A call that the reference program refuses.
enum RefusedCall {
    private static let calls: [String: @Sendable () throws -> Void] = [
        "proportion n=0": { _ = try Wilson.interval(of: 1, in: 0, at: .ninetyFive) },
        "proportion x>n": { _ = try Wilson.interval(of: 3, in: 2, at: .ninetyFive) },
        "proportion x<0": { _ = try Wilson.interval(of: -1, in: 2, at: .ninetyFive) },
        "rate n=0": { try rate(1, in: 0) },
        "rate n<0": { try rate(1, in: -1) },
        "rate x<0": { _ = try PoissonInterval.interval(of: -1, at: .ninetyFive) },
        "confidence 0.5": { _ = try Confidence(0.5) },
        // Here each confidence is a call of its own, so that no pair of them is refused.
        "confidence c(.9 .95)": { for level in [0.9, 0.95] { _ = try Confidence(level) } },
    ]

    /// A rate is worked out in columns, where a refusal is NaN.
    private static func rate(_ count: Double, in population: Double) throws {
        var (lower, upper) = ([0.0], [0.0])
        var low = lower.mutableSpan
        var high = upper.mutableSpan
        PoissonInterval.intervals(
            of: [count].span, in: [population].span, at: .ninetyFive, lower: &low, upper: &high)
        if lower[0].isNaN, upper[0].isNaN { throw MethodRefusal("NaN") }
    }

    static func outcome(_ row: [String: String]) -> Comparison.Outcome {
        guard let call = calls[row["call", or: ""]] else { return .differs("there is no call '\(row)'") }
        do {
            try call()
            return row["call"] == "confidence c(.9 .95)" ? .deviates(.confidencesTogether) : .differs("\(row) is taken")
        } catch {
            return error is MethodRefusal ? .agrees : .differs("\(row): \(error)")
        }
    }
}
