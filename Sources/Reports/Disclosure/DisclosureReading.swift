import Evaluation
import PerformanceModel

/// The figures of one book that a paper tells, being taken into the system with all that is related to them.
struct DisclosureReading {
    let book: EvaluatedBook
    let guarding: DisclosureGuard
    var system: DisclosureSystem
    /// The guarded figures met so far that have a value, and their numbers.
    private(set) var met: [Figure: [ToldNumber]] = [:]

    init(_ book: EvaluatedBook, guarding: DisclosureGuard, into system: consuming DisclosureSystem) {
        self.book = book
        self.guarding = guarding
        self.system = system
    }

    /// Takes the figures in.
    ///
    /// - Parameters:
    ///   - told: what the paper tells.
    ///   - source: the paper, where it was published before, so that the reader has what it tells.
    mutating func take(_ told: ToldFigures, publishedIn source: String? = nil) {
        let figures = told.all.filter { guarding.guards($0) && !$0.isForecast }
        for figure in guarding.marked.sorted() + figures { meet(figure) }
        // What is marked must not be told by another name of its span either.
        for number in guarding.marked.sorted().flatMap({ met[$0] ?? [] }) { _ = system.cell(number) }
        for figure in figures {
            let cells = cells(toldBy: figure)
            guard !cells.isEmpty else { continue }
            if let source {
                for cell in cells { system.know(cell, from: source) }
            } else {
                let weight = met[figure]?.first?.key.value?.magnitude ?? Ratio(0)
                system.publish(figure, cells, weight: weight, isIncidental: !told.printed.contains(figure))
            }
        }
        relateAreas()
        relatePeriods()
        for figure in met.keys.sorted() { relateParts(of: figure) }
    }

    /// Takes note of a figure and of those it is worked out from.
    mutating func meet(_ figure: Figure) {
        guard met[figure] == nil, guarding.guards(figure), let value = book.find(figure).content.value else { return }
        // An average of a flow's months tells its total.
        if figure.statistic == .average, guarding.framework.measure(figure.measure)?.aggregation == .flow {
            let total = figure.with(statistic: .total)
            meet(total)
            let numbers = met[total] ?? monthsTimes(value, figure).map { guarding.numbers(of: total, $0) } ?? []
            met[figure] = marked(numbers, of: figure)
            return
        }
        met[figure] = marked(guarding.numbers(of: figure, value), of: figure)
        for part in parts(of: figure) { meet(part) }
    }

    private func marked(_ numbers: [ToldNumber], of figure: Figure) -> [ToldNumber] {
        guard guarding.marked.contains(figure) else { return numbers }
        return numbers.map { ToldNumber(key: $0.key, isSmall: $0.isSmall, isMarked: true) }
    }

    private func monthsTimes(_ value: FigureValue, _ figure: Figure) -> FigureValue? {
        Ratio(Int128(figure.period.monthCount), over: 1).flatMap { value.exact.multiplied(by: $0) }
            .flatMap { $0.rounded(to: 0) }.map { FigureValue(exact: Ratio($0)) }
    }

    /// The cells that printing a figure tells; of one that is no sum of counts, also those of what it is made of.
    private mutating func cells(toldBy figure: Figure) -> [Int] {
        let figures = [figure] + (isSumOfCounts(figure) ? [] : parts(of: figure))
        return figures.flatMap { met[$0] ?? [] }.filter { $0.key.part != .rest }.map { system.cell($0) }
    }

    func number(_ part: NumberKey.Part, of figure: Figure) -> ToldNumber? { met[figure]?.first { $0.key.part == part } }

    /// Relates the parts of a figure to each other, and to what it is worked out from.
    private mutating func relateParts(of figure: Figure) {
        if let whole = number(.whole, of: figure), let count = number(.count, of: figure),
            let rest = number(.rest, of: figure)
        {
            let minus = -Ratio(1)
            system.relate([
                .init(system.cell(whole)), .init(system.cell(count), times: minus),
                .init(system.cell(rest), times: minus),
            ])
        }
        relateFormula(of: figure)
        relateValue(of: figure)
    }
}
