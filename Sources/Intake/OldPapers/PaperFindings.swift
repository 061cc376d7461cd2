import PerformanceModel
import Reading

/// What is doubtful about an import, in the order of the paper, each thing said once.
struct PaperFindings {
    private var findings: [Finding] = []
    private var assumptions: [String: (first: Int, count: Int)] = [:]

    var inOrder: [Finding] {
        findings.enumerated().sorted {
            ($0.element.place.line ?? 0, $0.offset) < ($1.element.place.line ?? 0, $1.offset)
        }.map(\.element)
    }

    mutating func add(_ others: [Finding]) { findings += others }

    private mutating func note(_ rule: String, _ place: Place, _ message: String) {
        findings.append(Finding(rule, .note, at: place, message))
    }

    private mutating func query(_ rule: String, _ place: Place, _ message: String) {
        findings.append(Finding(rule, .query, at: place, message))
    }

    // MARK: The paper

    mutating func noCouncil(at place: Place) {
        query("no-council", place, "the paper does not print the council's name; say it with --council")
    }

    mutating func periodFound(_ period: Period, at place: Place) {
        note(
            "period-found", place,
            "taken to report on \(period.words), the last period of its tables; say otherwise with --period")
    }

    // MARK: Columns and cells

    mutating func unknown(_ columns: [ReadColumn], in table: ReadTable, _ paper: PaperPlace) {
        for column in columns {
            query(
                "column-left-out", paper.place(column.line, column: column.heading, of: table.label),
                "no period was found for the column '\(column.heading)', so its figures are left out")
        }
    }

    mutating func notUnderstood(_ cells: [ReadTable.NotUnderstood], _ paper: PaperPlace) {
        for cell in cells {
            query("cell-not-understood", paper.place(cell.line), "'\(cell.text.squeezed)' is left out: \(cell.because)")
        }
    }

    /// One finding for all figures of a column whose period is assumed for one reason.
    mutating func assumed(_ printed: [RowFigures.Printed], in table: ReadTable, _ paper: PaperPlace) {
        for figure in printed {
            guard let because = figure.assumed, let line = figure.observation.line else { continue }
            let key = "\(table.index) \(figure.column.index) \(because)"
            if let (first, count) = assumptions[key] {
                assumptions[key] = (first, count + 1)
                findings[first] = assumption(figure, because, at: findings[first].place, count + 1)
            } else {
                assumptions[key] = (findings.count, 1)
                let place = paper.place(line, column: figure.column.heading, of: table.label)
                findings.append(assumption(figure, because, at: place, 1))
            }
        }
    }

    private func assumption(_ figure: RowFigures.Printed, _ because: String, at place: Place, _ count: Int) -> Finding {
        let many = count == 1 ? "1 figure is" : "\(count) figures are"
        return Finding(
            "period-assumed", .note, at: place,
            "\(many) taken to be of \(figure.figure.period.words) under '\(figure.column.heading)': \(because)")
    }

    // MARK: Rows

    mutating func near(_ row: PaperRow, _ measure: Measure, _ paper: PaperPlace) {
        note(
            "label-nearly", paper.place(row.line, of: row.fullLabel),
            "'\(row.fullLabel)' is taken for \(measure.id), '\(measure.title)'; if it is another, say so "
                + "in \(LabelDecisions.fileName)"
        )
    }

    mutating func alike(_ row: PaperRow, _ measure: Measure, _ other: Measure, _ paper: PaperPlace) {
        query(
            "label-alike", paper.place(row.line, of: row.fullLabel),
            "'\(row.fullLabel)' is drafted as \(measure.id) and looks like \(other.id), '\(other.title)'; if they are "
                + "one, write \(other.id) in \(LabelDecisions.fileName) and import again")
    }

    mutating func drafted(_ drafting: MeasureDrafting, _ measure: Measure, _ paper: PaperPlace) {
        let place = paper.place(drafting.row.line, of: drafting.row.fullLabel)
        if let assumed = drafting.unit.assumed {
            query("unit-assumed", place, "the unit of \(measure.id) is taken to be \(measure.unit.words): \(assumed)")
        }
        if drafting.isPolarityGuessed {
            query(
                "polarity-guessed", place,
                "the paper does not say which way is good for \(measure.id); "
                    + "\(measure.polarity.rawValue) is guessed from its label"
            )
        }
    }

    mutating func twice(_ row: PaperRow, _ first: Observation, _ second: Observation, _ paper: PaperPlace) {
        query(
            "printed-twice", paper.place(second.line ?? row.line, of: row.fullLabel),
            "\(second.figure) is printed otherwise before, \(paper.at(first.line ?? row.line)); the first is kept")
    }

    // MARK: Ratings and targets

    mutating func unknownRatings(_ words: [ReadSeries.StatusWord], _ row: PaperRow, _ paper: PaperPlace) {
        for word in words {
            query(
                "rating-not-understood", paper.place(word.line, of: row.fullLabel),
                "'\(word.word.squeezed)' in the status column is no status that is known")
        }
    }

    mutating func otherTarget(_ row: PaperRow, _ held: Target, _ printed: PrintedFigure, _ paper: PaperPlace) {
        query(
            "other-target", paper.place(printed.line, of: row.fullLabel),
            "the target printed, \(printed.number.printed), is not the one there is for \(held.period.words), "
                + "\(held.value.grouped), which is kept")
    }

    mutating func targetWithoutPolarity(_ row: PaperRow, _ printed: PrintedFigure, _ paper: PaperPlace) {
        query(
            "target-without-polarity", paper.place(printed.line, of: row.fullLabel),
            "the target \(printed.number.printed) is left out: nothing says which way is good")
    }
}

extension ReadTable {
    /// What it is called in a finding.
    var label: String { title.isEmpty ? section : title.squeezed }
}
