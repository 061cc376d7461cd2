import PerformanceModel
import Reading

/// Which period, statistic and area each cell of a row is of: what its column proposes, unless the cell says otherwise.
struct CellTimes {
    let row: PaperRow
    let table: ReadTable
    private let columns: PaperColumns
    private let calendar: PaperCalendar
    /// The periods of some months that cells of the row print themselves.
    private let ownSpans: [Period]
    private let isRolling: Bool
    private let isCumulative: Bool

    init(_ row: PaperRow, in table: ReadTable, _ columns: PaperColumns, _ calendar: PaperCalendar) {
        (self.row, self.table, self.columns, self.calendar) = (row, table, columns, calendar)
        ownSpans = row.values.sorted { $0.key < $1.key }.compactMap { _, figure in
            figure.period.flatMap { $0.kind == .span ? Period(named: $0) : nil }
        }
        let label = row.fullLabel.lowercased()
        let rolling = ["rolling year", "rolling 12", "rolling twelve", "12 month rolling", "12-month rolling"]
        isRolling = rolling.contains(where: label.contains)
        isCumulative = label.contains("cumulative")
    }

    /// What the cell of a column is of; nothing where no period was found.
    func proposed(_ column: ReadColumn) -> PaperColumns.Proposed? {
        guard let base = columns.proposed[column.index] else { return nil }
        guard let figure = row.values[column.index] else { return adjusted(base, column) }
        let isForecast = base.figure.isForecast || figure.isForecast
        if let named = figure.period, let own = Period(named: named, ending: column.time) {
            return .init(
                figure: .init(
                    period: isOfCohort ? own.asCohort ?? own : own, area: base.figure.area, isForecast: isForecast),
                assumed: named.end == nil ? "the cell leaves out the year" : nil)
        }
        if figure.isForecast, !base.figure.isForecast {
            return .init(
                figure: .init(period: calendar.year, area: base.figure.area, isForecast: true),
                assumed: "the year of the forecast is not printed")
        }
        if figure.isYearToDate {
            return .init(
                figure: .init(
                    period: .yearToDate(.financial, through: columns.latest.last.month), area: base.figure.area))
        }
        if let programme = programme(figure, upTo: base.figure.period) { return programme }
        return adjusted(base, column)
    }

    /// What a column proposes, as the row's label and its other cells change it.
    private func adjusted(_ base: PaperColumns.Proposed, _ column: ReadColumn) -> PaperColumns.Proposed {
        guard base.figure.statistic == nil, base.figure.area == nil else { return base }
        func with(_ period: Period, _ because: String?) -> PaperColumns.Proposed {
            .init(figure: .init(period: period, isForecast: base.figure.isForecast), assumed: because ?? base.assumed)
        }
        let period = base.figure.period
        if isRolling, period.monthCount < 12, let year = Period(months: 12, ending: period.last.month) {
            return with(year.asRolling, nil)
        }
        if column.meaning == .yearToDate { return shortened(base) ?? base }
        if let (span, lag) = spanOfRow, let month = Month(counted: period.end - lag) {
            return with(
                .months(span, ending: month),
                "the row prints the same value beside with its months, and the others follow it")
        }
        if let other = ownSpans.first(where: { $0.monthCount != period.monthCount }) {
            return with(period, "another cell of the row is of \(other.months), so this one may be of other months too")
        }
        if period.monthCount == 3, isCumulative {
            return with(period, "the label says that it is cumulative and the heading names a quarter")
        }
        return base
    }

    private var isOfCohort: Bool { !row.words.stems.isDisjoint(with: ["reoffend", "cohort"]) }

    /// How many months the row's figures are of, and how late they come, where one value is printed twice: under its
    /// column's heading and again with its own months.
    private var spanOfRow: (months: Int, lag: Int)? {
        guard !ownSpans.isEmpty else { return nil }
        let lengths = Set(ownSpans.map(\.monthCount))
        guard lengths.count == 1, let months = lengths.first, (2...24).contains(months),
            let last = table.actualColumns.last, let latest = row.values[last.index], latest.period == nil,
            let end = columns.proposed[last.index]?.figure.period.end,
            let twin = row.values.values.first(where: { $0.period?.kind == .span && $0.value == latest.value }),
            let printed = twin.period?.end
        else { return nil }
        return (months, end - printed)
    }

    /// `1179 (current total)`: since the first period that the row prints.
    private func programme(_ figure: PrintedFigure, upTo period: Period) -> PaperColumns.Proposed? {
        let note = figure.note.lowercased()
        guard note.contains("total"), ["current", "programme", "overall", "to date"].contains(where: note.contains),
            let first = row.values.values.compactMap({ $0.period.flatMap { Period(named: $0) }?.first }).min(),
            let programme = Period.programme(from: first.month, to: period.last.month)
        else { return nil }
        return .init(
            figure: .init(period: programme), assumed: "the start is not printed; the first period of the row is taken")
    }

    /// A year to date that cannot have run to the last quarter, since that is not due yet.
    private func shortened(_ base: PaperColumns.Proposed) -> PaperColumns.Proposed? {
        let actual = table.actualColumns.filter { row.values[$0.index]?.period == nil }
        guard let last = table.actualColumns.last, row.gaps[last.index] != nil,
            let held = actual.last(where: { row.values[$0.index] != nil }),
            let end = columns.proposed[held.index]?.figure.period, end.last > base.figure.period.first,
            case .yearToDate(let year) = base.figure.period.kind
        else { return nil }
        return .init(
            figure: .init(period: .yearToDate(year, through: end.last.month)),
            assumed: "\(last.heading) has no figure yet, so the year can only run to \(end.words)")
    }
}

extension Period {
    /// Twelve months that end with a quarter, whatever year they may also be.
    fileprivate var asRolling: Self { .months(12, ending: last.month) }
}
