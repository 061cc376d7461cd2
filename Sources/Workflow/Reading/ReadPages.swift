import Documents
import Evaluation
package import PerformanceModel
package import Publishing
import Register
package import Reports

extension Office {
    /// The overview: every measure at its latest, by theme, and what has been published.
    ///
    /// - Parameter audience: the public sees only measures of which a published paper shows something.
    /// - Returns: the page.
    /// - Throws: where the register cannot be read.
    package func overviewPage(for audience: Audience) async throws -> PublishedDocument {
        let book = try await book(for: audience)
        var framework = book.framework
        if audience == .public { framework.measures.removeAll { !book.showsAny(of: $0) } }
        var published: [OverviewPage.PublishedReport] = []
        for version in try await versions(for: audience).map(\.version).reversed() {
            published.append(
                OverviewPage.PublishedReport(
                    report: version.report, title: try await title(of: version), version: version.version,
                    day: version.day))
        }
        return PublishedDocument(name: "index.html", bytes: page(book.overview(of: framework, published)).bytes)
    }

    /// The page of one measure.
    ///
    /// The public is not given its commentary here: it stands in the papers, with what may be told of it.
    ///
    /// - Parameters:
    ///   - id: the measure.
    ///   - audience: the public sees only what published papers show.
    /// - Returns: the page.
    /// - Throws: ``Refused`` where there is no such measure, or none that the audience sees.
    package func measurePage(_ id: MeasureID, for audience: Audience) async throws -> PublishedDocument {
        let book = try await book(for: audience)
        let measure = try book.framework.known(id)
        guard audience == .members || book.showsAny(of: measure) else {
            throw Refused("unknown-measure", "no published paper shows a figure of '\(id)'")
        }
        let model =
            audience == .members
            ? book.page(of: measure, commentary: book.commentary(on: measure)) : book.page(of: measure, papers: [])
        return PublishedDocument(name: "\(id).html", bytes: page(model).bytes)
    }
}

extension EvaluatedBook {
    /// Every measure of a framework at its latest; of a site of files, also those that only words name.
    func overview(
        of framework: Framework, _ reports: [OverviewPage.PublishedReport] = [], answerableOn day: Day? = nil,
        links: PageLinks = .served
    ) -> OverviewPage {
        OverviewPage(
            of: framework, asKnownAt: number, latest: latest,
            trend: { measure in framework.council.map { Trend(of: measure, area: $0.area, in: self) } },
            earlier: earlierRatings(framework), reports: reports, spine: spineOfLatest(framework),
            lists: { $0.shown == .table || links != .served && $0.shown == .prose }, program: Office.program,
            answerableOn: day, links: links)
    }

    /// What is known of a measure; with the papers that show it, for the public.
    func page(
        of measure: Measure, commentary: [MeasureCommentary] = [], papers: [OverviewPage.PublishedReport]? = nil,
        links: PageLinks = .served
    ) -> MeasurePage {
        let latest = latest(of: measure)
        return MeasurePage(
            of: measure, in: book, latest: latest, figures: figures(of: measure.id).filter(shows).map(evaluate),
            trend: framework.council.map { Trend(of: measure, area: $0.area, in: self) },
            pictures: latest.map { pictures(of: $0, measure) } ?? [],
            league: latest.flatMap { leaguePicture(of: $0, measure) }, commentary: commentary, papers: papers,
            links: links, program: Office.program)
    }

    /// The figure a measure stands at: the last of its trend, or the last held where there is none.
    fileprivate func latest(of measure: Measure) -> EvaluatedFigure? {
        guard let area = framework.council?.area else { return nil }
        let figure =
            Trend(of: measure, area: area, in: self).points.last?.figure
            ?? figures(of: measure.id).filter { $0.area == area && !$0.isForecast && shows($0) }
            .max { $0.period < $1.period }
        return figure.map(evaluate)
    }

    /// The latest figures of the measures that a table shows, beside the nation.
    fileprivate func spineOfLatest(_ framework: Framework) -> SpinePicture? {
        spinePicture(of: framework.inTables.compactMap(latest))
    }

    /// How they were rated the quarter before.
    fileprivate func earlierRatings(_ framework: Framework) -> EarlierStatuses? {
        ratingsOfLastQuarter(framework.inTables.compactMap(latest).filter { $0.status.band != nil })
    }

    func showsAny(of measure: Measure) -> Bool { figures(of: measure.id).contains(where: shows) }

    /// Words about the measure and its group, answered, the latest first.
    fileprivate func commentary(on measure: Measure) -> [MeasureCommentary] {
        guard let area = framework.council?.area else { return [] }
        let subjects: [CommentarySubject] = [.measure(measure.id), .group(measure.group)]
        return subjects.flatMap { subject in
            (book.commentary[subject] ?? [:]).values.sorted { $1.period < $0.period }.map { commentary in
                let scope = ReferenceScope(framework: framework, period: commentary.period, area: area)
                let (prose, _) = answered(commentary.text, scope, Place(subject: "\(subject)"), in: self)
                return MeasureCommentary(period: commentary.period, words: AnsweredWords(prose, in: framework))
            }
        }
    }
}

extension Framework {
    /// The measures that a table shows, in order.
    fileprivate var inTables: [Measure] {
        themes.flatMap(\.groups).flatMap { group in measures.filter { $0.group == group.id && $0.shown == .table } }
    }
}
