import PerformanceModel

/// One figure of a return, read and not yet judged.
struct ReadRow {
    let figure: Figure
    /// The period as written, before a figure at its end becomes one as at a day.
    let period: Period
    let measure: Measure
    let value: Quantity?
    let numerator: Quantity?
    let denominator: Quantity?
    let absence: Absence?
    /// What the row calls the measure, where it does.
    let title: String
    let dataStatus: DataStatus
    let periodIsAssumed: Bool
    let note: String
    let line: Int
    let column: String?
    let today: Day

    /// The figure as it will be recorded, where the row says one thing and says it whole.
    var observation: Observation? {
        guard let content else { return nil }
        return Observation(
            figure: figure, content: content, dataStatus: dataStatus, periodIsAssumed: periodIsAssumed, note: note,
            line: line, column: column)
    }

    private var content: Observation.Content? {
        if let absence { return .absent(absence) }
        if let returned = ReturnedValue(value: value, numerator: numerator, denominator: denominator) {
            return .value(returned)
        }
        return nil
    }
}
