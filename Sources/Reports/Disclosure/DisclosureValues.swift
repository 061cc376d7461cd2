import Evaluation
import PerformanceModel

extension DisclosureReading {
    /// Relates a value that is no sum of numbers to what it is worked out from, where one of them may be marked.
    ///
    /// A quotient follows from its parts, and any of them from the rest. What a reader can work out of such values is
    /// that of the sums which they are to first order at the values held: a reader who has all but one can solve for
    /// it, and one who lacks two cannot.
    mutating func relateValue(of figure: Figure) {
        guard guarding.related.contains(figure.measure), !isSumOfCounts(figure), let own = ownTerm(of: figure) else {
            return
        }
        let terms = slopes(of: figure).flatMap { part, slope in self.terms(of: part, times: slope) }
        if !terms.isEmpty { system.relate(terms + [own]) }
    }

    private mutating func ownTerm(of figure: Figure) -> SuppressionSystem.Term? {
        guard let number = number(.value, of: figure) ?? number(.count, of: figure) else { return nil }
        return SuppressionSystem.Term(system.cell(number), times: -Ratio(1))
    }

    /// What a figure is worked out from, each with how much it weighs: the parts of a formula, or month ends.
    private mutating func slopes(of figure: Figure) -> [(part: Figure, slope: Ratio?)] {
        guard let measure = guarding.framework.measure(figure.measure) else { return [] }
        if case .derived(let formula) = measure.kind {
            let parts = parts(of: figure)
            let values = Dictionary(parts.map { ($0.measure, book.find($0).content.value?.exact) }) { one, _ in one }
            return parts.map { ($0, formula.slope(in: $0.measure) { values[$0] ?? nil }) }
        }
        guard measure.aggregation == .stock, figure.statistic == .average, number(.value, of: figure) != nil else {
            return []
        }
        let ends = figure.period.eachMonth.map { figure.with(statistic: .atEnd, of: $0) }
        for end in ends { meet(end) }
        return ends.map { ($0, Ratio(1, over: Int128(ends.count))) }
    }

    /// The numbers that a part's value stands for: its own, or its count over its whole.
    private mutating func terms(of part: Figure, times slope: Ratio?) -> [SuppressionSystem.Term] {
        func term(_ number: ToldNumber, _ factor: Ratio?) -> [SuppressionSystem.Term] {
            // Without a factor what matters is only that it takes part.
            let factor = factor ?? Ratio(1)
            return factor.isZero ? [] : [.init(system.cell(number), times: factor)]
        }
        if let value = number(.value, of: part) { return term(value, slope) }
        guard let count = number(.count, of: part) else { return [] }
        guard let value = book.find(part).content.value, let whole = value.denominator.map({ Ratio($0) }),
            let above = count.key.value, let measure = guarding.framework.measure(part.measure),
            let multiplier = Ratio(Int128(measure.unit.multiplier), over: 1)
        else { return term(count, slope) }
        let perCount = multiplier.divided(by: whole)
        let perWhole = perCount?.multiplied(by: above)?.divided(by: whole)
        return term(count, slope.flatMap { slope in perCount.flatMap { slope.multiplied(by: $0) } })
            + (number(.whole, of: part).map {
                term($0, slope.flatMap { slope in perWhole.flatMap { slope.multiplied(by: -$0) } })
            } ?? [])
    }
}
