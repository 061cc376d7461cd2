/// An area's events beside those it would have had with the rates of a reference, age by age.
///
/// Source: PHEindicatormethods, `calculate_ISRate` and `calculate_ISRatio`: Byar's interval, exact below ten events.
public struct IndirectlyStandardised: Hashable, Sendable {
    public let observed: Double
    public let expected: Double
    /// Events of the reference for each of its people.
    public let referenceRate: Double

    /// Works out what was to be expected.
    ///
    /// - Throws: ``MethodRefusal`` where a count is below 0 or no number, where the reference has nobody in a band, and
    ///   where nothing was to be expected.
    public init(observed: Double, _ bands: [ReferenceBand]) throws(MethodRefusal) {
        try observed.checkedAsCount("number of events")
        var (expected, count, population) = (0.0, 0.0, 0.0)
        for band in bands {
            try band.population.checkedAsCount("population of a band")
            try band.referenceCount.checkedAsCount("number of events of a band of the reference")
            try band.referencePopulation.checkedAsDenominator("population of a band of the reference")
            expected += band.referenceCount / band.referencePopulation * band.population
            count += band.referenceCount
            population += band.referencePopulation
        }
        try expected.checkedAsDenominator("expected number of events")
        self.observed = observed
        self.expected = expected
        referenceRate = count / population
    }

    /// How many events there were for each that was expected, times a multiplier.
    ///
    /// - Throws: ``MethodRefusal`` at a confidence of 100 per cent, and where it is too large for a number.
    public func ratio(per multiplier: Double = 100, at confidence: Confidence) throws(MethodRefusal) -> Estimate {
        let events = try PoissonInterval.interval(of: observed, at: confidence)
        let factor = multiplier / expected
        return try Estimate(
            value: observed * factor, interval: Interval(lower: events.lower * factor, upper: events.upper * factor)
        ).checked()
    }

    /// The ratio times the rate of the reference: 100,000 for a rate per 100,000.
    ///
    /// - Throws: ``MethodRefusal`` at a confidence of 100 per cent, and where it is too large for a number.
    public func rate(per multiplier: Double = 100_000, at confidence: Confidence) throws(MethodRefusal) -> Estimate {
        try ratio(per: referenceRate * multiplier, at: confidence)
    }
}
