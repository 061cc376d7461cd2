package import PerformanceModel

extension EvaluatedBook {
    /// Derived measures may rest on derived measures, so far and no further.
    static var deepest: Int { 8 }

    /// The value of a figure: as returned, derived, or put together from shorter periods.
    package func find(_ figure: Figure) -> FoundValue { find(figure, depth: 0) }

    func find(_ figure: Figure, depth: Int) -> FoundValue {
        if let told = told(of: figure) { return told }
        if let recorded = book.observations[figure] { return returned(recorded) }
        guard let measure = framework.measure(figure.measure), depth < Self.deepest, !figure.isForecast else {
            return .absent(.notReturned, "not returned")
        }
        if case .derived(let expression) = measure.kind {
            return derive(figure, expression, measure, depth: depth)
        }
        return aggregate(figure, measure, depth: depth)
    }

    private func returned(_ recorded: RecordedObservation) -> FoundValue {
        let observation = recorded.observation
        return FoundValue(
            content(of: observation), .returned(entry: recorded.entry), dataStatus: observation.dataStatus,
            periodIsAssumed: observation.periodIsAssumed, note: observation.note)
    }

    private func content(of observation: Observation) -> EvaluatedFigure.Content {
        switch observation.content {
        case .absent(let absence): return .absent(absence, because: absence.words)
        case .value(let returned):
            if let value = returned.value {
                return .value(
                    FigureValue(
                        exact: Ratio(value), written: value, numerator: returned.numerator,
                        denominator: returned.denominator))
            }
            let multiplier = framework.measure(observation.figure.measure)?.unit.multiplier ?? 1
            guard let numerator = returned.numerator, let denominator = returned.denominator,
                let exact = Ratio(numerator, of: denominator, per: multiplier)
            else { return .absent(.notApplicable, because: "the denominator is nought") }
            return .value(FigureValue(exact: exact, numerator: numerator, denominator: denominator))
        }
    }

    /// Works a derived measure out for one area and period, from each measure's own statistic.
    func derive(_ figure: Figure, _ expression: Expression, _ measure: Measure, depth: Int) -> FoundValue {
        var parts: [(Figure, FoundValue)] = []
        for id in expression.measures {
            guard let part = framework.measure(id) else {
                return .absent(.notAvailable, "there is no measure \(id)")
            }
            let needed = Figure(
                measure: id, area: figure.area, period: figure.period, statistic: part.aggregation.usualStatistic)
            let found = find(needed, depth: depth + 1)
            if case .absent(let absence, let because) = found.content {
                return .absent(absence == .notReturned ? .notReturned : .notAvailable, "\(id): \(because)")
            }
            parts.append((needed, found))
        }
        let values = Dictionary(
            parts.compactMap { part in part.1.content.value.map { (part.0.measure, $0) } },
            uniquingKeysWith: { first, _ in first })
        guard let exact = expression.value(of: { values[$0]?.exact }) else {
            return .absent(.notApplicable, "\(expression) divides by nought or has too many digits")
        }
        let shares = expression.shareParts.flatMap { top, bottom in
            values[top].flatMap { t in values[bottom].map { (t, $0) } }
        }
        let value = FigureValue(exact: exact, numerator: shares?.0.written, denominator: shares?.1.written)
        return .workedOut(value, "\(expression)", from: parts)
    }
}

extension Expression {
    /// Numerator and denominator, where the sum is one measure over another, perhaps times a number.
    fileprivate var shareParts: (MeasureID, MeasureID)? {
        guard case .quotient(let top, .measure(let bottom)) = self else { return nil }
        switch top {
        case .measure(let numerator), .product(.number, .measure(let numerator)): return (numerator, bottom)
        default: return nil
        }
    }
}
