import Evaluation
import PerformanceModel

extension DisclosureReading {
    /// The figures that a figure of a derived measure is worked out from.
    func parts(of figure: Figure) -> [Figure] {
        guard case .derived(let formula) = guarding.framework.measure(figure.measure)?.kind else { return [] }
        return formula.measures.compactMap { guarding.framework.measure($0) }.map { part in
            Figure(
                measure: part.id, area: figure.area, period: figure.period,
                statistic: part.aggregation.usualStatistic)
        }
    }

    /// Whether a figure is a sum or difference of counts, which does not tell them.
    func isSumOfCounts(_ figure: Figure) -> Bool {
        guard let measure = guarding.framework.measure(figure.measure), case .derived(let formula) = measure.kind
        else { return false }
        return formula.plainSum != nil
            && ([measure.id] + formula.measures).allSatisfy {
                guarding.framework.measure($0).map(guarding.isAmount) ?? false
            }
    }

    /// A sum or difference of measures: the figure less its parts is nought, or a number everybody knows.
    ///
    /// It is left out where the values held do not obey it, since then nothing follows from it.
    mutating func relateFormula(of figure: Figure) {
        guard isSumOfCounts(figure), case .derived(let formula) = guarding.framework.measure(figure.measure)?.kind,
            let sum = formula.plainSum, let own = number(.count, of: figure)
        else { return }
        var terms: [SuppressionSystem.Term] = []
        var total = sum.constant
        for part in parts(of: figure) {
            guard let factor = sum.factors[part.measure], let number = number(.count, of: part),
                let value = number.key.value?.multiplied(by: factor), let next = total.adding(value)
            else { return }
            total = next
            terms.append(.init(system.cell(number), times: factor))
        }
        guard total == own.key.value else { return }
        system.relate(terms + [.init(system.cell(own), times: -Ratio(1))])
    }
}

extension Expression {
    /// The factors of the measures and a number to be added, where the expression is no more than that.
    var plainSum: (factors: [MeasureID: Ratio], constant: Ratio)? {
        switch self {
        case .number(let quantity): return ([:], Ratio(quantity))
        case .measure(let measure): return ([measure: Ratio(1)], Ratio(0))
        case .sum(let left, let right): return Self.together(left, right, times: Ratio(1))
        case .difference(let left, let right): return Self.together(left, right, times: -Ratio(1))
        case .product(let left, let right):
            guard let one = left.plainSum, let other = right.plainSum else { return nil }
            if one.factors.isEmpty { return Self.scaled(other, by: one.constant) }
            return other.factors.isEmpty ? Self.scaled(one, by: other.constant) : nil
        case .quotient(let left, let right):
            guard let one = left.plainSum, let other = right.plainSum, other.factors.isEmpty,
                let inverse = Ratio(1).divided(by: other.constant)
            else { return nil }
            return Self.scaled(one, by: inverse)
        }
    }

    private static func together(
        _ left: Self, _ right: Self, times factor: Ratio
    ) -> (factors: [MeasureID: Ratio], constant: Ratio)? {
        guard let one = left.plainSum, let other = right.plainSum.flatMap({ scaled($0, by: factor) }),
            let constant = one.constant.adding(other.constant)
        else { return nil }
        var factors = one.factors
        for (measure, factor) in other.factors {
            guard let sum = (factors[measure] ?? Ratio(0)).adding(factor) else { return nil }
            factors[measure] = sum
        }
        return (factors, constant)
    }

    private static func scaled(
        _ sum: (factors: [MeasureID: Ratio], constant: Ratio), by factor: Ratio
    ) -> (factors: [MeasureID: Ratio], constant: Ratio)? {
        var factors: [MeasureID: Ratio] = [:]
        for (measure, own) in sum.factors {
            guard let product = own.multiplied(by: factor) else { return nil }
            factors[measure] = product
        }
        return sum.constant.multiplied(by: factor).map { (factors, $0) }
    }
}
