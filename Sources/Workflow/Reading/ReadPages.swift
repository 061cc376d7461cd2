import Documents
import Evaluation
package import PerformanceModel
package import Publishing
import Register
import Reports

extension Office {
    /// The overview: every measure at its latest, by theme, and what has been published.
    package func overviewPage() async throws -> PublishedDocument {
        let book = try await evaluatedBook()
        var published: [OverviewPage.PublishedReport] = []
        for version in try await register.versions(of: nil).map(\.version).reversed() {
            published.append(
                OverviewPage.PublishedReport(
                    report: version.report, title: try await title(of: version), version: version.version,
                    day: version.day))
        }
        let model = OverviewPage(
            of: book.framework, asKnownAt: book.number, latest: { book.latest(of: $0) }, reports: published,
            spine: book.spineOfLatest, program: Self.program)
        return PublishedDocument(name: "index.html", bytes: page(model).bytes)
    }

    /// The page of one measure.
    ///
    /// - Throws: ``Refused`` where there is no such measure.
    package func measurePage(_ id: MeasureID) async throws -> PublishedDocument {
        let book = try await evaluatedBook()
        let measure = try book.framework.known(id)
        let (area, latest) = (book.framework.council?.area, book.latest(of: measure))
        let model = MeasurePage(
            of: measure, in: book.book, latest: latest,
            figures: book.figures(of: id).map(book.evaluate),
            trend: area.map { Trend(of: measure, area: $0, in: book) },
            pictures: latest.map { book.pictures(of: $0, measure) } ?? [], commentary: book.commentary(on: measure),
            program: Self.program)
        return PublishedDocument(name: "\(id).html", bytes: page(model).bytes)
    }
}

extension EvaluatedBook {
    /// The figure a measure stands at: the last of its trend, or the last held where there is none.
    fileprivate func latest(of measure: Measure) -> EvaluatedFigure? {
        guard let area = framework.council?.area else { return nil }
        let figure =
            Trend(of: measure, area: area, in: self).points.last?.figure
            ?? figures(of: measure.id).filter { $0.area == area && !$0.isForecast }.max { $0.period < $1.period }
        return figure.map(evaluate)
    }

    /// The latest figures of the measures that a table shows, beside the nation.
    fileprivate var spineOfLatest: SpinePicture? {
        let measures = framework.themes.flatMap(\.groups).flatMap { group in
            framework.measures.filter { $0.group == group.id && $0.shown == .table }
        }
        return spinePicture(of: measures.compactMap(latest))
    }

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
