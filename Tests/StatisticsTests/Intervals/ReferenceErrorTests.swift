import Statistics
import TestSupport
import Testing

/// What the reference program refuses, refused here too.
struct ReferenceErrorTests {
    private static let calls: [String: @Sendable () throws -> Void] = [
        "proportion n=0": { _ = try Wilson.interval(of: 1, in: 0, at: .ninetyFive) },
        "proportion x>n": { _ = try Wilson.interval(of: 3, in: 2, at: .ninetyFive) },
        "proportion x<0": { _ = try Wilson.interval(of: -1, in: 2, at: .ninetyFive) },
        "rate n=0": { try rate(1, in: 0) },
        "rate n<0": { try rate(1, in: -1) },
        "rate x<0": { _ = try PoissonInterval.interval(of: -1, at: .ninetyFive) },
        "confidence 0.5": { _ = try Confidence(0.5) },
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

    @Test(arguments: calls.keys.sorted())
    func `it is refused`(_ call: String) {
        #expect(throws: MethodRefusal.self) { try Self.calls[call]?() }
    }

    @Test(.enabled(if: SharedFolder.has("oracle/intervals/errors.csv"), "the reference values are not here"))
    func `every error of the reference program is one here, but that of two confidences at once`() throws {
        let calls = Set(try oracle("intervals/errors.csv").compactMap { $0["call"] })
        #expect(calls.subtracting(Self.calls.keys) == ["confidence c(.9 .95)"])
        #expect(calls.count == 8)
    }
}
