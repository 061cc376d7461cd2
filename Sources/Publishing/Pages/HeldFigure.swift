package import PerformanceModel

/// A figure as a list of figures shows it.
package struct HeldFigure: Hashable, Sendable {
    package let period: String
    package let area: String
    package let statistic: String
    /// The value, or the reason there is none.
    package let value: String
    package let parts: String
    package let dataStatus: String
    /// `Entry 4`, or how it was worked out.
    package let origin: String
    package let note: String

    package init(_ figure: EvaluatedFigure, of measure: Measure, in framework: Framework, withNote: Bool = true) {
        period = figure.figure.period.words + (figure.periodIsAssumed ? " (assumed)" : "")
        area = framework.area(figure.figure.area)?.title ?? figure.figure.area.text
        statistic = figure.figure.statistic.words.capitalisedFirst + (figure.figure.isForecast ? ", forecast" : "")
        note = withNote ? figure.note : ""
        switch figure.content {
        case .value(let held):
            value = held.printed(as: measure.unit, places: measure.places)
            parts = held.parts ?? held.numerator.map { "Numerator \($0.grouped)" } ?? ""
            dataStatus = figure.figure.isForecast ? "Forecast" : figure.dataStatus.rawValue.capitalisedFirst
        case .absent(let absence, _):
            value = absence.words.capitalisedFirst
            parts = ""
            dataStatus = ""
        }
        switch figure.origin {
        case .returned(let entry): origin = "Entry \(entry)"
        case .workedOut(let how, _): origin = how.capitalisedFirst
        case .nowhere: origin = ""
        }
    }
}
