import PerformanceModel

extension EvaluatedBook {
    /// Puts a figure together from shorter periods, where the measure's aggregation allows it.
    ///
    /// Source: methods, section 1. A ratio over several periods is the sum of numerators over the sum of denominators,
    /// never the mean of the ratios; a stock is its latest, never a sum; an index is never aggregated.
    func aggregate(_ figure: Figure, _ measure: Measure, depth: Int) -> FoundValue {
        if measure.aggregation == .stock, figure.statistic == .average { return meanOfMonthEnds(figure, depth: depth) }
        guard let pieces = pieces(of: figure, measure, depth: depth) else {
            return .absent(.notReturned, "not returned")
        }
        if let missing = pieces.first(where: { $0.1.content.value == nil }) {
            let known = pieces.count { $0.1.content.value != nil }
            return .absent(
                .notAvailable,
                "\(known) of \(pieces.count) periods are held; \(missing.0.period.words) is missing")
        }
        switch (measure.aggregation, figure.statistic) {
        case (.flow, .total): return total(pieces, "the sum of \(pieces.count) periods")
        case (.flow, .average): return monthlyAverage(pieces, months: figure.period.monthCount)
        case (.ratio, .ratio), (.mean, .average): return pooled(pieces, measure)
        case (.ratio, .average):
            return refusal("percentages and rates are never averaged; ask for the ratio, which pools their parts")
        case (.index, _): return refusal("an index is never put together from other periods")
        default:
            return refusal(
                "the statistic \(figure.statistic.rawValue) is not offered for a measure whose aggregation is "
                    + measure.aggregation.rawValue)
        }
    }

    private func refusal(_ because: String) -> FoundValue { .absent(.notAvailable, because) }

    /// The finest cut of the period of which anything is held, each piece with its value or why it has none.
    private func pieces(of figure: Figure, _ measure: Measure, depth: Int) -> [(Figure, FoundValue)]? {
        var best: (held: Int, pieces: [(Figure, FoundValue)])?
        for cut in figure.period.cuts {
            let pieces = cut.map { period in
                let piece = Figure(
                    measure: figure.measure, area: figure.area, period: period,
                    statistic: measure.aggregation.usualStatistic)
                return (
                    piece,
                    book.observations[piece] == nil
                        ? FoundValue.absent(.notReturned, "not returned") : find(piece, depth: depth + 1)
                )
            }
            let held = pieces.count { $0.1.content.value != nil }
            if held == pieces.count { return pieces }
            if held > 0, held > best?.held ?? 0 { best = (held, pieces) }
        }
        return best?.pieces
    }

    private func total(_ pieces: [(Figure, FoundValue)], _ how: String) -> FoundValue {
        guard let sum = Ratio.total(pieces.compactMap { $0.1.content.value?.exact }) else {
            return refusal("the sum has too many digits to be exact")
        }
        return .workedOut(FigureValue(exact: sum), how, from: pieces)
    }

    private func monthlyAverage(_ pieces: [(Figure, FoundValue)], months: Int) -> FoundValue {
        guard let sum = Ratio.total(pieces.compactMap { $0.1.content.value?.exact }),
            let months = Ratio(Int128(months), over: 1), let mean = sum.divided(by: months)
        else { return refusal("the sum has too many digits to be exact") }
        return .workedOut(
            FigureValue(exact: mean), "the sum of \(pieces.count) periods over \(months.numerator) months", from: pieces
        )
    }

    private func pooled(_ pieces: [(Figure, FoundValue)], _ measure: Measure) -> FoundValue {
        let values = pieces.compactMap(\.1.content.value)
        let numerators = values.compactMap(\.numerator).map { Ratio($0) }
        let denominators = values.compactMap(\.denominator).map { Ratio($0) }
        guard numerators.count == values.count, denominators.count == values.count else {
            return refusal("needs the numerators and denominators of its periods, and these are not held")
        }
        guard let top = Ratio.total(numerators), let sum = Ratio.total(denominators),
            let bottom = measure.kind.parts?.overPopulation == true
                ? sum.divided(by: Ratio(Quantity(integerLiteral: Int32(values.count)))) : sum,
            let multiplier = Ratio(Int128(measure.unit.multiplier), over: 1)
        else { return refusal("the sum has too many digits to be exact") }
        guard !bottom.isZero else { return .absent(.notApplicable, "the denominator is nought") }
        guard let exact = top.multiplied(by: multiplier)?.divided(by: bottom) else {
            return refusal("the result has too many digits to be exact")
        }
        let how =
            measure.kind.parts?.overPopulation == true
            ? "the sum of numerators over the mean population" : "the sum of numerators over the sum of denominators"
        let value = FigureValue(
            exact: exact, numerator: top.rounded(to: 6)?.withFewestPlaces,
            denominator: bottom.rounded(to: 6)?.withFewestPlaces)
        return .workedOut(value, how, from: pieces)
    }

    /// The mean of a stock's month ends, all of which must be held.
    private func meanOfMonthEnds(_ figure: Figure, depth: Int) -> FoundValue {
        let ends = figure.period.eachMonth.map { month in
            let end = Figure(measure: figure.measure, area: figure.area, period: month, statistic: .atEnd)
            return (end, find(end, depth: depth + 1))
        }
        let values = ends.compactMap { $0.1.content.value?.exact }
        guard !values.isEmpty else { return .absent(.notReturned, "not returned") }
        guard values.count == ends.count else {
            return refusal("\(values.count) of \(ends.count) month ends are held, and the average needs all")
        }
        guard let sum = Ratio.total(values),
            let mean = sum.divided(by: Ratio(Quantity(integerLiteral: Int32(values.count))))
        else { return refusal("the sum has too many digits to be exact") }
        return .workedOut(FigureValue(exact: mean), "the mean of \(values.count) month ends", from: ends)
    }
}
