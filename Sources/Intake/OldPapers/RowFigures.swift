import PerformanceModel
import Reading

/// The figures that a row prints of its measure, each with the column it stands in.
struct RowFigures {
    struct Printed {
        let column: ReadColumn
        let figure: ReportTable.Proposal
        let observation: Observation
        /// Whether it stands in brackets after the cell's first figure.
        var isSecond = false
        /// Why its period is assumed.
        var assumed: String?
    }

    private(set) var printed: [Printed] = []
    private(set) var findings: [Finding] = []
    private let times: CellTimes
    private let measure: Measure
    private let area: AreaID
    private let paper: PaperPlace
    private let published: Day

    /// - Parameters:
    ///   - times: which period each cell is of.
    ///   - measure: what the row is figures of.
    ///   - area: the council's own.
    ///   - paper: where the row stands.
    ///   - published: the day the paper was published, which no outturn is of a later period than.
    init(_ times: CellTimes, of measure: Measure, for area: AreaID, in paper: PaperPlace, published: Day) {
        (self.times, self.measure, self.area, self.paper, self.published) = (times, measure, area, paper, published)
        for column in times.table.columns where column.isOfFigures { read(column) }
    }

    private mutating func read(_ column: ReadColumn) {
        let row = times.row
        if let figure = row.values[column.index] {
            guard let proposed = times.proposed(column) else { return }
            let value = ReturnedValue(value: figure.value, numerator: row.parts[column.index]?.value)
            append(value.map(Observation.Content.value), proposed, figure.cell, figure.line, column)
            readSecond(of: figure, column)
        } else if let part = row.parts[column.index] {
            report("no-rate", .query, part.line, column, "'\(part.cell.squeezed)' has no rate beside its number")
        } else if let gap = row.gaps[column.index], let proposed = times.proposed(column) {
            let printed = PrintedGap(gap.word, after: proposed.figure.period)
            append(.absent(printed.absence), proposed, gap.word, gap.line, column)
            if printed.isDoubtful {
                report(
                    "gap-or-nought", .query, gap.line, column, "'\(gap.word)' is taken for a gap; it may be a nought")
            }
        }
    }

    /// `8,632 (2,467)` under `Q3 2017/18 (Dec 17)`: the quarter and its month.
    private mutating func readSecond(of figure: PrintedFigure, _ column: ReadColumn) {
        guard let second = figure.second else { return }
        guard let named = column.secondPeriod, let period = Period(named: named, ending: column.time),
            let value = ReturnedValue(value: second.value)
        else {
            return report(
                "second-value", .query, figure.line, column,
                "'\(second.printed)' in brackets in '\(figure.cell.squeezed)' is left out: no heading says what "
                    + "it is of"
            )
        }
        append(.value(value), .init(figure: .init(period: period)), figure.cell, figure.line, column, isSecond: true)
    }

    private mutating func append(
        _ content: Observation.Content?, _ proposed: PaperColumns.Proposed, _ cell: String, _ line: Int,
        _ column: ReadColumn, isSecond: Bool = false
    ) {
        guard let content else { return }
        let figure = proposed.figure
        let because = proposed.assumed.map { " The period is assumed: \($0)." } ?? ""
        let observation = Observation(
            figure: Figure(
                measure: measure.id, area: figure.area ?? area, period: figure.period,
                statistic: figure.statistic ?? measure.aggregation.usualStatistic, isForecast: figure.isForecast),
            content: content, dataStatus: cell.lowercased().contains("provisional") ? .provisional : .final,
            periodIsAssumed: proposed.assumed != nil,
            note: "Printed as '\(cell.squeezed)' under '\(column.heading)', \(paper.at(line)).\(because)", line: line)
        let row = ReadRow(observation, of: measure, in: figure.period, today: published)
        if let fault = ReturnRule.all.lazy.filter({ $0.severity == .error }).compactMap({ $0.check(row) }).first {
            return report("cannot-be", .query, line, column, "'\(cell.squeezed)' is left out: \(fault.message)")
        }
        printed.append(
            Printed(
                column: column, figure: figure, observation: observation, isSecond: isSecond, assumed: proposed.assumed)
        )
    }

    private mutating func report(
        _ rule: String, _ severity: Finding.Severity, _ line: Int, _ column: ReadColumn, _ message: String
    ) {
        findings.append(
            Finding(rule, severity, at: paper.place(line, column: column.heading, of: times.row.fullLabel), message))
    }
}

extension ReadRow {
    /// A figure as the rules of returns would judge it.
    fileprivate init(_ observation: Observation, of measure: Measure, in period: Period, today: Day) {
        var (value, absence): (ReturnedValue?, Absence?)
        switch observation.content {
        case .value(let held): value = held
        case .absent(let reason): absence = reason
        }
        self.init(
            figure: observation.figure, period: period, measure: measure, value: value?.value,
            numerator: value?.numerator, denominator: value?.denominator, absence: absence, title: "",
            dataStatus: observation.dataStatus, periodIsAssumed: observation.periodIsAssumed, note: observation.note,
            line: observation.line ?? 1, column: nil, today: today)
    }
}
