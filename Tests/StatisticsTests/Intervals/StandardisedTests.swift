import Statistics
import Testing

/// Rates standardised directly and indirectly, held against PHEindicatormethods 2.1.0.
struct StandardisedTests {
    private static let twoBands = [
        StandardBand(count: 8, population: 1000, standard: 5500),
        StandardBand(count: 4, population: 500, standard: 4500),
    ]

    /// By hand: (8/1000 · 5500 + 4/500 · 4500) / 10,000 = 0.008; both bands weigh so that √(var / X) is
    /// √(8 · 5.5² + 4 · 9²) / √12 / 10,000 = 0.00068678; Byar's limits of 12 are 6.1935 and 20.9629.
    @Test func `a directly standardised rate is worked out by hand`() throws {
        let estimate = try DirectlyStandardisedRate.estimate(Self.twoBands, per: 1000, at: .ninetyFive)
        #expect(isNear(estimate.value, 8, within: 1e-12))
        #expect(abs(estimate.interval.lower - (8 - 0.68678 * (12 - 6.1935))) < 1e-4)
        #expect(abs(estimate.interval.upper - (8 + 0.68678 * (20.9629 - 12))) < 1e-4)
    }

    @Test func `fewer than ten events have no published rate, and an empty band none at all`() {
        let few = [StandardBand(count: 9, population: 1000, standard: 5500)]
        #expect(
            throws: MethodRefusal("there are 9 events, and of fewer than 10 no standardised rate is published")
        ) { try DirectlyStandardisedRate.estimate(few, at: .ninetyFive) }
        let empty = Self.twoBands + [StandardBand(count: 0, population: 0, standard: 100)]
        #expect(
            throws: MethodRefusal(
                "the population of a band is 0, and only one above 0 can be divided by; leave the row out")
        ) { try DirectlyStandardisedRate.estimate(empty, at: .ninetyFive) }
        let weightless = [StandardBand(count: 12, population: 1000, standard: 0)]
        #expect(throws: MethodRefusal.self) { try DirectlyStandardisedRate.estimate(weightless, at: .ninetyFive) }
        #expect(throws: MethodRefusal.self) { try DirectlyStandardisedRate.estimate([], at: .ninetyFive) }
        #expect(throws: MethodRefusal.self) {
            try DirectlyStandardisedRate.estimate(Self.twoBands, at: Confidence(1))
        }
    }

    @Test func `a ratio is what happened over what was to be expected`() throws {
        let bands = [
            ReferenceBand(population: 100, referenceCount: 10, referencePopulation: 1000),
            ReferenceBand(population: 200, referenceCount: 30, referencePopulation: 1500),
        ]
        let area = try IndirectlyStandardised(observed: 8, bands)
        #expect(area.expected == 5)
        #expect(try isNear(area.ratio(at: .ninetyFive).value, 160))
        #expect(try isNear(area.rate(at: .ninetyFive).value, 2560))
        // Exact limits of 8, from methods 2.2.
        #expect(try abs(area.ratio(per: 5, at: .ninetyFive).interval.upper - 15.7631892202) < 1e-9)
        #expect(throws: MethodRefusal.self) { try area.ratio(at: Confidence(1)) }
        #expect(throws: MethodRefusal.self) { try IndirectlyStandardised(observed: -1, bands) }
        #expect(throws: MethodRefusal.self) { try IndirectlyStandardised(observed: 1, []) }
        let nobody = [ReferenceBand(population: 100, referenceCount: 10, referencePopulation: 0)]
        #expect(throws: MethodRefusal.self) { try IndirectlyStandardised(observed: 1, nobody) }
    }
}
