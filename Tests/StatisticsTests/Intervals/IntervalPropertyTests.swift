import Statistics
import TestSupport
import Testing

/// What must hold whatever the counts are.
struct IntervalPropertyTests {
    private static let levels = [0.9, 0.95, 0.98, 0.99, 0.998, 0.999]

    @Test func `a share turned round has its limits turned round`() throws {
        var random = SeededNumbers(seed: 41)
        for _ in 0..<500 {
            let n = Double.random(in: 0.1...1e6, using: &random).rounded(.up)
            let x = Double.random(in: 0...n, using: &random).rounded()
            let (part, rest) = (
                try Wilson.interval(of: x, in: n, at: .ninetyFive),
                try Wilson.interval(of: n - x, in: n, at: .ninetyFive)
            )
            #expect(abs(part.lower + rest.upper - 1) < 1e-15 && abs(part.upper + rest.lower - 1) < 1e-15)
            #expect(part.contains(x / n))
        }
    }

    @Test func `more confidence is a wider interval`() throws {
        var random = SeededNumbers(seed: 42)
        func widen(_ interval: (Confidence) throws -> Interval) throws {
            let intervals = try Self.levels.map { try interval(Confidence($0)) }
            for (narrow, wide) in zip(intervals, intervals.dropFirst()) {
                #expect(wide.lower <= narrow.lower && narrow.upper <= wide.upper, "\(narrow), \(wide)")
            }
        }
        for _ in 0..<100 {
            let n = Double(Int.random(in: 1...500, using: &random))
            let x = Double.random(in: 0...n, using: &random).rounded(random.next() % 2 == 0 ? .up : .down)
            let bands = (1...4).map { _ in
                StandardBand(
                    count: .random(in: 3...40, using: &random), population: .random(in: 100...9000, using: &random),
                    standard: .random(in: 1000...7000, using: &random))
            }
            try widen { try Wilson.interval(of: x, in: n, at: $0) }
            try widen { try PoissonInterval.interval(of: x / 10, at: $0) }
            try widen { try PoissonInterval.interval(of: x, at: $0) }
            try widen { try MeanInterval.estimate(of: [x, n, 3.5], at: $0).interval }
            try widen { try DirectlyStandardisedRate.estimate(bands, at: $0).interval }
            try widen { try Funnel.limits(aroundShare: x / n, in: n, at: $0) }
        }
    }

    @Test func `a mean moves with its values and grows with them`() throws {
        var random = SeededNumbers(seed: 43)
        for _ in 0..<200 {
            let values = (0..<Int.random(in: 2...20, using: &random)).map { _ in
                Double.random(in: -5...5, using: &random)
            }
            let (shift, scale) = (Double.random(in: -9...9, using: &random), Double.random(in: 0.1...9, using: &random))
            let before = try MeanInterval.estimate(of: values, at: .ninetyFive)
            let moved = try MeanInterval.estimate(of: values.map { $0 * scale + shift }, at: .ninetyFive)
            #expect(abs(moved.value - (before.value * scale + shift)) < 1e-11)
            #expect(abs(moved.interval.lower - (before.interval.lower * scale + shift)) < 1e-9)
            #expect(abs(moved.interval.upper - (before.interval.upper * scale + shift)) < 1e-9)
            let shuffled = try MeanInterval.estimate(of: values.shuffled(using: &random), at: .ninetyFive)
            #expect(abs(shuffled.value - before.value) < 1e-13)
        }
    }

    @Test func `a rate halves where there are twice as many people, whoever is standard`() throws {
        var random = SeededNumbers(seed: 44)
        for _ in 0..<100 {
            let bands = (1...3).map { _ in
                StandardBand(
                    count: .random(in: 4...40, using: &random), population: .random(in: 100...9000, using: &random),
                    standard: .random(in: 1000...7000, using: &random))
            }
            let twice = bands.map {
                StandardBand(count: $0.count, population: 2 * $0.population, standard: 3 * $0.standard)
            }
            let one = try DirectlyStandardisedRate.estimate(bands, at: .ninetyFive)
            let half = try DirectlyStandardisedRate.estimate(twice.reversed(), at: .ninetyFive)
            #expect(isNear(half.value * 2, one.value, within: 1e-12))
            #expect(isNear(half.interval.lower * 2, one.interval.lower, within: 1e-10))
            #expect(isNear(half.interval.upper * 2, one.interval.upper, within: 1e-12))
        }
    }

    /// Whole and broken, small, large and beyond all use, and one in sixteen of what is none.
    private static func number(_ random: inout SeededNumbers) -> Double {
        let bits = random.next()
        let share = Double(bits >> 11) / 0x1p53
        switch bits % 16 {
        case 0: return [0, -0.0, -1, .nan, .infinity, -.infinity, 1e300, 1e-300][Int(bits >> 8 % 8)]
        case 1...5: return (share * 12).rounded(.down)
        case 6: return share * 2000
        case 7: return share * 1e12
        default: return (share * 5000).rounded(.down)
        }
    }

    @Test func `of a million rows none crashes, and only what is undefined is NaN`() {
        var random = SeededNumbers(seed: 45)
        let count = 1_000_000
        let x = (0..<count).map { _ in Self.number(&random) }
        let n = (0..<count).map { _ in Self.number(&random) }
        var (lower, upper) = ([Double](repeating: -1, count: count), [Double](repeating: -1, count: count))
        do {
            var low = lower.mutableSpan
            var high = upper.mutableSpan
            Wilson.intervals(of: x.span, in: n.span, at: .ninetyFive, lower: &low, upper: &high)
        }
        var (defined, wrong) = (0, [Int]())
        for row in 0..<count {
            let isDefined = x[row] >= 0 && x[row] <= n[row] && n[row] > 0 && n[row] < .infinity
            defined += isDefined ? 1 : 0
            let share = x[row] / n[row]
            let isRight =
                isDefined
                ? 0 <= lower[row] && lower[row] <= share * (1 + 1e-15) && share * (1 - 1e-15) <= upper[row]
                    && upper[row] <= 1
                : lower[row].isNaN && upper[row].isNaN
            if !isRight { wrong.append(row) }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(3).map { (x[$0], n[$0], lower[$0], upper[$0]) })")
        #expect(defined > 300_000 && defined < 900_000)
        do {
            var low = lower.mutableSpan
            var high = upper.mutableSpan
            PoissonInterval.intervals(of: x.span, in: n.span, at: .ninetyFive, lower: &low, upper: &high)
        }
        (defined, wrong) = (0, [])
        for row in 0..<count {
            let isDefined = x[row] >= 0 && x[row] < .infinity && n[row] > 0
            defined += isDefined ? 1 : 0
            let rate = x[row] / n[row]
            let isRight =
                isDefined
                ? 0 <= lower[row] && lower[row] <= rate * (1 + 1e-15) && rate * (1 - 1e-15) <= upper[row]
                : lower[row].isNaN && upper[row].isNaN
            if !isRight { wrong.append(row) }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(3).map { (x[$0], n[$0], lower[$0], upper[$0]) })")
        #expect(defined > 600_000)
    }
}
