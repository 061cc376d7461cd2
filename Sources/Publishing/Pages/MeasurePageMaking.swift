package import PerformanceModel
package import Reports

extension MeasurePage {
    /// Decides what the page of a measure shows.
    ///
    /// - Parameters:
    ///   - measure: whose page it is.
    ///   - book: the framework, targets and number of the book that was evaluated.
    ///   - standing: the figure it stands at, and how it is judged.
    ///   - figures: every figure held, in any order.
    ///   - trend: its figures over time.
    ///   - pictures: charts of the methods that had something to say.
    ///   - league: the areas of a comparator set in order.
    ///   - commentary: words about it, already answered, the latest first.
    ///   - papers: the papers that show it, for the public, who is not told what no paper says: notes on returns, who
    ///     set a target and why, and targets of what no figure is shown of.
    ///   - links: how the page writes where others are.
    ///   - program: what makes the page: `Plumbline 0.1.0`.
    package init(
        of measure: Measure, in book: Book, standing: MeasureStanding?, figures: [EvaluatedFigure], trend: Trend?,
        pictures: [MethodPicture] = [], league: LeaguePicture? = nil, commentary: [MeasureCommentary],
        papers: [OverviewPage.PublishedReport]? = nil, links: PageLinks = .served, program: String
    ) {
        let framework = book.framework
        let theme = framework.theme(of: measure.group)
        frame = PageFrame(
            title: measure.title, council: framework.council?.title ?? "",
            trail: links == .served
                ? [PageFrame.Step("All measures", .overview)]
                : [PageFrame.Step("Performance", .overview)] + (theme.map { [.init($0.title, .theme($0.id))] } ?? []),
            foot: "As known at entry \(book.number) of the register. Made by \(program).",
            links: links)
        self.papers = papers
        self.measure = measure.id
        title = measure.title
        place = [theme?.title, framework.group(measure.group)?.title].compactMap { $0 }.joined(separator: ": ")
        facts = MeasureFact.all(of: measure, in: framework)
        answerable = measure.units.sorted { $0.from < $1.from }.map {
            Answerable(unit: framework.unit($0.value)?.title ?? $0.value.text, from: $0.from)
        }
        let latest = standing?.figure
        self.latest = standing.map { Latest($0, of: measure, in: framework) }
        comparators = (standing?.comparisons ?? []).map { Comparator($0, of: measure, in: framework) }
        meaning = standing.flatMap {
            $0.isExplained ? MeaningWords($0.figure, of: measure, in: framework) : nil
        }
        self.pictures = pictures
        self.league = league
        self.trend = trend.flatMap { TrendPicture($0, in: framework, signal: latest?.signal(of: $0)) }
        bullet = latest.flatMap { latest in
            book.target(of: latest.figure).flatMap { BulletPicture(of: latest, measure, against: $0, in: framework) }
        }
        self.figures = figures.sorted { $1.figure.sortsBefore($0.figure, council: framework.council) }
            .map { HeldFigure($0, of: measure, in: framework, withNote: papers == nil) }
        let applied = Set(figures.compactMap { book.target(of: $0.figure) })
        targets = (book.targets[measure.id] ?? []).filter { papers == nil || applied.contains($0) }
            .sorted { $1.period < $0.period }.map { TargetLine($0, unit: measure.unit, withReason: papers == nil) }
        self.commentary = commentary
    }
}

extension Figure {
    /// By time, and of one time the council's own last, so that the reverse begins with it.
    fileprivate func sortsBefore(_ other: Self, council: Council?) -> Bool {
        if period != other.period { return period < other.period }
        let (isOwn, otherIsOwn) = (area == council?.area, other.area == council?.area)
        return isOwn == otherIsOwn ? self < other : otherIsOwn
    }
}

extension MeasurePage.Latest {
    fileprivate init(_ standing: MeasureStanding, of measure: Measure, in framework: Framework) {
        let figure = standing.figure
        period = figure.figure.period
        periodIsAssumed = figure.periodIsAssumed
        isJudged = standing.judged != nil
        judgedPeriod = standing.judgedPeriod
        status = standing.status(of: measure, in: framework)
        direction = standing.direction(of: measure)
        basis = measure.direction.words
        trace = "plumbline trace \(measure.id) \(figure.figure.period)"
        switch figure.content {
        case .value(let held):
            value =
                held.printed(as: measure.unit, places: measure.places)
                + (figure.dataStatus.symbol.map { " \($0)" } ?? "")
        case .absent(let absence, _): value = absence.words.capitalisedFirst
        }
    }
}

extension MeasurePage.Comparator {
    fileprivate init(_ comparison: Comparison, of measure: Measure, in framework: Framework) {
        area = framework.area(comparison.with.area)?.title ?? comparison.with.area.text
        value = comparison.value.printed(as: measure.unit, places: measure.places)
        period = comparison.with.period.words + (comparison.periodIsAssumed ? " (assumed)" : "")
        difference = comparison.distance(of: measure)
    }
}

extension MeasurePage.TargetLine {
    fileprivate init(_ target: Target, unit: MeasureUnit, withReason: Bool) {
        period = target.period.words
        value = unit.printed(target.value.grouped)
        floor = target.floor.map { unit.printed($0.grouped) }
        approvedBy = withReason ? target.approvedBy : ""
        because = withReason ? target.because : ""
    }
}
