import PerformanceModel
import TestSupport
import Testing

/// What must hold of what the methods make of figures, whatever the figures are.
struct MethodPropertyTests {
    /// Two ends are the same but for a share of their size.
    private func isNear(_ one: Double, _ other: Double, within share: Double = 1e-9) -> Bool {
        abs(one - other) <= share * max(1, abs(other))
    }

    // MARK: Intervals

    private static func interval(
        _ unit: MeasureUnit, _ kind: MeasureKind, _ figure: String
    ) throws -> ConfidenceInterval {
        var desk = try Desk([
            measure("m", unit, unit == .count ? .flow : .ratio) {
                $0.kind = kind
                $0.series = SeriesNotes(countsEvents: true)
            }
        ])
        try desk.hold("m = \(figure)")
        return try #require(try desk.meaning("m").interval.value)
    }

    @Test func `an interval grows with its unit, turns round with its share, and narrows with more cases`() throws {
        var random = SeededNumbers(seed: 91)
        for _ in 0..<60 {
            let all = Int.random(in: 2...5000, using: &random)
            let some = Int.random(in: 1..<all, using: &random)
            let share = try Self.interval(.percentage, parts(), "\(some) of \(all)")
            let rest = try Self.interval(.percentage, parts(), "\(all - some) of \(all)")
            #expect(isNear(share.lower, 100 - rest.upper) && isNear(share.upper, 100 - rest.lower))
            let rate = try Self.interval(.ratePer1000, parts(overPopulation: true), "\(some) of \(all)")
            let tenfold = try Self.interval(.ratePer10000, parts(overPopulation: true), "\(some) of \(all)")
            #expect(isNear(tenfold.lower, 10 * rate.lower) && isNear(tenfold.upper, 10 * rate.upper))
            for (kind, unit, fewer) in [
                (parts(), MeasureUnit.percentage, share), (parts(overPopulation: true), .ratePer1000, rate),
            ] {
                let more = try Self.interval(unit, kind, "\(some * 7) of \(all * 7)")
                #expect(fewer.lower < more.lower && more.upper < fewer.upper, "\(some) of \(all)")
            }
        }
    }

    @Test func `more events of as many people have a higher interval, and a total is a rate over one`() throws {
        for events in 0..<40 {
            let (one, next) = (
                try Self.interval(.count, .collected, "\(events)"),
                try Self.interval(.count, .collected, "\(events + 1)")
            )
            #expect(one.lower < next.lower && one.upper < next.upper, "\(events)")
            let rate = try Self.interval(.ratePer1000, parts(overPopulation: true), "\(events) of 1000")
            #expect(isNear(rate.lower, one.lower) && isNear(rate.upper, one.upper))
        }
    }

    // MARK: Signals

    /// Levels that wander, so that most rules are met.
    private static func wandering(_ count: Int, _ random: inout SeededNumbers) -> [Int] {
        var level = 500
        return (0..<count).map { _ in
            level += Int.random(in: -30...30, using: &random)
            return level + Int.random(in: -40...40, using: &random)
        }
    }

    private static func signal(
        _ values: [Int], _ polarity: Polarity = .high, target: Int? = nil
    ) throws -> Signal {
        var desk = try Desk([measure("m", .score, .index, polarity)])
        try desk.hold("m", upTo: "2017-18-Q3", values.map { "\($0)" })
        if let target { try desk.aim("m", "\(target)") }
        return try #require(try desk.meaning("m").signal.value)
    }

