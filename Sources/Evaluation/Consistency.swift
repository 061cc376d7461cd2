package import PerformanceModel

extension EvaluatedBook {
    /// Whether a figure could be worked out from others, so that a returned one can disagree with them.
    package func canBeWorkedOut(_ figure: Figure) -> Bool {
        if figure.period.monthCount > 1 { return true }
        guard let measure = framework.measure(figure.measure), case .derived = measure.kind else { return false }
        return true
    }

    /// Returned figures that disagree with what their own parts or periods make of them.
    ///
    /// A value is set against its numerator and denominator, and a returned total, year to date or average against the
    /// shorter periods held. Source: methods, section 1, "Consistency checks".
    ///
    /// - Parameter figures: the figures to look at, usually those of one entry.
    /// - Returns: one query a disagreement, with the sum.
    package func disagreements(among figures: some Sequence<Figure>) -> [Finding] {
        figures.sorted().compactMap { figure in
            guard let measure = framework.measure(figure.measure), !figure.isForecast,
                let recorded = book.observations[figure], case .value(let returned) = recorded.observation.content,
                let value = returned.value
            else { return nil }
            if case let calculated = aggregate(figure, measure, depth: 0), let other = calculated.content.value,
                case .workedOut(let how, let from) = calculated.origin, other.exact.rounded(to: value.places) != value
            {
                return disagreement("periods-add-up", figure, measure, value, other.exact, "\(how), \(list(from))")
            }
            if case .derived(let formula) = measure.kind,
                let other = derive(figure, formula, measure, depth: 0).content.value?.exact,
                other.rounded(to: value.places) != value
            {
                return disagreement("derived-value", figure, measure, value, other, "\(formula)")
            }
            return nil
        }
    }

    private func list(_ figures: [Figure]) -> String {
        figures.compactMap { figure in
            find(figure).content.value.flatMap { value in
                framework.measure(figure.measure).map { value.printed(as: $0.unit, places: $0.places) }
            }
        }
        .joined(separator: " + ")
    }

    private func disagreement(
        _ rule: String, _ figure: Figure, _ measure: Measure, _ value: Quantity, _ other: Ratio, _ how: String
    ) -> Finding {
        let worked = other.rounded(to: value.places).map { measure.unit.printed($0.grouped) } ?? "?"
        return Finding(
            rule, .query, at: Place(subject: figure.description),
            "\(measure.id) for \(figure.period.words) was returned as \(measure.unit.printed(value.grouped)), "
                + "but \(worked) is worked out from what else is held; correct one or explain",
            arithmetic: "\(how) is \(worked)")
    }
}
