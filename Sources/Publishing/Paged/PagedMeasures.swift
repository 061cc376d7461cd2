import Documents
import PerformanceModel
import Reports

/// Every measure of the paper at its end, for pages: its status explained, its trend and its definition.
struct PagedMeasures {
    let paper: Paper

    var blocks: [PagedBlock] {
        guard !paper.measures.isEmpty else { return [] }
        let view = MeasuresView(paper: paper)
        let explanations = view.explanations.map { PagedBlock.paragraph([.text($0)], .body) }
        return [.heading(level: 1, [.text(MeasuresView.heading)], anchor: "trends")] + explanations
            + view.byTheme.flatMap { title, measures in
                [.heading(level: 2, [.text(title)], anchor: nil)] + beside(measures, title)
                    + nearness(measures, title) + measures.flatMap(blocks)
            }
    }

    /// The trends of a theme beside each other, in as many pictures as stand on a page each.
    private func beside(_ measures: [PaperMeasure], _ title: String) -> [PagedBlock] {
        guard let whole = MeasuresView.multiples(of: measures, title) else { return [] }
        return PagedPictures.parts(
            of: whole.panels.count, noHigherThan: Self.page, cut: whole.parts,
            draw: { $0.scene(width: Scene.upright, isTitled: false) }
        ).map { .figure(PagedFigure($1, finding: $0.finding)) }
    }

    /// How near the measures of a theme are to their targets.
    private func nearness(_ measures: [PaperMeasure], _ title: String) -> [PagedBlock] {
        guard let whole = MeasuresView.nearness(of: measures, title) else { return [] }
        return PagedPictures.parts(
            of: whole.rows.count, noHigherThan: Self.page, cut: whole.parts,
            draw: { $0.scene(width: Scene.upright, isTitled: false) }
        ).map { .figure(PagedFigure($1, finding: $0.finding)) }
    }

    /// How high a drawing may be beneath a heading.
    private static let page = 820.0

    private func blocks(of entry: PaperMeasure) -> [PagedBlock] {
        let heading = PagedBlock.heading(
            level: 3, [.text(paper.framework.label(of: entry.measure))], anchor: PaperMeasure.anchor(entry.measure.id))
        return [.together([heading] + judgement(entry) + picture(entry) + definition(entry.measure))] + league(entry)
    }

    private func league(_ entry: PaperMeasure) -> [PagedBlock] {
        guard let league = entry.pictures.league else { return [] }
        let scene = league.scene(width: Scene.upright, isTitled: false)
        let name = paper.framework.label(of: entry.measure)
        return [.figure(PagedFigure(scene, finding: "\(name): \(league.finding)", chart: league.nativeChart()))]
    }

    private func judgement(_ entry: PaperMeasure) -> [PagedBlock] {
        guard let (figure, status) = entry.judged else { return [] }
        let mark = StatusMark(status, council: paper.council)
        let because =
            mark.band == nil ? [] : [PagedInline.text(". \(mark.detail) (\(figure.figure.period.words)).")]
        let direction = DirectionMark(figure.direction, of: entry.measure)
        return [
            .paragraph(mark.paged + because, .body),
            .paragraph(direction.paged + [.text(": \(direction.because).")], .body),
        ]
    }

    private func picture(_ entry: PaperMeasure) -> [PagedBlock] {
        if let control = entry.pictures.control {
            return [.figure(PagedFigure(control.broad, finding: control.finding, chart: control.chart))]
        }
        if let trend = entry.trend {
            return [
                .figure(
                    PagedFigure(
                        trend.scene(width: 560), finding: "\(trend.finding).",
                        notes: [trend.scaleNote].compactMap(\.self),
                        chart: trend.nativeChart(width: 560, height: 200)))
            ]
        }
        return [.paragraph([.muted([.text(PaperMeasureView.noTrend)])], .body)]
    }

    private func definition(_ measure: Measure) -> [PagedBlock] {
        let facts = MeasureFact.all(of: measure, in: paper.framework)
        guard !facts.isEmpty else { return [] }
        let words = facts.flatMap { fact in
            [PagedInline.strong([.text("\(fact.name): ")]), .text(fact.text.ending), .text(" ")]
        }
        return [.paragraph(words.dropLast(), .note)]
    }
}

extension String {
    /// The sentence with a full stop, unless it ends with a mark of its own.
    var ending: String { last.map { ".?!".contains($0) } == true ? self : self + "." }
}

extension PagedFigure {
    /// A drawing with what it finds above it; in Word a chart of its figures, where it can be one.
    init(_ scene: Scene, finding: String, notes: [String] = [], chart: NativeChart? = nil) {
        self.init(
            caption: [.text(finding)], alternative: scene.alternative, notes: notes, svg: scene.printed,
            width: scene.width, drawing: chart.map { .chart($0) } ?? .shapes(scene.drawnGroup))
    }
}
