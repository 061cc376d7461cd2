import PerformanceModel

/// The symbols that a table's cells use, each with its meaning, for the notes beneath it.
func symbols(in cells: [CheckedCell]) -> [CheckedTable.Symbol] {
    let figures = cells.filter(\.isValue).flatMap(\.figures)
    func any(_ test: (EvaluatedFigure) -> Bool) -> Bool { figures.contains(where: test) }
    func isAbsent(_ absence: Absence) -> Bool {
        cells.contains { if case .absent(absence, _) = $0.content { true } else { false } }
            || any { if case .absent(absence, _) = $0.content { true } else { false } }
    }
    let known: [(Bool, String, String)] = [
        (isAbsent(.notStated), "–", "not stated in the paper the figure was taken from"),
        (isAbsent(.confidential), "[c]", "confidential"),
        (any { $0.dataStatus == .estimated }, "[e]", "estimated"),
        (any { $0.figure.isForecast }, FigurePrinter.forecastMark, "forecast"),
        (isAbsent(.belowRounding), "[low]", "rounds to nought but is not nought"),
        (any { $0.dataStatus == .provisional }, "[p]", "provisional"),
        (isAbsent(.notAvailable), "[x]", "not available"),
        (isAbsent(.notApplicable), "[z]", "not applicable"),
        (
            any { $0.periodIsAssumed }, FigurePrinter.assumedMark,
            "the period was not printed or is uncertain, and has been assumed"
        ),
    ]
    return known.filter(\.0).map { CheckedTable.Symbol(mark: $0.1, meaning: $0.2) }
}
