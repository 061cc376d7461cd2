import Statistics

extension ReferenceFile {
    static let standardised: [Self] = [
        Self("intervals/dsr_synthetic.csv", agreeing: 12) { try $0.map(try StandardisedRows().direct) },
        Self("intervals/dsr_input_synthetic.csv", inputs: 228),
        Self("intervals/israte_synthetic.csv", agreeing: 12) { try $0.map(try StandardisedRows().rate) },
        Self("intervals/isratio_synthetic.csv", agreeing: 12) { try $0.map(try StandardisedRows().ratio) },
        Self("intervals/isr_reference.csv", inputs: 19),
    ]
}

/// Rates standardised directly and indirectly, from the bands of each area.
struct StandardisedRows {
    private let areas: [String: [[String: String]]]
    private let reference: [[String: String]]

    init() throws {
        areas = Dictionary(grouping: try ReferenceFile.rows("intervals/dsr_input_synthetic.csv")) { $0["area", or: ""] }
        reference = try ReferenceFile.rows("intervals/isr_reference.csv")
    }

    private static let levels = [(Confidence.ninetyFive, "95_0"), (.ninetyNinePointEight, "99_8")]

    private func bands(_ row: [String: String]) -> [[String: String]] { areas[row["area", or: ""]] ?? [] }

    func direct(_ row: [String: String]) throws -> Comparison.Outcome {
        var comparison = Comparison(row)
        let bands = bands(row).map {
            StandardBand(count: $0.number("obs"), population: $0.number("pop"), standard: $0.number("esp"))
        }
        comparison.near(bands.reduce(0) { $0 + $1.count }, "total_count")
        comparison.near(bands.reduce(0) { $0 + $1.population }, "total_pop")
        comparison.same("Dobson", "method")
        for (confidence, name) in Self.levels {
            do throws(MethodRefusal) {
                let ours = try DirectlyStandardisedRate.estimate(bands, at: confidence)
                comparison.holds(row["statistic"] == "dsr per 100000", "the reference publishes a rate")
                hold(ours, name, in: &comparison)
            } catch {
                comparison.holds(row["statistic"] == "dsr NA for total count < 10", "the reference publishes none")
                comparison.holds(row["value"] == "NA" && row["lower\(name)cl"] == "NA", "the reference has no rate")
                comparison.holds(
                    error.reason.hasPrefix("there are \(row["total_count", or: ""]) events, and of fewer than 10"),
                    "the events are told")
            }
        }
        return comparison.outcome
    }

    func rate(_ row: [String: String]) throws -> Comparison.Outcome {
        try indirect(row) { area, comparison, confidence in
            comparison.near(area.referenceRate * 100_000, "ref_rate")
            return try area.rate(at: confidence)
        }
    }

    func ratio(_ row: [String: String]) throws -> Comparison.Outcome {
        try indirect(row) { area, _, confidence in try area.ratio(per: 1, at: confidence) }
    }

    private func indirect(
        _ row: [String: String],
        _ estimate: (IndirectlyStandardised, inout Comparison, Confidence) throws -> Estimate
    ) throws -> Comparison.Outcome {
        var comparison = Comparison(row)
        let bands = bands(row)
        let area = try IndirectlyStandardised(
            observed: bands.reduce(0) { $0 + $1.number("obs") },
            zip(bands, reference).map {
                ReferenceBand(
                    population: $0.number("pop"), referenceCount: $1.number("x_ref"),
                    referencePopulation: $1.number("n_ref"))
            })
        comparison.near(area.observed, "observed")
        comparison.near(area.expected, "expected")
        comparison.same(PoissonInterval.method(for: area.observed) == .exact ? "Exact" : "Byars", "method")
        for (confidence, name) in Self.levels {
            hold(try estimate(area, &comparison, confidence), name, in: &comparison)
        }
        return comparison.outcome
    }

    private func hold(_ ours: Estimate, _ name: String, in comparison: inout Comparison) {
        comparison.near(ours.value, "value")
        comparison.near(ours.interval.lower, "lower\(name)cl")
        comparison.near(ours.interval.upper, "upper\(name)cl")
    }
}
