import PerformanceModel
import Statistics

extension EvaluatedBook {
    /// What the year of a series' last figure is likely to come to, by the Theta method.
    ///
    /// Source: methods, section 9. A flow's year is what is known and what is forecast together; a stock's is its last
    /// forecast; a ratio's pools its parts, with the denominators to come taken as those of a year before.
    func forecast(from series: FigureSeries, _ measure: Measure) -> MethodResult<YearEndForecast> {
        guard measure.aggregation != .index else {
            return .notRun(because: "a score or index is a judgement, and is not forecast")
        }
        guard let last = series.figures.last, series.step < 12 else {
            return .notRun(because: "yearly figures have no part of a year to go on")
        }
        let year = last.period.yearEndedIn
        let ahead = YearAhead(series, last: last, year: year)
        guard !ahead.next.isEmpty else { return .notRun(because: "\(year.words) is complete") }
        do {
            return .result(try forecast(from: series, measure, last, ahead))
        } catch {
            return .notRun(because: error.reason)
        }
    }

    private func forecast(
        from series: FigureSeries, _ measure: Measure, _ last: Figure, _ ahead: YearAhead
    ) throws(MethodRefusal) -> YearEndForecast {
        let needed = ThetaForecast.fewestPoints
        guard series.held >= needed else {
            let since = series.brokenBy.map { " since the series broke at \($0.from.words)" } ?? ""
            throw MethodRefusal("too few points: \(series.held) held\(since), and a forecast needs \(needed)")
        }
        let theta = try ThetaForecast(series.doubles, season: 12 / series.step)
        let outcome = try outcome(of: theta, series, measure, ahead)
        let bounds = measure.bounds
        let whole = try outcome.shown(within: bounds)
        var steps: [YearEndForecast.Step] = []
        for (index, period) in ahead.next.enumerated() {
            let step = try theta.step(index + 1)
            let (outer, inner) = (try step.shown(within: bounds), try step.shown(covering: 0.8, within: bounds))
            steps.append(
                YearEndForecast.Step(
                    period: period, value: outer.value, lower: outer.interval.lower, upper: outer.interval.upper,
                    innerLower: inner.interval.lower, innerUpper: inner.interval.upper))
        }
        return YearEndForecast(
            year: ahead.year, value: whole.value, lower: whole.interval.lower, upper: whole.interval.upper,
            steps: steps, points: series.held, lastPeriod: last.period,
            method: theta.seasonalFactors == nil ? "Theta" : "Theta with the usual effect of the season",
            target: outlook(outcome, last.with(period: ahead.year), measure),
            pastError: theta.pastError().map { .result($0) }
                ?? .notRun(because: "fewer than \(ThetaForecast.fewestPointsForPastError) points"),
            assumption: measure.aggregation == .ratio || measure.aggregation == .mean
                ? "denominators to come as a year before" : nil)
    }

    private func outcome(
        of theta: ThetaForecast, _ series: FigureSeries, _ measure: Measure, _ ahead: YearAhead
    ) throws(MethodRefusal) -> ScaledPrediction {
        let known = zip(series.figures, series.values).filter { ahead.year.covers($0.0.period) }.compactMap(\.1)
        guard measure.aggregation == .stock || known.count == ahead.knownCount else {
            throw MethodRefusal("a period of \(ahead.year.words) that has passed has no figure")
        }
        switch measure.aggregation {
        case .stock: return ScaledPrediction(try theta.step(ahead.next.count))
        case .flow:
            let sum = known.map(\.exact.nearestDouble).reduce(0, +)
            return ScaledPrediction(try theta.total(of: ahead.next.count, after: sum))
        case .ratio, .mean, .index: break
        }
        let earlier = series.values.suffix(12 / series.step).prefix(ahead.next.count)
        let denominators = earlier.compactMap { $0?.denominator?.nearestDouble }
        let parts = known.compactMap { value in
            value.numerator.flatMap { top in value.denominator.map { (top.nearestDouble, $0.nearestDouble) } }
        }
        guard denominators.count == ahead.next.count, parts.count == known.count else {
            throw MethodRefusal("a year is put together from numerators and denominators, and these are not held")
        }
        let prediction = try theta.share(
            after: (parts.reduce(0) { $0 + $1.0 }, parts.reduce(0) { $0 + $1.1 }), denominators: denominators,
            multiplier: Double(measure.unit.multiplier))
        // The mean of the periods' rates over one population is a year's rate over as many periods.
        let isRate = measure.kind.parts?.overPopulation == true
        return ScaledPrediction(prediction, times: isRate ? Double(known.count + denominators.count) : 1)
    }

    private func outlook(
        _ outcome: ScaledPrediction, _ figure: Figure, _ measure: Measure
    ) -> MethodResult<YearEndForecast.TargetOutlook> {
        guard let target = book.target(of: figure) else {
            return .notRun(because: "no target applies to \(figure.period.words)")
        }
        let value = target.value.nearestDouble
        let probability: Double
        switch measure.polarity {
        case .high: probability = outcome.probability(ofAtLeast: value)
        case .low: probability = outcome.probability(ofAtMost: value)
        case .nearTarget, .none: return .notRun(because: "neither more nor less would meet the target")
        }
        guard let words = Likelihood(probability)?.rawValue else { return .notRun(because: "it cannot be said") }
        return .result(YearEndForecast.TargetOutlook(target: target.value, probability: probability, words: words))
    }
}

/// The periods of a year that are still to come.
private struct YearAhead {
    let year: Period
    let next: [Period]
    /// How many periods of the year have passed.
    let knownCount: Int

    init(_ series: FigureSeries, last: Figure, year: Period) {
        self.year = year
        let months = max(0, year.last.month.since(last.period.last.month))
        let count = months / series.step
        next = (0..<count).compactMap { last.period.earlier(months: -series.step * ($0 + 1)) }
        knownCount = 12 / series.step - count
    }
}

/// A prediction in the unit of the year, which may be several times that of its periods.
private struct ScaledPrediction {
    let prediction: Prediction
    let factor: Double

    init(_ prediction: Prediction, times factor: Double = 1) {
        self.prediction = prediction
        self.factor = factor
    }

    func shown(within bounds: ClosedRange<Double>) throws(MethodRefusal) -> Estimate {
        let whole = try prediction.shown(within: bounds)
        return Estimate(
            value: whole.value * factor,
            interval: Interval(lower: whole.interval.lower * factor, upper: whole.interval.upper * factor))
    }

    func probability(ofAtLeast target: Double) -> Double { prediction.probability(ofAtLeast: target / factor) }
    func probability(ofAtMost target: Double) -> Double { prediction.probability(ofAtMost: target / factor) }
}

extension Measure {
    /// What its figures cannot leave.
    fileprivate var bounds: ClosedRange<Double> {
        if isWithinWhole { return 0...100 }
        return unit == .pounds || unit == .score
            ? -.greatestFiniteMagnitude ... .greatestFiniteMagnitude
            : 0 ... .greatestFiniteMagnitude
    }
}

extension Period {
    /// The year of its own kind that it ends in.
    fileprivate var yearEndedIn: Period {
        switch kind {
        case .quarter(.calendar), .calendarYear: .calendarYear(last.month.year)
        case .academicTerm, .academicYear:
            .academicYear(last.month.month >= 9 ? last.month.year : last.month.year - 1)
        default: financialYearEndedIn
        }
    }
}
