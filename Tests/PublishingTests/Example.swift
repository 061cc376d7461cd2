import Evaluation
import PerformanceModel
import Publishing
import Reports

/// A small council with one theme: enough of everything that a paper prints.
struct Example {
    var book: Book

    init() throws {
        book = Book(number: 7, framework: try Self.framework(), observations: try Self.observations())
        book = with(
            targets: [
                try MeasureID("cla-rate"): [
                    Target(
                        measure: try MeasureID("cla-rate"), period: try Period("fy2017-18"), value: 75,
                        approvedBy: "Cabinet", because: "The average of similar councils.")
                ]
            ],
            commentary: [
                .group(try GroupID("cla")): [
                    try Period("2017-18-Q3"): Commentary(
                        subject: .group(try GroupID("cla")), period: try Period("2017-18-Q3"),
                        text: "The rate was {cla-rate} & rising, against [91 days]{source: the <Act>}.", entry: 4)
                ]
            ])
    }

    private func with(
        targets: [MeasureID: [Target]], commentary: [CommentarySubject: [Period: Commentary]]
    ) -> Book {
        Book(
            number: book.number, framework: book.framework, observations: book.observations, targets: targets,
            commentary: commentary)
    }

    var evaluated: EvaluatedBook { EvaluatedBook(book) }
    var framework: Framework { book.framework }

    func measure(_ id: String) throws -> Measure {
        guard let measure = framework.measure(try MeasureID(id)) else { throw Missing() }
        return measure
    }

    func figure(_ id: String, _ period: String) throws -> EvaluatedFigure {
        let measure = try measure(id)
        guard let figure = framework.figure(of: measure, in: try Period(period)) else { throw Missing() }
        return evaluated.evaluate(figure)
    }

    func trend(_ id: String) throws -> Trend {
        Trend(of: try measure(id), area: try AreaID("dale"), in: evaluated)
    }

    func checked() throws -> CheckedReport { try check(Self.report(), in: evaluated) }

    static func edition(version: Int? = 1, note: [String] = []) -> Edition {
        Edition(
            version: version, day: version == nil ? nil : Day(year: 2018, month: 2, day: 28), asKnownAt: 7,
            chainHead: "3f9c2ab810d4ee77", program: "Plumbline 0.1.0", revisionNote: note)
    }

    /// The text of the page or the data that is published.
    func published(to audience: Audience = .public, as edition: Edition = edition(), _ ending: String) throws -> String
    {
        let documents = PublishedForms(of: release(try checked(), to: audience), as: edition).page
        guard let document = documents.first(where: { $0.name.hasSuffix(ending) }) else { throw Missing() }
        return String(decoding: document.bytes, as: UTF8.self)
    }

    struct Missing: Error {}
}
