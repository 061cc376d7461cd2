package import PerformanceModel

/// A book of returned figures with everything worked out from them.
///
/// Asking never fails: what cannot be worked out is absent with its reason, and what cannot be rated is unrated with
/// its reason.
///
/// 1. A returned figure is the value of record.
/// 2. What was not returned is derived from other measures, or put together from shorter periods, where the measure's
///    definition allows it (``FoundValue``).
/// 3. The value is rated by the measure's rule of that day (``rate(_:_:)``), compared with the period its direction of
///    travel is based on, and set beside comparators.
/// 4. What methods make of it is worked out from it and those before it (``meaning(of:_:_:)``).
package struct EvaluatedBook: ReferenceAnswering {
    package let book: Book
    /// The figures held of each measure.
    let held: [MeasureID: [Figure]]
    /// The first day of which anything is held, by measure and area.
    let firstDays: [MeasureID: [AreaID: Day]]
    /// What a reader is shown, where that is not everything.
    let showing: ShownFigures?

    package init(_ book: Book) { self.init(book, showing: nil) }

    /// Puts a book together; of all that it holds, it lists the figures returned if nothing else is said.
    init(_ book: Book, showing: ShownFigures?, holding figures: [Figure]? = nil) {
        self.book = book
        self.showing = showing
        held = Dictionary(grouping: figures ?? Array(book.observations.keys), by: \.measure)
        firstDays = held.mapValues { figures in
            Dictionary(figures.map { ($0.area, $0.period.first) }, uniquingKeysWith: min)
        }
    }

    package var number: Int { book.number }
    package var framework: Framework { book.framework }

    /// The figures returned of a measure, in no order; to who reads only what was published, those printed.
    package func figures(of measure: MeasureID) -> [Figure] { held[measure] ?? [] }

    /// Everything worked out about a figure.
    package func evaluate(_ figure: Figure) -> EvaluatedFigure {
        let found = find(figure)
        let measure = framework.measure(figure.measure)
        return EvaluatedFigure(
            figure: figure, content: found.content, origin: found.origin, dataStatus: found.dataStatus,
            periodIsAssumed: found.periodIsAssumed, note: found.note,
            status: measure.map { rate(figure, found.content, of: $0) } ?? .unrated(.notComparable),
            direction: measure.map { direction(of: figure, found.content, of: $0) }
                ?? .cannotBeCalculated("there is no measure \(figure.measure)"),
            comparisons: measure.map { comparisons(of: figure, found.content, of: $0) } ?? [],
            meaning: measure.map { meaning(of: figure, found.content, $0) }
                ?? .none(because: "there is no measure \(figure.measure)"))
    }

    package func answer(to reference: Reference) -> Answer {
        let figure = reference.figure
        guard let measure = framework.measure(figure.measure) else {
            return .absent(.notAvailable, because: "there is no measure \(figure.measure)")
        }
        let found = find(figure)
        switch reference.aspect {
        case .value:
            return found.content.value.map { .value($0, found.dataStatus) } ?? found.absence
        case .numerator:
            return found.content.value?.numerator.map(Answer.quantity) ?? found.missing("numerator")
        case .denominator:
            return found.content.value?.denominator.map(Answer.quantity) ?? found.missing("denominator")
        case .target:
            return book.target(of: figure)
                .map { .value(FigureValue(exact: Ratio($0.value), written: $0.value), .final) }
                ?? .absent(.notAvailable, because: "no target applies to \(figure.period.words)")
        case .status: return .status(rate(figure, found.content, of: measure))
        case .direction: return .direction(direction(of: figure, found.content, of: measure))
        case .change(let period): return change(of: figure, since: period, measure)
        case .difference(let area): return difference(of: figure, from: area, measure)
        }
    }

    private func change(of figure: Figure, since period: Period, _ measure: Measure) -> Answer {
        let earlier = figure.with(period: period)
        guard earlier.period.isLike(figure.period) else {
            return .absent(
                .notAvailable, because: "\(period.words) and \(figure.period.words) are not spans of the same kind")
        }
        let (old, new) = (find(earlier), find(figure))
        guard let before = old.content.value else { return old.absence }
        guard let after = new.content.value else { return new.absence }
        return Change(from: before.exact, to: after.exact, isPercentage: measure.unit == .percentage)
            .map(Answer.change) ?? .absent(.notAvailable, because: "the result has too many digits to be exact")
    }

    private func difference(of figure: Figure, from area: AreaID, _ measure: Measure) -> Answer {
        let own = find(figure)
        guard own.content.value != nil else { return own.absence }
        switch compared(figure, own.content, of: measure, with: area) {
        case nil:
            return .absent(.notAvailable, because: "no figure of \(area) can be compared with \(figure.period.words)")
        case .notRun(let because): return .absent(.notAvailable, because: because)
        case .result(let comparison):
            return .change(
                measure.unit == .percentage ? .points(comparison.difference) : .difference(comparison.difference))
        }
    }
}
