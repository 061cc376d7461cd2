import PerformanceModel
import Reading

/// How a row of an old paper is rated, by the fills of its cells and by its status column.
struct RowRatings {
    private(set) var ratings: [PrintedRating] = []
    /// Words of a status column that name no status.
    private(set) var unknown: [ReadSeries.StatusWord] = []

    init(_ row: PaperRow, _ measure: Measure, in table: ReadTable, figures: RowFigures, colours: ColourMeaning) {
        let label = table.columns.first { $0.meaning == .label }?.index ?? 0
        // A row that is shaded as a whole says nothing by it.
        let shade = row.series.fills[label]
        let current = figures.printed.last { !$0.isSecond && $0.column.meaning == .figure }
        for column in table.columns where column.meaning != .label {
            let own = figures.printed.first { $0.column.index == column.index && !$0.isSecond }
            let period = own?.figure.period ?? (column.meaning == .status ? current?.figure.period : nil)
            func rating(_ printed: String, _ meant: String?, _ how: String, _ line: Int) -> PrintedRating {
                PrintedRating(
                    measure: measure.id, column: column.heading, period: period, printed: printed, meant: meant,
                    how: how,
                    line: line)
            }
            if let word = row.series.status[column.index] {
                if let meant = colours.meaning(ofWord: word.word) {
                    ratings.append(rating(word.word.squeezed, meant.status, meant.how, word.line))
                    continue
                }
                if !Self.isReason(word.word) { unknown.append(word) }
            }
            guard let fill = row.series.fills[column.index], fill != shade, let meant = colours.meaning(of: fill) else {
                continue
            }
            ratings.append(rating(fill, meant.status, meant.how, own?.observation.line ?? row.line))
        }
    }

    /// Whether words say why there is no status, as papers of this program do: `– no target`.
    private static func isReason(_ words: String) -> Bool {
        let reason = words.squeezed.drop { "–—- ".contains($0) }.lowercased()
        return Status.Reason.allCases.contains { $0.words == reason }
    }
}
