import Foundation

/// The numbers that everybody works on: seeded, whole where they were counted, and none missing.
enum Inputs {
    static let series = 10_000
    static let rows = 1_000_000
    static let measures = 1000
    static let areas = 333
    static let periods = 40
    static let cells = areas * periods

    static func write(to columns: Columns) throws {
        try columns.write(charted(series), "xmr")
        let (shares, counts) = (shares(rows), counts(rows))
        try columns.write(shares.numerators, "share-numerators")
        try columns.write(shares.denominators, "share-denominators")
        try columns.write(counts.numerators, "counts")
        try columns.write(counts.denominators, "populations")
        let (over, under) = (try columns.writer(of: "panel-numerators"), try columns.writer(of: "panel-denominators"))
        for measure in 0..<measures {
            let parts = panel(measure)
            try over.append(parts.numerators)
            try under.append(parts.denominators)
        }
        try columns.write((0..<measures).map(target), "panel-targets")
    }

    /// Series of 40 points: chance alone, and in some a step, a slope or a single jolt, so that every rule is met.
    static func charted(_ series: Int) -> [Double] {
        var numbers = SeededNumbers(seed: 1)
        return (0..<series).flatMap { series in
            (0..<periods).map { period in
                let news: Double =
                    switch series % 4 {
                    case 1: period < 25 ? 0 : 1.5
                    case 2: 0.25 * Double(period)
                    case 3: period == 30 ? 5 : 0
                    default: 0
                    }
                return 100 + 4 * (numbers.normal() + news)
            }
        }
    }

    /// Shares of 50 to 5,000, now and then of none or all.
    static func shares(_ rows: Int) -> Parts {
        var numbers = SeededNumbers(seed: 2)
        var parts = Parts()
        for row in 0..<rows {
            let all = (50 + 4950 * numbers.share()).rounded()
            let some = (all * numbers.share()).rounded()
            parts.append(row % 100 == 0 ? 0 : row % 100 == 1 ? all : some, of: all)
        }
        return parts
    }

    /// Counts from 0 to 1,000, a third of them below ten, of 10,000 to 500,000 people.
    static func counts(_ rows: Int) -> Parts {
        var numbers = SeededNumbers(seed: 3)
        var parts = Parts()
        for _ in 0..<rows {
            let count = exp(numbers.share() * log(1001)).rounded(.down) - 1
            parts.append(count, of: (10_000 + 490_000 * numbers.share()).rounded())
        }
        return parts
    }

    /// The parts of one measure, a share of 200 to 3,000 in each area: 40 periods of the first, then of the next.
    static func panel(_ measure: Int) -> Parts {
        var numbers = SeededNumbers(seed: 1000 + UInt64(measure))
        var parts = Parts()
        for _ in 0..<areas {
            let size = 200 + 2800 * numbers.share()
            let usual = target(measure) / 100 + 0.05 * numbers.normal()
            for _ in 0..<periods {
                let all = (size * (0.9 + 0.2 * numbers.share())).rounded()
                let chance = numbers.normal() * sqrt(usual * (1 - usual) / all)
                parts.append((all * min(max(usual + chance, 0), 1)).rounded(), of: all)
            }
        }
        return parts
    }

    /// In per cent.
    static func target(_ measure: Int) -> Double { 40 + Double(measure % 40) }

    /// Quarters with a season and a slope, and chance.
    static func forecast(_ count: Int) -> [[Double]] {
        var numbers = SeededNumbers(seed: 4)
        return (0..<count).map { _ in
            (0..<periods).map { 5000 + 20 * Double($0) + [300, -100, -400, 200][$0 % 4] + 100 * numbers.normal() }
        }
    }
}
