package import PerformanceModel
package import Reports

extension OverviewPage {
    /// Decides what the overview shows.
    ///
    /// - Parameters:
    ///   - framework: themes, groups and measures, in the order printed.
    ///   - number: the entry as known at which the figures are read.
    ///   - standing: the figure a measure stands at; nothing where none is held.
    ///   - trend: the measure's figures over time.
    ///   - earlier: the statuses as they stood a quarter before.
    ///   - reports: what has been published, the latest first.
    ///   - spine: the latest figures beside the nation.
    ///   - lists: the measures that are listed; those of tables are, where nothing is said.
    ///   - program: what makes the page: `Plumbline 0.1.0`.
    ///   - day: the day whose structure says who answers for a measure; nothing where that is not shown.
    ///   - links: how the page writes where others are.
    package init(
        of framework: Framework, asKnownAt number: Int, standing: (Measure) -> MeasureStanding?,
        trend: (Measure) -> Trend? = { _ in nil }, earlier: EarlierStatuses? = nil, reports: [PublishedReport],
        spine: SpinePicture? = nil, lists: (Measure) -> Bool = { $0.shown == .table }, program: String,
        answerableOn day: Day? = nil, links: PageLinks = .served
    ) {
        let council = framework.council
        let themes = framework.themes.map { theme in
            let groups = theme.groups.map { group in
                let measures = framework.measures.filter { $0.group == group.id && lists($0) }
                return GroupRows(
                    group: group.id, title: group.title,
                    rows: measures.map { Row($0, standing($0), trend($0), in: framework, answerableOn: day) })
            }
            return ThemeRows(theme: theme.id, title: theme.title, groups: groups.filter { !$0.rows.isEmpty })
        }
        frame = PageFrame(
            title: "Performance", council: council?.title ?? "",
            foot: "As known at entry \(number) of the register. Made by \(program).", links: links)
        self.themes = themes.filter { !$0.groups.isEmpty }
        self.reports = reports
        self.spine = spine
        let rows = themes.flatMap(\.groups).flatMap(\.rows)
        statuses = StatusTilesPicture(
            id: "statuses", of: rows.map { ($0.measure, $0.status.band) }, before: earlier, council: council)
    }
}

extension OverviewPage.Row {
    fileprivate init(
        _ measure: Measure, _ standing: MeasureStanding?, _ trend: Trend?, in framework: Framework,
        answerableOn day: Day?
    ) {
        let council = framework.council
        self.measure = measure.id
        label = framework.label(of: measure)
        basis = measure.direction
        units = day.map { framework.units(answeringFor: measure, on: $0) } ?? []
        words = "\(measure.title) \(measure.definition)"
        self.trend = trend.flatMap { TrendPicture($0, in: framework, signal: standing?.figure.signal(of: $0)) }
            .map { SparklinePicture($0) }
        guard let standing else {
            judgedPeriod = nil
            value = "No figure held"
            period = ""
            status = StatusMark(.unrated(.notReturned), council: council)
            direction = DirectionMark(.cannotBeCalculated("no figure is held"), of: measure)
            return
        }
        let figure = standing.figure
        period = figure.figure.period.words + (figure.periodIsAssumed ? " (assumed)" : "")
        judgedPeriod = standing.judgedPeriod?.words
        status = standing.status(of: measure, in: framework)
        direction = standing.direction(of: measure)
        switch figure.content {
        case .value(let held):
            value =
                held.printed(as: measure.unit, places: measure.places)
                + (figure.dataStatus.symbol.map { " \($0)" } ?? "")
        case .absent(let absence, _): value = absence.words.capitalisedFirst
        }
    }
}
