import PerformanceModel
import Reading

/// A row of a table of an old paper, or one part of it: what it prints of one measure.
struct PaperRow {
    let group: String
    /// The row's label where this is one part of it.
    let parent: String
    let label: String
    let unit: ReadSeries.Unit
    let polarity: Polarity?
    /// Whether the paper itself says which way is good, and not only the words of the label.
    let saysPolarity: Bool
    /// What it prints that says which way is good; nothing where the table has no such column.
    let polarityWords: String?
    let line: Int
    private(set) var values: [Int: PrintedFigure]
    /// The number beside a rate or percentage in one cell.
    private(set) var parts: [Int: PrintedFigure] = [:]
    private(set) var gaps: [Int: ReadSeries.StatusWord]
    let series: ReadSeries

    var fullLabel: String { parent.isEmpty ? label : "\(parent): \(label)" }
    let words: LabelWords
    /// The printed values of the row, in the order of its columns.
    var numbers: [PrintedNumber] { values.sorted { $0.key < $1.key }.map(\.value.number) }

    private init(_ series: ReadSeries, label: String, unit: ReadSeries.Unit, columns: Set<Int>) {
        self.series = series
        self.label = label
        self.unit = unit
        (group, parent, line) = (series.group.squeezed, series.parent.squeezed, series.line)
        (polarity, saysPolarity, polarityWords) = (series.polarity, series.saysPolarity, series.polarityWords)
        words = LabelWords(parent.isEmpty ? label : "\(parent): \(label)")
        values = series.values.filter { columns.contains($0.key) }
        gaps = series.gaps.filter { columns.contains($0.key) }
    }

    /// The rows of a table: a number and its rate in one cell are one, and columns that are kinds are one each.
    static func rows(of table: ReadTable) -> [Self] {
        let kinds = table.kindColumns
        let isOfKinds = !kinds.isEmpty && !(table.actualColumns.isEmpty && kinds.count == 1)
        let others = Set(table.columns.filter(\.isOfFigures).map(\.index))
            .subtracting(isOfKinds ? kinds.map(\.index) : [])
        let rows = (table.series + table.unfilled).flatMap { series -> [Self] in
            // The half with a value of its own stands for both.
            if series.unit == .count, table.companion(of: series) != nil { return [] }
            var row = Self(series, label: series.label.squeezed, unit: series.unit, columns: others)
            if let number = table.companion(of: series) {
                row.parts = number.values
                for column in number.values.keys { row.gaps[column] = nil }
            }
            let own = row.values.isEmpty && row.gaps.isEmpty ? [] : [row]
            return own + (isOfKinds ? kinds.compactMap { Self(series, of: $0) } : [])
        }
        return rows.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
    }

    /// What a row says in a column that is a kind of its own, such as `Recorded` beside `Solved`.
    private init?(_ series: ReadSeries, of column: ReadColumn) {
        guard let number = series.values[column.index]?.number else { return nil }
        let heading = column.heading.squeezed
        let unit: ReadSeries.Unit =
            switch number.unit {
            case .percent: .percent
            case .pounds: .pounds
            case .days: .days
            default: heading.contains("%") ? .percent : number.value.places > 0 ? .mean : .count
            }
        self.init(series, label: "\(series.label.squeezed), \(heading)", unit: unit, columns: [column.index])
    }
}

extension ReadTable {
    /// The other half of a number and its rate, where both stand in one cell.
    fileprivate func companion(of series: ReadSeries) -> ReadSeries? {
        self.series.first { $0.id == series.companion && $0.line == series.line && $0.label == series.label }
    }
}

extension ReadColumn {
    /// Whether its cells are figures of the measure that the row is about.
    var isOfFigures: Bool {
        switch meaning {
        case .figure, .total, .average, .yearToDate, .comparator: true
        default: false
        }
    }
}

extension String {
    /// The words with one space between them.
    var squeezed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
