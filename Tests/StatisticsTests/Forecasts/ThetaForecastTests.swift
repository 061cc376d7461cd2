import Statistics
import Testing

/// The forecast of a series, by small examples.
///
/// Source: methods, 9.1.
struct ThetaForecastTests {
    /// `m3q_N0646` of `oracle/forecast`, a quarterly series of the M3 competition.
    private static let quarters = [
        5591.95, 5605.15, 5630.0, 5589.2, 5551.25, 5592.15, 5481.6, 5511.55, 5531.5, 5670.6, 5730.0, 5798.45,
    ]
    /// A level of 100, a step of nought and a season of 10, -10, 20 and -20.
    private static let seasonal = (0..<24).map { 100 + [10.0, -10, 20, -20][$0 % 4] }

    @Test func `an excerpt of the reference values agrees`() throws {
        let given = try ThetaForecast(
            Self.quarters, season: 4, alpha: 0.99989768997587758, start: 5592.1157362702561)
        #expect(isNear(given.drift, 5.5265734265733188) && isNear(given.sumOfSquares, 46649.791718546774))
        #expect(isNear(try given.step(2).value, 5809.4967085918006))
        #expect(isNear(try given.step(2).interval().upper, 6039.8100814363397))
        #expect(isNear(try given.total(of: 3).standardDeviation, 269.36565867074006))
        let ours = try ThetaForecast(Self.quarters, season: 4)
        #expect(ours.seasonalFactors == nil)
        #expect(isNear(try ours.step(2).value, 5809.4967085918006, within: 1e-3))
    }

    /// There is a second valley at 0.0001, 4 per cent higher; found with a grid of 2000 in Python.
    @Test func `the best level of several is found`() throws {
        let forecast = try ThetaForecast([0, 0, 20, 16, 29, 25, 22, 12, 11, 10, 22, 13])
        #expect(isNear(forecast.alpha, 0.7920836271969743, within: 1e-6))
        #expect(isNear(forecast.sumOfSquares, 887.7310820759509))
    }

    @Test func `a season alone is forecast as it was`() throws {
        let forecast = try ThetaForecast(Self.seasonal, season: 4)
        #expect(forecast.seasonalFactors == [10, -10, 20, -20])
        for (ahead, value) in zip(1...4, [110.0, 90, 120, 80]) {
            #expect(isNear(try forecast.step(ahead).value, value))
        }
        #expect(forecast.degreesOfFreedom == 18)
        #expect(forecast.sumOfSquares < 1e-20)
        #expect(try ThetaForecast(Self.seasonal).seasonalFactors == nil)
    }

    @Test func `a season of odd length is taken apart too`() throws {
        let thirds = (0..<12).map { 50 + [3.0, 0, -3][$0 % 3] }
        #expect(SeasonalPattern(thirds, length: 3).factors == [3, 0, -3])
    }

    @Test func `a constant series is forecast without doubt`() throws {
        let year = try ThetaForecast(Array(repeating: 7, count: 8), season: 4).total(of: 2, after: 14)
        #expect(year.value == 28 && year.standardDeviation == 0)
        #expect(year.probability(ofAtLeast: 28) == 1 && year.probability(ofAtLeast: 28.5) == 0)
        #expect(try year.interval() == Interval(lower: 28, upper: 28))
    }

    @Test func `a year all known is met or not`() throws {
        let year = try ThetaForecast(Self.quarters).total(of: 0, after: 100)
        #expect(year.value == 100 && year.standardDeviation == 0)
        #expect(year.probability(ofAtLeast: 100) == 1 && year.probability(ofAtMost: 99) == 0)
    }

