import RealModule

/// The rate an area would have with the ages of a standard population, with Dobson's interval.
///
/// Source: A. Dobson, K. Kuulasmaa, E. Eberle and J. Scherer, "Confidence intervals for weighted sums of Poisson
/// parameters", Statistics in Medicine 10 (1991); PHEindicatormethods, `calculate_dsr`, for independent events.
public enum DirectlyStandardisedRate {
    /// The rate per multiplier and its interval, of all an area's bands.
    ///
    /// - Throws: ``MethodRefusal`` with fewer than ten events, of which no rate is published, where a band is empty or
    ///   has a number that is none or too large or small to work with, and at a confidence of 100 per cent.
    public static func estimate(
        _ bands: [StandardBand], per multiplier: Double = 100_000, at confidence: Confidence
    ) throws(MethodRefusal) -> Estimate {
        var (count, weight, rate, variance) = (0.0, 0.0, 0.0, 0.0)
        for band in bands {
            try band.count.checkedAsCount("number of events of a band")
            try band.population.checkedAsDenominator("population of a band")
            try band.standard.checkedAsCount("standard population of a band")
            let share = band.standard / band.population
            count += band.count
            weight += band.standard
            rate += share * band.count
            variance += share * share * band.count
        }
        try weight.checkedAsDenominator("standard population of all bands")
        guard count >= 10 else {
            throw MethodRefusal(
                "there are \(count.words) events, and of fewer than 10 no standardised rate is published")
        }
        let events = try PoissonInterval.interval(of: count, at: confidence)
        let spread = Double.sqrt(variance / count)
        return try Estimate(
            value: rate / weight * multiplier,
            interval: Interval(
                lower: (rate + spread * (events.lower - count)) / weight * multiplier,
                upper: (rate + spread * (events.upper - count)) / weight * multiplier)
        ).checked()
    }
}
