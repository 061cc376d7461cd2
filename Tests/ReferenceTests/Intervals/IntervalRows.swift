import Statistics
import Workflow

extension ReferenceFile {
    static let intervals: [Self] = [
        Self("intervals/proportion_wilson.csv", agreeing: 732) {
            try $0.map { try IntervalRow($0, .proportion).outcome }
        },
        Self("intervals/proportion_wilson_95_998.csv", agreeing: 61) {
            try $0.map { try IntervalRow($0, .proportion).outcome }
        },
        Self("intervals/proportion_na.csv", agreeing: 3) { try $0.map { try IntervalRow($0, .proportion).outcome } },
        Self("intervals/rate_byars_exact.csv", agreeing: 1170) { try $0.map { try IntervalRow($0, .rate).outcome } },
        Self("intervals/rate_byars_exact_95_998.csv", agreeing: 97) {
            try $0.map { try IntervalRow($0, .rate).outcome }
        },
        Self("intervals/rate_na.csv", agreeing: 3) { try $0.map { try IntervalRow($0, .rate).outcome } },
        Self("intervals/rate_noninteger.csv", agreeing: 7) { try $0.map { try IntervalRow($0, .rate).outcome } },
        Self("intervals/byars_vs_exact_poisson_counts.csv", agreeing: 51, [.exactBelowTen: 10]) {
            try $0.map(IntervalRow.byBothMethods)
        },
        Self("intervals/proportion_grouped.csv", agreeing: 2, judge: IntervalRow.grouped),
        Self("intervals/proportion_grouped_input.csv", inputs: 8),
        Self("intervals/mean.csv", agreeing: 3, [.meanOfOne: 1], judge: MeanRow.all),
        Self("intervals/mean_input.csv", inputs: 73),
        Self("intervals/errors.csv", agreeing: 7, [.confidencesTogether: 1]) { $0.map(RefusedCall.outcome) },
    ]
}

/// A share or rate with its interval, as PHEindicatormethods prints it: by the analyst's command, and in columns.
struct IntervalRow {
    private let row: [String: String]
    private let method: IntervalMethod
    private let multiplier: Double
    private(set) var outcome = Comparison.Outcome.agrees

    init(_ row: [String: String], _ method: IntervalMethod) throws {
        self.row = row
        self.method = method
        let unit = row["statistic", or: ""]
        multiplier = unit == "percentage" ? 100 : Double(unit.split(separator: " ").last ?? "") ?? .nan
        var comparison = Comparison(row)
        if row["multiplier"] != nil { comparison.near(multiplier, "multiplier") }
        for (confidence, lower, upper) in try levels() {
            let found = worked(at: confidence)
            // What the reference prints as missing is refused by the command, and missing in a column.
            comparison.near(found["value"].flatMap(Double.init), "value")
            comparison.near(found["lower"].flatMap(Double.init), lower)
            comparison.near(found["upper"].flatMap(Double.init), upper)
            let column = limits(at: confidence)
            comparison.near(column.lower, lower)
            comparison.near(column.upper, upper)
            if !found.isEmpty { comparison.same(found["method"], "method") }
        }
        outcome = comparison.outcome
    }

    /// The confidences of the row, and the columns of their limits.
    private func levels() throws -> [(Confidence, String, String)] {
        guard row["lower95_0cl"] == nil else {
            return [
                (.ninetyFive, "lower95_0cl", "upper95_0cl"), (.ninetyNinePointEight, "lower99_8cl", "upper99_8cl"),
            ]
        }
        let written = row["confidence", or: ""]
        let level = Double(written.hasSuffix("%") ? String(written.dropLast()) : written) ?? .nan
        return [(try Confidence(level), "lowercl", "uppercl")]
    }

    /// What the command makes of a file of this row; nothing where it is refused.
    private func worked(at confidence: Confidence) -> [String: String] {
        let file = SentFile(name: "row.csv", bytes: Array("x,n\n\(row["x", or: ""]),\(row["n", or: ""])\n".utf8))
        let choice = IntervalChoice(
            method, confidences: [.init(written: "", confidence: confidence)], multiplier: multiplier)
        let analysis = try? analyseIntervals(of: file, choice, keepGoing: false)
        guard let analysis, let cells = analysis.rows.first else { return [:] }
        return Dictionary(zip(analysis.header, cells)) { first, _ in first }
    }

    private func limits(at confidence: Confidence) -> (lower: Double, upper: Double) {
        var (lower, upper) = ([-1.0], [-1.0])
        let (x, n) = ([row.number("x")], [row.number("n")])
        var low = lower.mutableSpan
        var high = upper.mutableSpan
        switch method {
        case .proportion:
            Wilson.intervals(
                of: x.span, in: n.span, multiplier: multiplier, at: confidence, lower: &low, upper: &high)
        case .rate:
            PoissonInterval.intervals(
                of: x.span, in: n.span, multiplier: multiplier, at: confidence, lower: &low, upper: &high)
        }
        return (lower[0], upper[0])
    }
}

extension IntervalRow {
    /// A count with Byar's and the exact limits: ours are Byar's from ten on, and the exact ones wherever a funnel is.
    static func byBothMethods(_ row: [String: String]) throws -> Comparison.Outcome {
        var comparison = Comparison(row)
        let count = row.number("x")
        for (confidence, name) in [(Confidence.ninetyFive, "95"), (.ninetyNinePointEight, "998")] {
            let exact = try Funnel.limits(aroundEvents: count, at: confidence)
            comparison.near(exact.lower, "e\(name)l")
            comparison.near(exact.upper, "e\(name)u")
            let ours = try PoissonInterval.interval(of: count, at: confidence)
            if PoissonInterval.method(for: count) == .byar {
                comparison.near(ours.lower, "b\(name)l")
                comparison.near(ours.upper, "b\(name)u")
            } else {
                comparison.holds(ours == exact, "below ten the interval is the exact one")
                comparison.deviate(.exactBelowTen)
            }
        }
        return comparison.outcome
    }

    /// A group is the sum of its parts.
    static func grouped(_ rows: [[String: String]]) throws -> [Comparison.Outcome] {
        let parts = Dictionary(grouping: try ReferenceFile.rows("intervals/proportion_grouped_input.csv")) { $0["g"] }
        return try rows.map { row in
            var comparison = Comparison(row)
            let group = (parts[row["g"]] ?? []).map { (numerator: $0.number("x"), denominator: $0.number("n")) }
            let (x, n) = (group.reduce(0) { $0 + $1.numerator }, group.reduce(0) { $0 + $1.denominator })
            comparison.near(x, "x")
            comparison.near(n, "n")
            comparison.near(try GroupMean(pooled: group).value * 100, "value")
            let interval = try Wilson.interval(of: x, in: n, at: .ninetyFive)
            comparison.near(interval.lower * 100, "lowercl")
            comparison.near(interval.upper * 100, "uppercl")
            comparison.same("Wilson", "method")
            return comparison.outcome
        }
    }
}
