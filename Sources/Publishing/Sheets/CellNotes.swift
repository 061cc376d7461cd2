import PerformanceModel
import Reports

/// What is to be known of a value that stands in a cell as a bare number: its period, its kind, and what is second.
struct CellNotes {
    let cell: CheckedCell
    let measure: Measure

    /// Nothing where the number says it all.
    var words: String? {
        guard cell.isValue, let figure = cell.figures.first else { return nil }
        var notes: [String] = []
        if case .figure(let proposal) = cell.column.shows, proposal.period != figure.figure.period {
            notes.append("of \(figure.figure.period.words)")
        }
        if figure.figure.isForecast { notes.append("forecast [f]") }
        if let symbol = figure.dataStatus.symbol, figure.content.value != nil {
            notes.append("\(figure.dataStatus.rawValue) \(symbol)")
        }
        if figure.periodIsAssumed { notes.append("period assumed") }
        switch cell.content {
        case .absent(_, let because) where !because.isEmpty: notes.append("\(cell.text), \(because)")
        case .value(_, .some, _):
            let also = cell.figures.dropFirst().first
            notes.append(
                also.map { "the second value is of \($0.figure.period.words)" }
                    ?? "the second value is \(measure.unit.words)")
        case .value(_, nil, _) where measure.showsNumerator: notes.append(measure.unit.words)
        default: break
        }
        return notes.isEmpty ? nil : notes.joined(separator: ", ")
    }
}
