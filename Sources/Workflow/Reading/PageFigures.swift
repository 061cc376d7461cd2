import Evaluation
import PerformanceModel
import Publishing
import Reports

/// What the pages of measures show: the figures that their reader sees, and how each measure stands.
///
/// A reader of papers sees only what they print, and of the figure a measure stands at what its paper says of it. So no
/// page can tell what no paper tells.
struct PageFigures {
    /// The figures that are listed and drawn over time.
    let book: EvaluatedBook
    /// Whether it is everything that is held.
    let isEverything: Bool
    private let standing: [MeasureID: Standing]

    /// The figure a measure stands at, and the book that it is judged in.
    struct Standing {
        let measure: MeasureStanding
        let book: EvaluatedBook

        var figure: EvaluatedFigure { measure.figure }

        /// Whether a later paper brings a measure on: one that only names again what an earlier one judged does not.
        func supersedes(_ earlier: Self) -> Bool {
            let (one, other) = (figure.figure.period.last, earlier.figure.figure.period.last)
            if one != other { return one > other }
            return measure.judged != nil || earlier.measure.judged == nil || figure.content != earlier.figure.content
        }
    }

    var framework: Framework { book.framework }

    /// For who may see everything: a measure stands at the last figure held.
    init(ofEverything book: EvaluatedBook) {
        self.book = book
        isEverything = true
        standing = book.latest.mapValues { Standing(measure: MeasureStanding(book.evaluate($0)), book: book) }
    }

    /// For the readers of papers: a measure stands at the figure it has in the last of them that prints one.
    ///
    /// - Parameters:
    ///   - papers: oldest first.
    ///   - framework: the book whose definitions the pages go by.
    ///   - marked: what is kept from the public in Part II.
    init(of papers: [PublishedEarlier], in framework: EvaluatedBook, keeping marked: [Figure]) {
        let book = framework.showing(only: papers.map { ($0.printed, $0.book) })
        var standing: [MeasureID: Standing] = [:]
        for paper in papers {
            let reading = PaperReading(paper, in: framework.showing(only: [(paper.printed, paper.book)]), of: book)
            standing.merge(reading.standing(in: paper.readersBook(keeping: marked))) { earlier, later in
                later.supersedes(earlier) ? later : earlier
            }
        }
        self.book = book
        isEverything = false
        self.standing = standing
    }

    func standing(of measure: Measure) -> Standing? { standing[measure.id] }

    func trend(of measure: Measure) -> Trend? {
        framework.council.map { Trend(of: measure, area: $0.area, in: book) }
    }
}

extension PageFigures {
    /// Where the measures that tables show stand beside the nation, each as its paper has it.
    var spine: SpinePicture? {
        framework.spinePicture(of: inTables.filter(\.measure.isExplained).map { ($0.figure, $0.book) })
    }

    /// How measures were rated the quarter before.
    var earlierRatings: EarlierStatuses? {
        let judged = inTables.compactMap { one in
            one.measure.judged.map { (figure: $0, book: one.book) }
        }
        let counted = judged.filter { figure, _ in
            let isLead = framework.composite(of: figure.figure.measure).map { $0.lead == figure.figure.measure } ?? true
            return isLead && figure.status.mayHaveBeenRated
        }
        // What can be put together from printed figures is no secret, nor is what was never held.
        return EarlierStatuses(ofQuarterBefore: counted) { figure, paper in
            isEverything || book.find(figure).content.value != nil
                || paper.find(figure).content.value == nil && !paper.hides(figure)
        }
    }

    private var inTables: [Standing] {
        framework.themes.flatMap(\.groups).flatMap { group in
            framework.measures.filter { $0.group == group.id && $0.shown == .table }
        }
        .compactMap(standing)
    }
}
