import PerformanceModel

/// Prints a figure in a cell: number, rate, symbols, and the period where it differs from the column's.
struct FigurePrinter {
    let measure: Measure
    let places: UInt8

    static let assumedMark = "†"
    static let forecastMark = "[f]"

    /// `1,845 / 74.8`, `88.8% [p]`, `730 (Q3 2016/17)`, `Available in Q4 2017/18`.
    func text(_ figure: EvaluatedFigure, besidePeriodOf proposed: Figure) -> String {
        var text: String
        switch figure.content {
        case .absent(let absence, _): return absence.printed
        case .value(let value): text = number(value)
        }
        if figure.figure.isForecast { text += " \(Self.forecastMark)" }
        if let symbol = figure.dataStatus.symbol { text += " \(symbol)" }
        if figure.periodIsAssumed { text += " \(Self.assumedMark)" }
        if figure.figure.period != proposed.period { text += " (\(figure.figure.period.words))" }
        return text
    }

    private func number(_ value: FigureValue) -> String {
        let own = value.printed(as: measure.unit, places: places)
        guard measure.showsNumerator, let numerator = value.numerator else { return own }
        return "\(numerator.grouped) / \(own)"
    }

    func content(_ figure: EvaluatedFigure, and also: EvaluatedFigure?) -> CheckedCell.Content {
        switch figure.content {
        case .absent(let absence, let because): return .absent(absence, because: because)
        case .value(let value):
            guard let own = value.rounded(to: places) else {
                return .absent(.notAvailable, because: "a million million or more")
            }
            if measure.showsNumerator, let numerator = value.numerator {
                return .value(numerator, second: own, unit: .count)
            }
            return .value(own, second: also?.content.value?.rounded(to: places), unit: measure.unit)
        }
    }
}