    @Test func `scaled and moved figures have the same signal within limits scaled and moved`() throws {
        var random = SeededNumbers(seed: 92)
        var rules = Set<Signal.Rule?>()
        for _ in 0..<60 {
            let values = Self.wandering(24, &random)
            let target = values[0]
            let plain = try Self.signal(values, target: target)
            for (scale, shift) in [(8, 0), (1, 12_345), (3, -4000)] {
                let moved = try Self.signal(values.map { $0 * scale + shift }, target: target * scale + shift)
                #expect(moved.variation == plain.variation && moved.rule == plain.rule)
                #expect(moved.assurance == plain.assurance && moved.isAdjusted == plain.isAdjusted)
                for (one, other) in [
                    (plain.mean, moved.mean), (plain.lower, moved.lower), (plain.upper, moved.upper),
                ] { #expect(isNear(one * Double(scale) + Double(shift), other)) }
            }
            rules.insert(plain.rule)
        }
        #expect(rules.count > 3)
    }

    @Test func `reflected figures with the other polarity have the same signal`() throws {
        var random = SeededNumbers(seed: 93)
        let turned: [Signal.Variation: Signal.Variation] = [
            .improvement: .concern, .concern: .improvement, .commonCause: .commonCause,
        ]
        for _ in 0..<60 {
            let values = Self.wandering(20, &random)
            let target = values[3]
            let plain = try Self.signal(values, .high, target: target)
            let reflected = try Self.signal(values.map { -$0 }, .low, target: -target)
            #expect(reflected.variation == plain.variation && reflected.rule == plain.rule)
            #expect(reflected.assurance == plain.assurance && isNear(reflected.lower, -plain.upper))
            #expect(try Self.signal(values, .low, target: target).variation == turned[plain.variation])
        }
    }

    @Test func `the order in which figures come in makes no difference to what is made of them`() throws {
        var random = SeededNumbers(seed: 90)
        let last = try Period("2017-18-Q2")
        for _ in 0..<20 {
            let lines = try Self.wandering(16, &random).enumerated().map { back, value in
                "m at \(try #require(last.earlier(months: 3 * back))) = \(value)"
            }
            let meanings = try [lines, lines.reversed(), lines.shuffled(using: &random)].map { lines in
                var desk = try Desk([measure("m", .pounds, .flow, .high)])
                for line in lines { try desk.hold(line) }
                return try desk.meaning("m at 2017-18-Q2")
            }
            #expect(meanings[0].signal.value != nil && meanings[0].forecast.value != nil)
            #expect(Set(meanings).count == 1)
        }
    }

    // MARK: Positions

    private static func position(_ values: [Int], _ polarity: Polarity) throws -> Position {
        var desk = try Desk([measure("m", .percentage, .ratio, polarity) { $0.kind = parts() }])
        let areas = try values.indices.dropFirst().map { try AreaID("n-\($0)") }
        desk.framework.areas += areas.map { Area(id: $0, title: "Place", kind: .otherAuthority) }
        desk.framework.comparatorSets = [
            ComparatorSet(
                id: try ComparatorSetID("neighbours"), title: "Neighbours", source: "",
                members: areas.map { ComparatorSet.Member(area: $0) })
        ]
        for (area, value) in zip(areas, values.dropFirst()) { try desk.hold("m of \(area) = \(value)") }
        try desk.hold("m = \(values[0])")
        return try #require(try desk.meaning("m").positions.first?.position.value)
    }

    @Test func `scaled, moved and among others in any order, a figure keeps its place`() throws {
        var random = SeededNumbers(seed: 94)
        for _ in 0..<60 {
            let values = (0..<Int.random(in: 2...20, using: &random)).map { _ in
                Int.random(in: 0...30, using: &random)
            }
            let plain = try Self.position(values, .high)
            #expect(plain.rank == 1 + values.count { $0 > values[0] } && plain.count == values.count)
            for (scale, shift) in [(4, 0), (1, 900), (2, -70)] {
                let moved = try Self.position(values.map { $0 * scale + shift }, .high)
                #expect(moved.words == plain.words)
                let mean = try #require(plain.mean.value) * Double(scale) + Double(shift)
                #expect(isNear(try #require(moved.mean.value), mean))
            }
            let mixed = [values[0]] + values.dropFirst().shuffled(using: &random)
            #expect(try Self.position(mixed, .high).words == plain.words)
        }
    }

    @Test func `reflected figures with the other polarity have the same place, and with their own the mirrored`() throws
    {
        var random = SeededNumbers(seed: 95)
        for _ in 0..<60 {
            let values = (0..<Int.random(in: 2...20, using: &random)).map { _ in
                Int.random(in: 0...30, using: &random)
            }
            let plain = try Self.position(values, .high)
            #expect(try Self.position(values.map { -$0 }, .low).words == plain.words)
            let other = try Self.position(values, .low)
            let sharing = values.count { $0 == values[0] }
            #expect(other.rank == values.count - plain.rank - sharing + 2 && other.isJoint == plain.isJoint)
        }
    }

    // MARK: Forecasts

    private static func forecast(
        _ values: [Int], _ polarity: Polarity = .high, target: Int
    ) throws -> YearEndForecast {
        var desk = try Desk([measure("m", .pounds, .flow, polarity)])
        try desk.hold("m", upTo: "2017-18-Q2", values.map { "\($0)" })
        try desk.aim("m", "\(target)")
        return try #require(try desk.meaning("m at 2017-18-Q2").forecast.value)
    }

    @Test func `a forecast of figures scaled by a power of two is scaled, and as likely to meet its target`() throws {
        var random = SeededNumbers(seed: 96)
        for _ in 0..<30 {
            let values = Self.wandering(Int.random(in: 8...20, using: &random), &random)
            let target = values.suffix(4).reduce(0, +) + Int.random(in: -60...60, using: &random)
            let plain = try Self.forecast(values, target: target)
            let scaled = try Self.forecast(values.map { $0 * 8 }, target: target * 8)
            #expect(isNear(scaled.value, 8 * plain.value) && isNear(scaled.lower, 8 * plain.lower))
            #expect(isNear(scaled.upper, 8 * plain.upper) && scaled.target.value?.words == plain.target.value?.words)
        }
    }

    @Test func `moved figures have a year moved by as much for each of its quarters`() throws {
        var random = SeededNumbers(seed: 97)
        for _ in 0..<30 {
            let values = Self.wandering(Int.random(in: 8...20, using: &random), &random)
            let (plain, moved) = (
                try Self.forecast(values, target: 1), try Self.forecast(values.map { $0 + 1000 }, target: 1)
            )
            #expect(isNear(moved.value, plain.value + 4000, within: 1e-4))
            #expect(isNear(moved.upper - moved.lower, plain.upper - plain.lower, within: 1e-3))
        }
    }

    @Test func `reflected figures with the other polarity are as likely to meet their target`() throws {
        var random = SeededNumbers(seed: 98)
        var words = Set<String>()
        for _ in 0..<40 {
            let values = Self.wandering(Int.random(in: 8...20, using: &random), &random)
            let target = values.suffix(4).reduce(0, +) + Int.random(in: -120...120, using: &random)
            let plain = try Self.forecast(values, .high, target: target)
            let reflected = try Self.forecast(values.map { -$0 }, .low, target: -target)
            #expect(isNear(reflected.value, -plain.value) && isNear(reflected.lower, -plain.upper))
            let likely = try #require(plain.target.value)
            #expect(reflected.target.value?.probability == likely.probability)
            // With the polarity alone turned, what was likely is unlikely.
            let turned = try #require(try Self.forecast(values, .low, target: target).target.value)
            #expect(isNear(turned.probability, 1 - likely.probability, within: 1e-12))
            words.insert(likely.words)
        }
        #expect(words.count > 2)
    }

    @Test func `the interval of more confidence holds that of less, and each its value`() throws {
        var random = SeededNumbers(seed: 99)
        for _ in 0..<30 {
            let values = Self.wandering(Int.random(in: 8...20, using: &random), &random)
            for step in try Self.forecast(values, target: 1).steps {
                let ends = [step.lower, step.innerLower, step.value, step.innerUpper, step.upper]
                #expect(zip(ends, ends.dropFirst()).allSatisfy { $0 < $1 })
            }
        }
    }
}
