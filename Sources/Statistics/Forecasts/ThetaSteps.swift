import RealModule

extension ThetaForecast {
    /// The value some periods ahead: of a stock, its year end.
    ///
    /// - Parameter ahead: from 1, the first period to come, to as many as there are points.
    /// - Returns: the value, in the unit of the series.
    /// - Throws: ``MethodRefusal`` for any other number.
    public func step(_ ahead: Int) throws(MethodRefusal) -> Prediction {
        try check(ahead, from: 1)
        return Prediction(
            value: value(ahead),
            standardDeviation: standardDeviation * .sqrt(1 + Double(ahead - 1) * alpha * alpha),
            degreesOfFreedom: degreesOfFreedom)
    }

    /// The sum of the known periods of a year and those to come: of a flow, its year end.
    ///
    /// - Parameters:
    ///   - steps: how many periods are to come; with none the total is what is known.
    ///   - known: the sum of the periods before.
    /// - Returns: the sum, in the unit of the series.
    /// - Throws: ``MethodRefusal`` where the steps are fewer than none or more than the points, or the sum is missing.
    public func total(of steps: Int, after known: Double = 0) throws(MethodRefusal) -> Prediction {
        try check(steps, from: 0)
        try known.checkedAsNumber("sum of the known periods")
        return sum(weights: Array(repeating: 1, count: steps), after: known, over: 1)
    }

    /// The year end of a percentage or rate: the forecast of each period to come, weighed by what it will be of.
    ///
    /// - Parameters:
    ///   - known: the sums of the known numerators and denominators.
    ///   - denominators: of each period to come, such as those of last year, which is an assumption to state.
    ///   - multiplier: 100 for a series of percentages.
    /// - Returns: the share times the multiplier.
    /// - Throws: ``MethodRefusal`` where a number is missing, a denominator is negative, or all of them are nought.
    public func share(
        after known: (numerator: Double, denominator: Double), denominators: [Double], multiplier: Double
    ) throws(MethodRefusal) -> Prediction {
        try check(denominators.count, from: 0)
        try known.numerator.checkedAsNumber("sum of the known numerators")
        try known.denominator.checkedAsCount("sum of the known denominators")
        try multiplier.checkedAsDenominator("multiplier")
        for denominator in denominators { try denominator.checkedAsCount("denominator") }
        let whole = denominators.reduce(known.denominator, +)
        try whole.checkedAsDenominator("sum of the denominators")
        return sum(weights: denominators, after: known.numerator * multiplier, over: whole)
    }

    /// The mean size of the errors one period ahead, were the last four points each forecast from those before.
    ///
    /// In the unit of the series; nothing where there are fewer than 16 points, or too few to leave four out.
    public func pastError() -> Double? {
        guard values.count >= Self.fewestPointsForPastError else { return nil }
        let origins = values.count - 4..<values.count
        let errors = origins.compactMap { origin in
            (try? ThetaForecast(Array(values[..<origin]), season: season).step(1)).map {
                abs($0.value - values[origin])
            }
        }
        return errors.count == origins.count ? errors.reduce(0, +) / Double(errors.count) : nil
    }

    /// What must stand beside the forecast wherever it is shown.
    public var notes: [String] {
        var notes = [
            "Theta\(seasonalFactors == nil ? "" : " with a season of \(season ?? 0)"), from \(values.count) points",
            "the interval holds \(Prediction.coverageOfNinetyFive)",
        ]
        if let season, values.count < 3 * season {
            notes.append("a season of \(season) can be seen from \(3 * season) points, and there are \(values.count)")
        }
        if values.count < Self.fewestPointsForPastError {
            notes.append("too few points to hold the method against its past")
        }
        return notes
    }

    private func check(_ ahead: Int, from least: Int) throws(MethodRefusal) {
        guard ahead >= least, ahead <= values.count else {
            throw MethodRefusal(
                "\(ahead) periods ahead are not forecast from \(values.count) points; "
                    + "choose \(least) to \(values.count)")
        }
    }

    private func value(_ ahead: Int) -> Double {
        let ofSeason = seasonalFactors.map { $0[(values.count + ahead - 1) % $0.count] } ?? 0
        let old: Double = .pow(1 - alpha, values.count)
        return level + drift * (Double(ahead - 1) + (1 - old) / alpha) + ofSeason
    }

    /// An error moves the level by α of itself, and so every later period.
    private func sum(weights: [Double], after known: Double, over whole: Double) -> Prediction {
        var (sum, later, variance) = (known, 0.0, 0.0)
        for (place, weight) in weights.enumerated().reversed() {
            sum += weight * value(place + 1)
            let effect = (weight + alpha * later) / whole
            variance += effect * effect
            later += weight
        }
        return Prediction(
            value: sum / whole, standardDeviation: standardDeviation * .sqrt(variance),
            degreesOfFreedom: degreesOfFreedom)
    }
}