    @Test func `a percentage's year end weighs each period by what it is of`() throws {
        let forecast = try ThetaForecast(Self.quarters.map { $0 / 100 })
        let (first, second) = (try forecast.step(1), try forecast.step(2))
        let year = try forecast.share(after: (numerator: 30, denominator: 60), denominators: [10, 30], multiplier: 100)
        #expect(isNear(year.value, (100 * 30 + 10 * first.value + 30 * second.value) / 100))
        // The error of the first period moves the level for the second.
        let (s, alpha) = (forecast.standardDeviation, forecast.alpha)
        let effects = (10 + alpha * 30, 30.0)
        #expect(
            isNear(
                year.standardDeviation * year.standardDeviation,
                s * s * (effects.0 * effects.0 + effects.1 * effects.1) / 10_000))
        // With equal weights and nothing known it is the mean of the steps, whose sum is the total.
        let even = try forecast.share(after: (0, 0), denominators: [5, 5, 5], multiplier: 100)
        let total = try forecast.total(of: 3)
        #expect(isNear(even.value, total.value / 3) && isNear(even.standardDeviation, total.standardDeviation / 3))
    }

    @Test func `the past error is the mean of the last four forecasts' misses`() throws {
        let curve = (0..<16).map { Double($0 * $0) }
        let misses = try (12..<16).map { origin in
            abs(try ThetaForecast(Array(curve[..<origin]), season: 4).step(1).value - curve[origin])
        }
        let expected = misses.reduce(0, +) / 4
        #expect(expected > 0)
        #expect(try ThetaForecast(curve, season: 4).pastError() == expected)
        #expect(try ThetaForecast(Array(curve.dropLast()), season: 4).pastError() == nil)
    }

    @Test func `its notes say how it was made and what it cannot know`() throws {
        #expect(
            try ThetaForecast(Self.seasonal, season: 4).notes == [
                "Theta with a season of 4, from 24 points", "the interval holds about 9 in 10",
            ])
        #expect(
            try ThetaForecast(Array(Self.seasonal.prefix(10)), season: 4).notes == [
                "Theta, from 10 points", "the interval holds about 9 in 10",
                "a season of 4 can be seen from 12 points, and there are 10",
                "too few points to hold the method against its past",
            ])
    }

    @Test(
        arguments: [
            (7, nil, "a forecast needs 8 points, and there are 7"),
            (7, 4, "a forecast with a season of 4 needs 8 points, and there are 7"),
            (23, 12, "a forecast with a season of 12 needs 24 points, and there are 23"),
            (24, 1, "a season of 1 periods is not offered; choose 2 to 53, or none"),
        ] as [(Int, Int?, String)])
    func `too few points are refused`(_ count: Int, _ season: Int?, _ reason: String) {
        let values = (0..<count).map(Double.init)
        #expect(throws: MethodRefusal(reason)) { try ThetaForecast(values, season: season) }
    }

    @Test func `a season of 12 is seen from 36 points`() throws {
        let months = (0..<36).map { $0 % 12 == 11 ? 90.0 : 10 }
        #expect(try ThetaForecast(Array(months.dropLast()), season: 12).seasonalFactors == nil)
        #expect(try ThetaForecast(months, season: 12).seasonalFactors != nil)
        #expect(try ThetaForecast(months, season: 12).degreesOfFreedom == 22)
    }

    @Test func `a gap, a number too large and steps too far are refused`() throws {
        func refused(_ value: Double) -> String? {
            do throws(MethodRefusal) {
                _ = try ThetaForecast([1, 2, 3, 4, value, 6, 7, 8])
                return nil
            } catch { return error.reason }
        }
        #expect(refused(5) == nil)
        #expect(refused(.nan) == "point 5 of 8 is missing, and a forecast does not go across a gap")
        #expect(refused(-.infinity)?.hasPrefix("a value of inf is too large") == true)
        #expect(refused(1e200)?.hasPrefix("a value of 1e+200 is too large") == true)
        let forecast = try ThetaForecast(Self.quarters)
        for ahead in [0, 13, .max, .min] {
            let reason = "\(ahead) periods ahead are not forecast from 12 points; choose 1 to 12"
            #expect(throws: MethodRefusal(reason)) { try forecast.step(ahead) }
        }
        #expect(throws: MethodRefusal.self) { try forecast.total(of: -1) }
        #expect(throws: MethodRefusal.self) { try forecast.total(of: 1, after: .nan) }
        #expect(throws: MethodRefusal.self) { try forecast.share(after: (0, 0), denominators: [0], multiplier: 1) }
    }
}
