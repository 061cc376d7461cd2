import Documents
import PerformanceModel
import Reading

/// Drafts what the tables of an old paper say, one table after another.
struct PaperDrafting {
    private let paper: OldPaper
    private let read: ReadPaper
    private let calendar: PaperCalendar
    private let place: PaperPlace
    private let themes: PaperThemes
    private let colours: ColourMeaning
    private(set) var definitions: DefinitionDrafting
    private(set) var labels: LabelDecisions
    private(set) var figures: [Observation] = []
    private(set) var ratings: [PrintedRating] = []
    private var known: KnownMeasures
    private var held: [Figure: Observation] = [:]
    private var findings = PaperFindings()
    private var tables: [PaperTable] = []

    init(
        _ paper: OldPaper, _ read: ReadPaper, _ calendar: PaperCalendar, framework: OldPaperFramework,
        labels: LabelDecisions
    ) {
        (self.paper, self.read, self.calendar, self.labels) = (paper, read, calendar, labels)
        place = PaperPlace(file: paper.file, counting: paper.document.counting)
        themes = PaperThemes(of: read)
        colours = ColourMeaning(of: paper.document)
        known = KnownMeasures(framework.framework)
        let title = paper.council ?? paper.councilPrinted
        definitions = DefinitionDrafting(framework, council: title ?? "Our council", bands: colours.bands)
        if title == nil, framework.framework.council == nil { findings.noCouncil(at: place.place(1)) }
        if calendar.isFound { findings.periodFound(calendar.period, at: place.place(1)) }
    }

    var allFindings: [Finding] { findings.inOrder }

    mutating func read(_ table: ReadTable) {
        for column in table.columns { if case .comparator(let name) = column.meaning { definitions.need(name) } }
        let columns = PaperColumns(of: table, calendar, area: definitions.area)
        findings.unknown(columns.unknown, in: table, place)
        findings.notUnderstood(table.notUnderstood, place)
        var made = PaperTable(table: table, columns: columns, theme: themes.titles[table.index])
        var stacks: [String: [Measure]] = [:]
        for row in PaperRow.rows(of: table) {
            let drafting = MeasureDrafting(row, in: table, of: read)
            guard let measure = measure(of: drafting, taken: Set(made.rows.map(\.measure.id)), theme: made.theme) else {
                continue
            }
            let times = CellTimes(row, in: table, columns, calendar)
            let printed = RowFigures(times, of: measure, for: definitions.area, in: place, published: paper.published)
            findings.add(printed.findings)
            findings.assumed(printed.printed, in: table, place)
            for figure in printed.printed { keep(figure.observation, of: row) }
            rate(row, measure, table, printed)
            target(row, measure, table)
            if !row.parent.isEmpty { stacks[row.parent, default: []].append(measure) }
            made.rows.append(PaperTable.Row(measure: measure, figures: printed.printed))
        }
        for (parent, measures) in stacks.sorted(by: { $0.key < $1.key }) { definitions.addComposite(parent, measures) }
        tables.append(made)
    }

    /// The measure of a row, drafted where none is known by its label.
    private mutating func measure(of drafting: MeasureDrafting, taken: Set<MeasureID>, theme: String) -> Measure? {
        let (row, unit) = (drafting.row, drafting.unit)
        let title =
            [row.group, drafting.table.title.squeezed, drafting.table.headings.last ?? ""].first { !$0.isEmpty }
            ?? theme
        let decided = labels.measure(of: LabelDecisions.Label(group: title, label: row.fullLabel))
            .flatMap { taken.contains($0) ? nil : $0 }
        if let decided, let measure = known.measure(decided) { return measure }
        let printedUnit = unit.assumed == nil && !row.numbers.isEmpty ? unit.unit : nil
        let match =
            decided == nil ? known.match(row.words, group: title, unit: printedUnit, taken: taken) : .new(alike: nil)
        switch match {
        case .same(let measure):
            labels.note(title, row.fullLabel, measure.id, how: "the same name")
            return measure
        case .near(let measure):
            labels.note(title, row.fullLabel, measure.id, how: "nearly the same name")
            findings.near(row, measure, place)
            return measure
        case .new(let alike):
            let taken = definitions.measureNames
            guard let group = definitions.group(title, in: theme),
                let id = decided ?? Slug.identifier(of: row.fullLabel, otherwise: "measure", notAmong: taken)
            else { return nil }
            let measure = drafting.measure(
                id, group: group, source: "Printed in \(paper.title(reportingOn: calendar.period))")
            definitions.add(measure, remarks: drafting.remarks)
            known.add(measure, names: [row.fullLabel], group: title)
            labels.note(title, row.fullLabel, id, how: "new")
            if let alike { findings.alike(row, measure, alike, place) }
            findings.drafted(drafting, measure, place)
            return measure
        }
    }

    /// Keeps a figure, unless the paper has printed it before.
    private mutating func keep(_ observation: Observation, of row: PaperRow) {
        guard let before = held[observation.figure] else {
            held[observation.figure] = observation
            figures.append(observation)
            return
        }
        if before.content != observation.content { findings.twice(row, before, observation, place) }
    }

    private mutating func rate(_ row: PaperRow, _ measure: Measure, _ table: ReadTable, _ printed: RowFigures) {
        let rated = RowRatings(row, measure, in: table, figures: printed, colours: colours)
        ratings += rated.ratings
        findings.unknownRatings(rated.unknown, row, place)
    }

    /// Drafts the targets that the table prints, each for its column's period or the year.
    private mutating func target(_ row: PaperRow, _ measure: Measure, _ table: ReadTable) {
        for column in table.columns where column.meaning == .target {
            guard let printed = row.series.values[column.index] else { continue }
            let named = (printed.period ?? column.period).flatMap { Period(named: $0, ending: column.time) }
            let period = named ?? calendar.year
            if let held = definitions.target(of: measure.id, for: period) {
                if held.value != printed.value { findings.otherTarget(row, held, printed, place) }
            } else if measure.polarity == .none {
                findings.targetWithoutPolarity(row, printed, place)
            } else {
                definitions.add(
                    Target(
                        measure: measure.id, period: period, value: printed.value, floor: nil,
                        approvedBy: "Not stated in the paper",
                        because:
                            "Printed as '\(printed.cell.squeezed)' under '\(column.heading)', \(place.at(printed.line))"
                    ))
            }
        }
    }

    func report(_ id: ReportID, title: String) -> Report {
        PaperReport(tables: tables, definitions: definitions).report(
            id, title: title, calendar.period, committee: paper.committeePrinted)
    }
}
