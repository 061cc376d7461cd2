import Evaluation
import PerformanceModel
import Publishing
import Reports

/// What one paper says of the measures it prints.
struct PaperReading {
    private let current: [MeasureID: Figure]
    private let judged: [MeasureID: Figure]
    /// The last figure of each measure that it prints.
    private let latest: [MeasureID: Figure]
    /// Everything that its readers have seen printed.
    private let seen: EvaluatedBook

    init(_ paper: PublishedEarlier, in alone: EvaluatedBook, of seen: EvaluatedBook) {
        func byMeasure(_ figures: some Sequence<Figure>) -> [MeasureID: Figure] {
            Dictionary(figures.map { ($0.measure, $0) }) { one, other in min(one, other) }
        }
        current = byMeasure(paper.current.filter { paper.printed.contains($0) && seen.shows($0) })
        // One that a later paper leaves out is judged no more, since that would tell its value.
        judged = byMeasure(paper.judged.filter { !paper.printed.contains($0) || seen.shows($0) })
        latest = alone.latest.filter { seen.shows($0.value) }
        self.seen = seen
    }

    /// How its measures stand: at the figure that the paper says most of, or the last that it prints.
    ///
    /// An old paper that was brought in only has figures: what it says of them is not known.
    ///
    /// - Parameter book: the one its readers had.
    /// - Returns: each measure that it prints or judges.
    func standing(in book: EvaluatedBook) -> [MeasureID: PageFigures.Standing] {
        let all = current.merging(latest) { current, _ in current }.merging(judged) { printed, _ in printed }
        return Dictionary(
            uniqueKeysWithValues: all.map { measure, figure in
                let isExplained = current[measure] == figure
                let evaluated = (isExplained || judged[measure] == figure ? book : seen).evaluate(figure)
                let standing = MeasureStanding(
                    evaluated, judged: judged[measure].map(book.evaluate), isExplained: isExplained,
                    comparisons: evaluated.comparisons.filter { comparison in
                        seen.shows(comparison.with) || isExplained && evaluated.meaning.tells(comparison)
                    })
                return (measure, PageFigures.Standing(measure: standing, book: book))
            })
    }
}

extension Meaning {
    /// Whether it says how the figure stands beside another, as the paper that has it prints.
    fileprivate func tells(_ comparison: Comparison) -> Bool {
        benchmarks.contains { $0.standing.value?.comparison.with == comparison.with }
    }
}

extension EvaluatedBook {
    /// The last figure of each measure's trend, or the last held where there is none.
    var latest: [MeasureID: Figure] {
        guard let area = framework.council?.area else { return [:] }
        var latest: [MeasureID: Figure] = [:]
        for measure in framework.measures {
            latest[measure.id] =
                Trend(of: measure, area: area, in: self).points.last?.figure
                ?? figures(of: measure.id).filter { $0.area == area && !$0.isForecast }.max { $0.period < $1.period }
        }
        return latest
    }
}
