import PerformanceModel

/// The texts of one figure of a return, each with where it stands.
struct ReturnFields {
    let line: Int
    /// The heading of the column the value stands in, where the return is wide.
    let column: String?
    var texts: [Field: String]
    /// The headings of its columns, where they are not the fields' own names.
    var headings: [Field: String] = [:]

    enum Field: String, CaseIterable {
        case measure
        /// What the measure is called, for people: it is held against the measure's own title.
        case title
        case area, period, statistic, forecast, value, numerator, denominator
        case dataStatus = "data_status"
        case absence, note
    }

    /// Whether only the figure is named, and neither a value nor a reason given for it.
    var saysNothing: Bool {
        [Field.value, .numerator, .denominator, .absence, .note].allSatisfy { self[$0].isEmpty }
    }

    subscript(field: Field) -> String { texts[field] ?? "" }
}
