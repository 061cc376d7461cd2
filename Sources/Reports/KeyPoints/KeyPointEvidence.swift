import Evaluation
import PerformanceModel

/// What the rules of key points look at: every measure of a report that has a new figure in it.
struct KeyPointEvidence {
    let book: EvaluatedBook
    let report: Report
    /// In the order of the paper.
    let measures: [MeasureInReport]
    /// Whether any change counts as big, for asking whether a sentence is so rather than whether it is worth telling.
    let isOfEveryChange: Bool
    private let standings: [Standing]

    /// Where a report has a measure.
    private struct Standing {
        let measure: MeasureID
        let now: EvaluatedFigure
        /// Whether the paper gives the figure a status: of a composite row only the lead measure has one.
        let isRated: Bool
        /// The headings of the sections whose words print a figure of it.
        let toldIn: [String]
    }

    /// Looks at what everybody may see of a report.
    ///
    /// A measure that stands at the figure it stood at in the report before has no news, and is left out.
    init(_ released: ReleasedReport) {
        self.init(Self.standings(in: released), of: released.report, in: released.book, isOfEveryChange: false)
    }

    /// The same figures, whatever words tell of them, as a book has them.
    func asked(of book: EvaluatedBook) -> Self {
        let untold = standings.map { standing in
            Standing(
                measure: standing.measure, now: book.evaluate(standing.now.figure), isRated: standing.isRated,
                toldIn: [])
        }
        return Self(untold, of: report, in: book, isOfEveryChange: true)
    }

    private init(_ standings: [Standing], of report: Report, in book: EvaluatedBook, isOfEveryChange: Bool) {
        self.book = book
        self.report = report
        self.standings = standings
        self.isOfEveryChange = isOfEveryChange
        let words = KeyPointWords(report, in: book.framework)
        measures = standings.compactMap { standing in
            book.framework.measure(standing.measure).flatMap {
                MeasureInReport(
                    $0, at: standing.now, isRated: standing.isRated, toldIn: standing.toldIn, words,
                    in: book)
            }
        }
    }

    private static func standings(in released: ReleasedReport) -> [Standing] {
        let sections = released.sections.filter { !$0.part.isPrivate }
        let (current, told) = (released.current, told(in: sections))
        var rated: [MeasureID: Figure?] = [:]
        var order: [MeasureID] = []
        for row in sections.rows
        where rated[row.measure.id] == nil {
            let judged = row.judged.flatMap { $0.status == .unrated(.contextOnly) ? nil : $0.figure.figure }
            rated.updateValue(judged, forKey: row.measure.id)
            order.append(row.measure.id)
        }
        order += released.framework.measures.map(\.id).filter { rated[$0] == nil && told[$0] != nil }
        return order.compactMap { id in
            current[id].map { now in
                Standing(measure: id, now: now, isRated: rated[id] == now.figure, toldIn: told[id] ?? [])
            }
        }
    }

    private static func told(in sections: [CheckedSection]) -> [MeasureID: [String]] {
        var told: [MeasureID: [String]] = [:]
        for section in sections {
            for measure in Set(section.allProse.flatMap(\.printed).map(\.reference.figure.measure)) {
                told[measure, default: []].append(section.heading)
            }
        }
        return told
    }
}
