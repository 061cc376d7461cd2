import Evaluation
import PerformanceModel
import TestSupport
import Testing

/// What must hold whatever the figures are.
struct PropertyTests {
    private static func quarters(
        _ measure: Measure, _ values: [String]
    ) throws -> Desk {
        var desk = try Desk([measure])
        for (index, value) in values.enumerated() { try desk.hold("m at 2017-18-Q\(index + 1) = \(value)") }
        return desk
    }

    private static func year(_ desk: Desk, _ text: String = "m at fy2017-18") throws -> Ratio {
        try #require(desk.book.find(desk.figure(text)).content.value?.exact)
    }

    @Test func `the order of the parts does not matter`() throws {
        var random = SeededNumbers(seed: 11)
        let flow = try measure("m")
        let ratio = try measure("m", .percentage, .ratio) { $0.kind = parts() }
        for _ in 0..<100 {
            let values = (0..<4).map { _ in Int.random(in: 0...9999, using: &random) }
            let texts = values.map { "\($0).25" }
            let shares = values.map { "\($0) of \($0 + Int.random(in: 1...99, using: &random))" }
            #expect(
                try Self.year(Self.quarters(flow, texts))
                    == Self.year(Self.quarters(flow, texts.shuffled(using: &random))))
            #expect(
                try Self.year(Self.quarters(ratio, shares))
                    == Self.year(Self.quarters(ratio, shares.shuffled(using: &random))))
        }
    }

    @Test func `scaling by a constant scales totals and leaves ratios`() throws {
        var random = SeededNumbers(seed: 12)
        let flow = try measure("m")
        let ratio = try measure("m", .percentage, .ratio) { $0.kind = parts() }
        for _ in 0..<100 {
            let values = (0..<4).map { _ in Int.random(in: 1...9999, using: &random) }
            let scale = Int.random(in: 2...50, using: &random)
            let total = try Self.year(Self.quarters(flow, values.map { "\($0)" }))
            #expect(
                try Self.year(Self.quarters(flow, values.map { "\($0 * scale)" }))
                    == total.multiplied(by: Ratio(Int128(scale), over: 1) ?? Ratio(0)))
            #expect(
                try Self.year(Self.quarters(ratio, values.map { "\($0) of 10000" }))
                    == Self.year(Self.quarters(ratio, values.map { "\($0 * scale) of \(10000 * scale)" })))
        }
    }

    @Test func `a pooled ratio lies between its parts`() throws {
        var random = SeededNumbers(seed: 13)
        let ratio = try measure("m", .percentage, .ratio) { $0.kind = parts() }
        for _ in 0..<100 {
            let desk = try Self.quarters(
                ratio,
                (0..<4).map { _ in
                    let all = Int.random(in: 1...9999, using: &random)
                    return "\(Int.random(in: 0...all, using: &random)) of \(all)"
                })
            let quarters = try (1...4).map { try Self.year(desk, "m at 2017-18-Q\($0)") }
            let year = try Self.year(desk)
            #expect(try #require(quarters.min()) <= year)
            #expect(try #require(quarters.max()) >= year)
        }
    }

    /// A measure where high is good, and its mirror where low is: value, target and last year all below nought.
    @Test func `polarity reflected flips neither status nor travel when the values are reflected too`() throws {
        var random = SeededNumbers(seed: 14)
        for rule in ["target", "within-5", "last-year", "band"] {
            for _ in 0..<50 {
                let (value, target) = (
                    Int.random(in: -30...30, using: &random), Int.random(in: -30...30, using: &random)
                )
                let before = Int.random(in: -30...30, using: &random)
                func verdict(_ polarity: Polarity, _ sign: Int) throws -> (Status.Band?, Direction.Travel?) {
                    var desk = try Desk(
                        [measure("m", .score, .index, polarity, rule: rule) { $0.direction = .samePeriodLastYear }],
                        "m = \(value * sign)", "m at 2016-17-Q3 = \(before * sign)")
                    try desk.aim("m", "\(target * sign)")
                    return (try desk.status("m").band, try desk.direction("m").travel)
                }
                let (high, low) = (try verdict(.high, 1), try verdict(.low, -1))
                #expect(high.0 == low.0, "\(rule): \(value) against \(target)")
                #expect(high.1 == low.1, "\(value) after \(before)")
            }
        }
    }

    @Test func `polarity alone reflected flips travel`() throws {
        let mirror: [Direction.Travel: Direction.Travel] = [
            .improving: .worsening, .worsening: .improving, .noChange: .noChange,
        ]
        for value in 0...4 {
            func travel(_ polarity: Polarity) throws -> Direction.Travel? {
                try Desk([measure("m", .count, .flow, polarity)], "m = \(value)", "m at 2017-18-Q2 = 2").direction("m")
                    .travel
            }
            let high = try #require(try travel(.high))
            #expect(try travel(.low) == mirror[high])
        }
    }
}
