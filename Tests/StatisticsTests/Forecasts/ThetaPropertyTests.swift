import Statistics
import TestSupport
import Testing

/// What must hold of a forecast whatever the values are.
struct ThetaPropertyTests {
    /// Quarters with a drift, and in every other series a season.
    private static let series: [[Double]] = {
        var random = SeededNumbers(seed: 61)
        return (0..<40).map { place in
            var level = 500.0
            return (0..<8 + place % 17).map { quarter in
                level += Double.random(in: -20...25, using: &random)
                return level + [0, 60][place % 2] * [1.0, -1, 0.5, -0.5][quarter % 4]
            }
        }
    }()

    @Test func `values scaled by a power of two, or reflected, have a forecast so too, to the last digit`() throws {
        for values in Self.series {
            let plain = try ThetaForecast(values, season: 4)
            for scale in [0.25, 1024, -1] {
                let scaled = try ThetaForecast(values.map { $0 * scale }, season: 4)
                #expect(scaled.alpha == plain.alpha && scaled.pastError() == plain.pastError().map { $0 * abs(scale) })
                let (year, other) = (try plain.total(of: 3, after: 99), try scaled.total(of: 3, after: 99 * scale))
                #expect(other.value == year.value * scale)
                #expect(other.standardDeviation == year.standardDeviation * abs(scale))
                #expect(
                    scale < 0
                        ? other.probability(ofAtMost: -2000) == year.probability(ofAtLeast: 2000)
                        : other.probability(ofAtLeast: 2000 * scale) == year.probability(ofAtLeast: 2000))
            }
        }
    }

    @Test(arguments: [(1.0, 5000.0), (3.7, 0), (0.01, -100)])
    func `values scaled and moved have a forecast so too`(_ scale: Double, _ shift: Double) throws {
        for values in Self.series {
            let plain = try ThetaForecast(values, season: 4)
            let moved = try ThetaForecast(values.map { $0 * scale + shift }, season: 4)
            let (step, other) = (try plain.step(4), try moved.step(4))
            #expect(abs(other.value - shift - step.value * scale) <= 1e-4 * step.standardDeviation * scale)
            #expect(isNear(other.standardDeviation, step.standardDeviation * scale, within: 1e-5))
        }
    }

    @Test func `what lies further ahead is less sure, and more is less likely`() throws {
        for values in Self.series {
            let forecast = try ThetaForecast(values, season: 4)
            let steps = try (1...8).map { try forecast.step($0) }
            #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.standardDeviation <= $1.standardDeviation })
            let odds = stride(from: -500.0, through: 500, by: 50).map {
                steps[3].probability(ofAtLeast: steps[3].value + $0)
            }
            #expect(zip(odds, odds.dropFirst()).allSatisfy { $0 > $1 })
            #expect(zip(odds, odds.reversed()).allSatisfy { abs($0 + $1 - 1) < 1e-12 })
        }
    }

    /// A forecast takes some ninety passes over its series; so many take five to ten seconds in a debug build.
    @Test func `of 100,000 random series each has a forecast or is refused`() {
        var numbers = AwkwardNumbers(seed: 62)
        var trial = Trial()
        for _ in 0..<AwkwardNumbers.count(100_000) {
            let isAwkward = numbers.below(4) == 0
            var values = (0..<numbers.below(33)).map { _ in isAwkward ? numbers.next() : numbers.usual() }
            if numbers.below(16) == 0, let first = values.first { values = values.map { _ in first } }
            let season = [nil, 4, 12][numbers.below(3)]
            let isDefined = values.count >= max(8, 2 * (season ?? 0)) && values.allSatisfy(\.isFinite)
            let isOrdinary = values.allSatisfy(\.isOrdinary)
            let duty = !isDefined ? Trial.Duty.refuse : isOrdinary ? .answer : .either
            trial.note(duty, "\(values) with a season of \(season ?? 0)") { () throws(MethodRefusal) in
                let forecast = try ThetaForecast(values, season: season)
                let year = try forecast.total(of: 4, after: 1)
                let interval = try year.interval()
                return year.value.isFinite && year.standardDeviation >= 0 && interval.contains(year.value)
                    && (0...1).contains(year.probability(ofAtLeast: 1000))
                    && (0.0001...0.9999).contains(forecast.alpha)
            }
        }
        #expect(trial.wrong.isEmpty)
        #expect(trial.answered > trial.count / 5 && trial.refused > trial.count / 5)
    }

    @Test func `a past error is a number wherever there are points enough`() throws {
        var numbers = AwkwardNumbers(seed: 63)
        for _ in 0..<AwkwardNumbers.count(3000) {
            let values = (0..<8 + numbers.below(20)).map { _ in numbers.usual() }
            let error = try ThetaForecast(values, season: 4).pastError()
            #expect((error != nil) == (values.count >= 16) && error?.isFinite != false)
        }
    }
}
