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

    @Test func `awkward numbers are refused or come to numbers`() throws {
        let awkward = [
            .nan, 1e300, 1e99, -1e99, .leastNonzeroMagnitude, 1e-99, -0.0, 0, .infinity, -.infinity, 7, 7, 7,
        ]
        var random = SeededNumbers(seed: 62)
        var (worked, refused) = (0, 0)
        for _ in 0..<400 {
            let (kind, odd) = (random.next() % 3, awkward[Int(random.next() % 13)])
            let values = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                kind == 0 || random.next() % 20 == 0 ? odd : Double(random.next() % 1000)
            }
            do throws(MethodRefusal) {
                let forecast = try ThetaForecast(values, season: [nil, 4, 12][Int(random.next() % 3)])
                let year = try forecast.total(of: 4, after: 1)
                let interval = try year.interval()
                #expect(year.value.isFinite && year.standardDeviation >= 0)
                #expect(interval.lower <= year.value && year.value <= interval.upper)
                #expect((0...1).contains(year.probability(ofAtLeast: 1000)))
                #expect(forecast.pastError()?.isFinite != false)
                worked += 1
            } catch {
                #expect(!error.reason.isEmpty)
                refused += 1
            }
        }
        #expect(worked > 100 && refused > 100)
    }
}
