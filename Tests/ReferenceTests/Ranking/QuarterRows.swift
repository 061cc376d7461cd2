import Statistics

extension ReferenceFile {
    static let ranking: [Self] = [
        Self(
            "intervals/quartile_conventions_compared.csv", agreeing: 289,
            [.tooFewForQuartiles: 17, .quartersByBounds: 63], judge: { QuarterRows($0).outcomes })
    ]
}

/// Ranks and quarters of ten sets of values, by each convention that is in use; a low value is in the first quarter.
///
/// Ours is Fingertips' older one. Source: methods, section 6.
struct QuarterRows {
    /// What others do.
    static let otherConventions = [
        "phe_quantile", "fingertips_next_ntile", "ceil_4_rank_over_n", "ceil_4_midrank_over_n",
    ]

    private let rows: [[String: String]]
    /// For each row its places, counted from the lowest and from the highest, and its quarter.
    private let found: [(low: Int, high: Int, quarter: Int?)]
    /// Whether the row's set has too few values for us and enough for Fingertips.
    private let isTooFew: [Bool]

    init(_ rows: [[String: String]]) {
        self.rows = rows
        var found = rows.map { _ in (low: 0, high: 0, quarter: Int?.none) }
        var isTooFew = rows.map { _ in false }
        for indices in Dictionary(grouping: rows.indices, by: { rows[$0]["set"] }).values {
            let values = indices.map { rows[$0].number("value") }
            var ranking = Ranking()
            let (low, high) = (Self.places(values, .decrease), Self.places(values, .increase))
            ranking.rank(values.span, .decrease)
            let quartiles = try? ranking.quartiles()
            for (place, index) in indices.enumerated() {
                found[index] = (low[place], high[place], quartiles?.quarter(of: values[place]))
                isTooFew[index] = quartiles == nil && (4...7).contains(ranking.count)
            }
        }
        self.found = found
        self.isTooFew = isTooFew
    }

    private static func places(_ values: [Double], _ improvement: Improvement) -> [Int] {
        var ranking = Ranking()
        var places = [Int](repeating: -1, count: values.count)
        var span = places.mutableSpan
        ranking.rank(values.span, improvement, places: &span)
        return places
    }

    var outcomes: [Comparison.Outcome] {
        rows.indices.map { index in
            var comparison = Comparison(rows[index])
            let (low, high, quarter) = found[index]
            comparison.same(low > 0 ? "\(low)" : "", "rank_low_is_1_min_ties")
            comparison.same(high > 0 ? "\(high)" : "", "rank_high_is_1_min_ties")
            let others = Self.otherConventions.contains { !isSame($0, index) }
            if isTooFew[index] {
                comparison.holds(quarter == nil, "there are too few")
                comparison.deviate(.tooFewForQuartiles)
            } else {
                comparison.same(quarter.map(String.init) ?? "", "fingertips_legacy_type7_bounds")
                if others { comparison.deviate(.quartersByBounds) }
            }
            return comparison.outcome
        }
    }

    /// Whether a convention puts the value of a row into the quarter that we do.
    private func isSame(_ convention: String, _ index: Int) -> Bool {
        Int(rows[index][convention, or: ""]) == found[index].quarter
    }

    /// The rows, of sets large enough for us, whose value another convention puts into another quarter.
    func differing(from convention: String) -> [[String: String]] {
        rows.indices.filter { found[$0].quarter != nil && !isSame(convention, $0) }.map { rows[$0] }
    }
}
