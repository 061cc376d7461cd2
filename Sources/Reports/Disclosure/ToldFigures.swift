import Evaluation
import PerformanceModel

/// The figures that the printed parts of a paper tell, in tables, pictures, words and data.
struct ToldFigures {
    /// Printed for themselves.
    private(set) var printed: Set<Figure> = []
    /// Told beside others: what a direction of travel, a status or a method's result rests on.
    private(set) var incidental: Set<Figure> = []
    /// Every reference printed, each once, in order.
    private(set) var references: [Reference] = []
    private var seen: Set<Reference> = []
    /// Those of the printed figures of which more is told than the value.
    private var explained: Set<Figure> = []
    /// What the tables have worked out already.
    private var evaluated: [Figure: EvaluatedFigure] = [:]
    private let book: EvaluatedBook

    /// - Parameters:
    ///   - sections: the parts that are printed.
    ///   - trends: the pictures over time that are.
    ///   - book: the whole one.
    ///   - period: that of the report, which counts statuses beside those of the report before.
    init(_ sections: [CheckedSection], _ trends: [Trend], in book: EvaluatedBook, countedIn period: Period) {
        self.init(printedIn: sections, book)
        for figure in explained { tellWhatRestsOn(evaluated[figure] ?? book.evaluate(figure)) }
        for row in sections.rows {
            if let before = row.figure(countedBefore: period), book.find(before).content.value != nil {
                incidental.insert(before)
            }
        }
        for point in trends.flatMap(\.points) { printed.insert(point.figure) }
    }

    /// Figures that a version published before showed.
    init(shown: Set<Figure>, in book: EvaluatedBook) {
        self.book = book
        printed = shown
    }

    private init(printedIn sections: [CheckedSection], _ book: EvaluatedBook) {
        self.book = book
        for section in sections {
            for reference in section.allProse.flatMap(\.printed).map(\.reference) {
                tell(reference)
                // What the methods make of it stands at the end of the paper.
                if reference.aspect == .value { explained.insert(reference.figure) }
            }
            for cell in section.rows.flatMap(\.cells) {
                for reference in cell.references { tell(reference) }
                for figure in cell.figures { evaluated[figure.figure] = figure }
            }
        }
        explained.formUnion(evaluated.keys)
        printed.formUnion(explained)
    }

    /// The figures that tables and words print, whatever rests on them.
    static func printed(in sections: [CheckedSection], of book: EvaluatedBook) -> Set<Figure> {
        Self(printedIn: sections, book).printed
    }

    var all: [Figure] { printed.union(incidental).sorted() }

    /// A change tells the earlier figure to who has the later, and a difference that of the other area.
    private mutating func tell(_ reference: Reference) {
        guard seen.insert(reference).inserted else { return }
        references.append(reference)
        let figure = reference.figure
        switch reference.aspect {
        case .target: return
        case .value, .numerator, .denominator: break
        case .change(let period): printed.insert(figure.with(period: period))
        case .difference(let area):
            if let other = book.comparator(of: figure, in: area) { printed.insert(other) }
        case .status, .direction: explained.insert(figure)
        }
        printed.insert(figure)
    }

    private mutating func tellWhatRestsOn(_ evaluated: EvaluatedFigure) {
        let figure = evaluated.figure
        if case .moved(_, let since, _) = evaluated.direction { incidental.insert(since) }
        guard let measure = book.framework.measure(figure.measure) else { return }
        let rule = measure.rule.flatMap { book.framework.rule($0, on: figure.period.last) }
        if case .targetOrBetterThanLastYear = rule?.test, let before = figure.period.earlier(months: 12) {
            incidental.insert(figure.with(period: before))
        }
        let meaning = evaluated.meaning
        for period in meaning.positions.compactMap(\.position.value?.period) {
            incidental.insert(figure.with(period: period))
        }
        let restsOnSeries =
            meaning.signal.value != nil || meaning.trend.value != nil || meaning.forecast.value != nil
            || measure.direction == .trend
        guard restsOnSeries, let series = try? book.series(endingWith: figure, of: measure)
        else { return }
        incidental.formUnion(series.figures)
    }
}

extension CheckedSection {
    /// Every piece of prose, in the order of the paper.
    package var allProse: [Prose] {
        [prose] + content.prose
            + themes.flatMap { theme in
                theme.tables.flatMap(\.groups).flatMap(\.commentary).map(\.prose) + [theme.commentary]
            }
    }
}
