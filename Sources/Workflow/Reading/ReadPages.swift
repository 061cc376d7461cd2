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
        let figures = try await figures(for: audience)
        var published: [OverviewPage.PublishedReport] = []
        for version in try await versions(for: audience).map(\.version).reversed() {
            published.append(
                OverviewPage.PublishedReport(
                    report: version.report, title: try await title(of: version), version: version.version,
                    day: version.day))
        }
        return PublishedDocument(name: "index.html", bytes: page(figures.overview(published)).bytes)
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
        let figures = try await figures(for: audience)
        let measure = try figures.framework.known(id)
        guard figures.hasPage(of: measure) else {
            throw Refused("unknown-measure", "no published paper prints a figure of '\(id)'")
        }
        return PublishedDocument(name: "\(id).html", bytes: page(figures.page(of: measure)).bytes)
    }
}

extension PageFigures {
    /// Whether there is a page of a measure: to the public, only where a paper prints a figure of it.
    func hasPage(of measure: Measure) -> Bool {
        isEverything
            || measure.shown != .notShown && (!book.figures(of: measure.id).isEmpty || standing(of: measure) != nil)
    }

    /// Every measure at its latest; of those that only words name, the public is shown what they print.
    func overview(
        _ reports: [OverviewPage.PublishedReport] = [], answerableOn day: Day? = nil, links: PageLinks = .served
    ) -> OverviewPage {
        OverviewPage(
            of: framework, asKnownAt: book.number, standing: { standing(of: $0)?.measure }, trend: trend,
            earlier: earlierRatings, reports: reports, spine: spine,
            lists: { isEverything ? $0.shown == .table : hasPage(of: $0) }, program: Office.program,
            answerableOn: day, links: links)
    }

    /// What is known of a measure; with the papers that show it, for the public.
    ///
    /// The public is shown only the charts that papers draw: in the others stand figures of places that none prints.
    func page(
        of measure: Measure, papers: [OverviewPage.PublishedReport] = [], links: PageLinks = .served
    ) -> MeasurePage {
        let standing = standing(of: measure)
        let figures = book.figures(of: measure.id).map(book.evaluate)
        return MeasurePage(
            of: measure, in: book.book, standing: standing?.measure, figures: figures, trend: trend(of: measure),
            pictures: standing.map { pictures(of: $0, measure) } ?? [],
            league: isEverything ? standing.flatMap { $0.book.leaguePicture(of: $0.figure, measure) } : nil,
            commentary: isEverything ? book.commentary(on: measure) : [], papers: isEverything ? nil : papers,
            links: links, program: Office.program)
    }

    private func pictures(of standing: Standing, _ measure: Measure) -> [MeasurePage.MethodPicture] {
        guard standing.measure.isExplained else { return [] }
        let funnel = isEverything ? standing.book.funnelPicture(of: standing.figure, measure) : nil
        let series = standing.book.seriesPictures(of: standing.figure, measure)
        return [series?.control, series?.forecast, funnel].compactMap { $0?.onPage }
    }
}

extension EvaluatedBook {
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
