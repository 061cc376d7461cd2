package import PerformanceModel

/// The figures a reader is shown of those that are guarded, each as it was found.
struct ShownFigures: Sendable {
    let found: [Figure: FoundValue]
    /// What stands in place of every other that is guarded.
    var withheld = leftOut
    let isGuarded: @Sendable (Figure) -> Bool

    /// The reason that stands where a figure would; it tells nothing of the figure.
    static let reason = "left out, so that no small or confidential number is told"
    static let leftOut = FoundValue.absent(.confidential, reason)
}

extension EvaluatedBook {
    /// The book as a reader has it who is shown some figures of those that are guarded, and no others.
    ///
    /// Everything asked of it, such as a status, a change, a rank or a forecast, rests on what is shown.
    ///
    /// - Parameters:
    ///   - shown: the guarded figures that are shown, with the values they have now.
    ///   - leftOut: guarded figures that must not be put together from others either.
    ///   - isGuarded: whether a figure is shown only where that is said.
    /// - Returns: the book of that reader.
    package func showing(
        _ shown: some Sequence<Figure>, leavingOut leftOut: some Sequence<Figure>,
        isGuarded: @escaping @Sendable (Figure) -> Bool
    ) -> Self {
        let found = shown.map { ($0, find($0)) } + leftOut.map { ($0, ShownFigures.leftOut) }
        return Self(
            book, showing: ShownFigures(found: Dictionary(found) { _, last in last }, isGuarded: isGuarded))
    }

    /// The book as those have it who read only what was published, each figure as the last paper to print it has it.
    ///
    /// It holds no other figures and no targets but those of measures that papers print with theirs, so that nothing
    /// worked out by it can tell one.
    ///
    /// - Parameter papers: what each paper prints, oldest first, and the book it was made from.
    /// - Returns: this book with no other figures in it.
    package func showing(only papers: [(figures: PrintedFigures, book: Self)]) -> Self {
        var found: [Figure: FoundValue] = [:]
        var targets: [MeasureID: [Target]] = [:]
        for paper in papers {
            for measure in Set(paper.figures.whole.map(\.measure)) {
                targets[measure] = paper.book.book.targets[measure]
            }
            for figure in paper.figures.withheld { found[figure] = nil }
            for figure in paper.figures.whole { found[figure] = paper.book.find(figure) }
            for figure in paper.figures.valueOnly {
                let value = paper.book.find(figure)
                if found[figure]?.content != value.content { found[figure] = value.withoutParts }
            }
        }
        found = found.filter { $0.value.content.value != nil }
        let withheld = FoundValue.absent(.notAvailable, "no published paper shows it")
        let printed = Book(
            number: number, framework: framework, observations: book.observations, targets: targets,
            answers: book.answers)
        return Self(
            printed, showing: ShownFigures(found: found, withheld: withheld) { _ in true }, holding: Array(found.keys))
    }

    /// Whether a reader is shown the value of a figure.
    package func shows(_ figure: Figure) -> Bool {
        guard let showing else { return true }
        return showing.found[figure].map { $0.content.value != nil } ?? !showing.isGuarded(figure)
    }

    /// Whether a figure has a value that a reader is not shown and cannot work out.
    package func hides(_ figure: Figure) -> Bool {
        showing != nil && find(figure).content.value == nil && Self(book).find(figure).content.value != nil
    }

    /// What the reader is told of a figure; nothing where that can be worked out as of any other.
    func told(of figure: Figure) -> FoundValue? {
        guard let showing else { return nil }
        if let found = showing.found[figure] { return found }
        guard case .value = book.observations[figure]?.observation.content, showing.isGuarded(figure) else {
            return nil
        }
        return showing.withheld
    }

    /// The figure of another area that a figure is compared with.
    package func comparator(of figure: Figure, in area: AreaID) -> Figure? {
        guard let measure = framework.measure(figure.measure) else { return nil }
        return comparison(of: figure, find(figure).content, of: measure, with: area)?.with
    }
}
