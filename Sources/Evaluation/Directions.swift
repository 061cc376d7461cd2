import PerformanceModel

extension EvaluatedBook {
    /// The direction of travel on the basis the framework gives the measure.
    ///
    /// Source: methods, section 7. No change is when both print the same; by chance or over a window, when the
    /// difference or the slope is no more than chance.
    func direction(of figure: Figure, _ content: EvaluatedFigure.Content, of measure: Measure) -> Direction {
        guard case .value(let now) = content else {
            if case .absent(_, let because) = content { return .cannotBeCalculated(because) }
            return .cannotBeCalculated("no value")
        }
        if measure.direction == .trend { return directionOverWindow(of: figure, now, measure) }
        guard let earlier = basis(of: figure, measure) else {
            return .cannotBeCalculated(
                "\(figure.period.words) has no period to compare with \(measure.direction.words)")
        }
        if let mark = measure.lastBreak(upTo: figure.period.last), earlier.period.first < mark.from {
            return .cannotBeCalculated("the series breaks at \(mark.from.words): \(mark.because)")
        }
        guard let then = find(earlier).content.value else {
            return .cannotBeCalculated("no figure for \(earlier.period.words)")
        }
        guard let change = Change(from: then.exact, to: now.exact, isPercentage: measure.unit == .percentage) else {
            return .cannotBeCalculated("the figures have too many digits")
        }
        if measure.direction == .significantChange {
            switch isMoreThanChance(from: then, to: now, figure, measure) {
            case .notRun(let because): return .cannotBeCalculated(because)
            case .result(false): return .moved(.noChange, since: earlier, change)
            case .result(true): break
            }
        }
        return .moved(travel(from: then, to: now, figure, measure), since: earlier, change)
    }

    /// The figure that a direction of travel is since; nothing where the basis is no single figure.
    func basis(of figure: Figure, _ measure: Measure) -> Figure? {
        switch measure.direction {
        case .samePeriodLastYear, .significantChange: return figure.period.earlier(months: 12).map(figure.with(period:))
        case .previousPeriod:
            let isRolling = if case .monthsEnding = figure.period.kind { true } else { false }
            let step = isRolling ? measure.cadence.months : max(measure.cadence.months, figure.period.monthCount)
            return figure.period.earlier(months: step).map(figure.with(period:))
        case .previousOutturn:
            guard let year = figure.period.financialYearEndedIn.earlier(months: 12) else { return nil }
            // A total of part of a year beside a whole year's would always have fallen.
            guard figure.statistic != .total || figure.period.monthCount == 12 else { return nil }
            return figure.with(period: year)
        case .trend: return nil
        }
    }

    /// Which way a figure has gone, by polarity; no change where both print the same.
    func travel(
        from then: FigureValue, to now: FigureValue, _ figure: Figure, _ measure: Measure
    ) -> Direction.Travel {
        if now.rounded(to: measure.places) == then.rounded(to: measure.places) { return .noChange }
        let rose = now.exact > then.exact
        switch measure.polarity {
        case .none: return rose ? .increasing : .decreasing
        case .high: return rose ? .improving : .worsening
        case .low: return rose ? .worsening : .improving
        case .nearTarget:
            guard let target = book.target(of: figure).map({ Ratio($0.value) }),
                let before = then.exact.subtracting(target)?.magnitude,
                let after = now.exact.subtracting(target)?.magnitude
            else { return rose ? .increasing : .decreasing }
            return after == before ? .noChange : after < before ? .improving : .worsening
        }
    }
}
