import Statistics
import TestSupport
import Testing

/// What must hold of standardised rates whatever the bands are.
struct StandardisedPropertyTests {
    @Test func `of a million random areas each has a directly standardised rate or is refused`() {
        var numbers = AwkwardNumbers(seed: 71)
        var trial = Trial()
        for _ in 0..<AwkwardNumbers.million {
            let bands = (0..<numbers.below(4)).map { _ in
                StandardBand(count: numbers.next(), population: numbers.next(), standard: numbers.next())
            }
            let isAllowed = bands.allSatisfy {
                $0.count >= 0 && $0.count.isFinite && $0.population > 0 && $0.population.isFinite && $0.standard >= 0
                    && $0.standard.isFinite
            }
            let isOrdinary = bands.allSatisfy {
                $0.count.isOrdinary && $0.population.isOrdinary && $0.standard.isOrdinary
            }
            let (count, weight) = (bands.reduce(0) { $0 + $1.count }, bands.reduce(0) { $0 + $1.standard })
            let isDefined = isAllowed && count >= 10 && weight > 0
            trial.note(!isDefined ? .refuse : isOrdinary ? .answer : .either, "\(bands)") { () throws(MethodRefusal) in
                try DirectlyStandardisedRate.estimate(bands, at: .ninetyFive).isAnswer
            }
        }
        #expect(trial.wrong.isEmpty)
        #expect(trial.answered > trial.count / 5 && trial.refused > trial.count / 5)
    }

    /// One in 32 has fewer than ten events, whose exact interval takes a search.
    @Test func `of a million random areas each has an indirectly standardised rate and ratio or is refused`() {
        var numbers = AwkwardNumbers(seed: 72)
        var trial = Trial()
        for _ in 0..<AwkwardNumbers.million / 2 {
            let any = numbers.next()
            let observed = any < 10 && any >= 0 && numbers.below(16) > 0 ? any + 10 : any
            let bands = (0..<numbers.below(3)).map { _ in
                ReferenceBand(
                    population: numbers.next(), referenceCount: numbers.next(), referencePopulation: numbers.next())
            }
            let isAllowed =
                observed >= 0 && observed.isFinite
                && bands.allSatisfy {
                    $0.population >= 0 && $0.population.isFinite && $0.referenceCount >= 0
                        && $0.referenceCount.isFinite && $0.referencePopulation > 0
                        && $0.referencePopulation.isFinite
                }
            let isOrdinary =
                observed.isOrdinary
                && bands.allSatisfy {
                    $0.population.isOrdinary && $0.referenceCount.isOrdinary && $0.referencePopulation.isOrdinary
                }
            let isDefined = isAllowed && bands.contains { $0.population > 0 && $0.referenceCount > 0 }
            let duty = !isDefined ? Trial.Duty.refuse : isOrdinary ? .answer : .either
            trial.note(duty, "\(observed) \(bands)") { () throws(MethodRefusal) in
                try IndirectlyStandardised(observed: observed, bands).ratio(at: .ninetyFive).isAnswer
            }
            trial.note(duty, "\(observed) \(bands)") { () throws(MethodRefusal) in
                try IndirectlyStandardised(observed: observed, bands).rate(at: .ninetyNinePointEight).isAnswer
            }
        }
        #expect(trial.wrong.isEmpty)
        #expect(trial.answered > trial.count / 5 && trial.refused > trial.count / 5)
    }

    private static func bands(_ random: inout SeededNumbers) -> [ReferenceBand] {
        (0..<4).map { _ in
            ReferenceBand(
                population: .random(in: 100...9000, using: &random),
                referenceCount: .random(in: 10...900, using: &random),
                referencePopulation: .random(in: 1e4...1e6, using: &random))
        }
    }

    @Test func `twice the people expect twice the events, which halves ratio and rate`() throws {
        var random = SeededNumbers(seed: 73)
        for _ in 0..<200 {
            let (bands, observed) = (Self.bands(&random), Double(Int.random(in: 0...60, using: &random)))
            let one = try IndirectlyStandardised(observed: observed, bands)
            let two = try IndirectlyStandardised(
                observed: observed,
                bands.shuffled(using: &random).map {
                    ReferenceBand(
                        population: 2 * $0.population, referenceCount: $0.referenceCount,
                        referencePopulation: $0.referencePopulation)
                })
            #expect(isNear(two.expected, 2 * one.expected, within: 1e-12))
            let pairs = [
                (try one.ratio(at: .ninetyFive), try two.ratio(at: .ninetyFive)),
                (try one.rate(at: .ninetyFive), try two.rate(at: .ninetyFive)),
            ]
            for (before, after) in pairs {
                #expect(isNear(2 * after.value, before.value, within: 1e-12))
                #expect(isNear(2 * after.interval.lower, before.interval.lower, within: 1e-12))
                #expect(isNear(2 * after.interval.upper, before.interval.upper, within: 1e-12))
            }
        }
    }

    @Test func `an area that is the reference has a ratio of 100 and its rate, and more confidence is wider`() throws {
        var random = SeededNumbers(seed: 74)
        for _ in 0..<100 {
            let bands = Self.bands(&random).map {
                ReferenceBand(
                    population: $0.referencePopulation, referenceCount: $0.referenceCount,
                    referencePopulation: $0.referencePopulation)
            }
            let area = try IndirectlyStandardised(observed: bands.reduce(0) { $0 + $1.referenceCount }, bands)
            #expect(isNear(try area.ratio(at: .ninetyFive).value, 100, within: 1e-12))
            #expect(isNear(try area.rate(per: 1, at: .ninetyFive).value, area.referenceRate, within: 1e-12))
            let (narrow, wide) = (try area.ratio(at: .ninetyFive), try area.ratio(at: .ninetyNinePointEight))
            #expect(wide.interval.lower < narrow.interval.lower && narrow.interval.upper < wide.interval.upper)
        }
    }
}
