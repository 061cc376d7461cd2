import PerformanceModel
import Reading

/// What may be done with a row's figures over time, by what its own figures bear out and by its words.
struct RowAggregation {
    let aggregation: Aggregation
    /// Whether the row's own figures bear it out.
    let isBorneOut: Bool

    init(of row: PaperRow, _ unit: MeasureUnit, in table: ReadTable) {
        let evidence = unit.isOfSize ? Self.evidence(row, table) : nil
        isBorneOut = evidence != nil
        aggregation = evidence ?? Self.meant(by: " \(row.fullLabel) ".lowercased(), unit)
    }

    private static func meant(by label: String, _ unit: MeasureUnit) -> Aggregation {
        func says(_ words: [String]) -> Bool { words.contains { label.contains($0) } }
        if label.contains("rolling average") { return .index }
        if unit == .score { return .index }
        if unit == .days || label.contains("average ") || label.contains(" mean ") { return .mean }
        let isOfMoment = says(ofMoment) && !says(ofSpan)
        if isOfMoment { return .stock }
        return unit.isOfSize ? .flow : .ratio
    }

    /// Words of what stands at a moment.
    private static let ofMoment = [
        "children with", "people with", "with a ", "looked after", "staff", "caseload", "attached to",
        "on the register",
        "waiting", "vacan", "currently", "in care", "receiving", "ratings", " rated ", "balance", "in post", "employed",
        "at the end", " cla ", "headcount", "reserves", "outstanding debt",
    ]
    /// Words of what happens over a span.
    private static let ofSpan = [
        "completed", "referral", "starters", "visits", "admissions", "adopted", "within ", "applications", "new ",
        "sickness", "absence", "turnover", "adoptive",
    ]

    /// Whether a year to date or an average is the sum of its parts, or the last or middle of them.
    private static func evidence(_ row: PaperRow, _ table: ReadTable) -> Aggregation? {
        let quarters = table.actualColumns.filter { $0.period?.kind == .quarter && !$0.isCumulative }
        func values(_ columns: some Sequence<ReadColumn>) -> [Int64]? {
            let values = columns.map { row.values[$0.index] }
            guard values.allSatisfy({ $0 != nil && $0?.period == nil }) else { return nil }
            return values.compactMap { $0?.value.millionths }
        }
        if let year = table.columns.first(where: { $0.meaning == .yearToDate }), let last = quarters.last,
            let printed = row.values[year.index], printed.period == nil,
            let parts = values(quarters.filter(last.isYearSoFar)), parts.count > 1
        {
            let sum = parts.reduce(Int64(0)) { $0.addingReportingOverflow($1).partialValue }
            if isNear(printed.value.millionths, sum) { return .flow }
            if printed.value.millionths == parts.last { return .stock }
        }
        if let average = table.columns.first(where: { $0.meaning == .average(months: 6) }),
            let printed = row.values[average.index]?.value.millionths, let parts = values(quarters.suffix(2)),
            parts.count == 2
        {
            let sum = parts[0].addingReportingOverflow(parts[1]).partialValue
            if isNear(printed, sum / 6) { return .flow }
            if isNear(printed, sum / 2) { return .stock }
        }
        return nil
    }

    /// Whether a printed number is another but for a hundredth, as figures that were mended since are.
    private static func isNear(_ printed: Int64, _ other: Int64) -> Bool {
        printed.subtractingReportingOverflow(other).partialValue.magnitude <= max(other.magnitude / 100, 1_000_000)
    }
}
