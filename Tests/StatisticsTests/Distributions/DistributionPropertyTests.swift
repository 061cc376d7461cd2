import RealModule
import Statistics
import TestSupport
import Testing

/// What must hold whatever the arguments are.
struct DistributionPropertyTests {
    private static let degrees = [0.3, 1, 2, 2.5, 7, 37, 200.5, 1e4]

    @Test(arguments: degrees)
    func `a quantile has the probability it was asked for`(_ ν: Double) {
        var random = SeededNumbers(seed: 31)
        for _ in 0..<50 {
            let probability = Double.exp(.random(in: -30 ... -0.7, using: &random))
            let (student, square) = (StudentT(degreesOfFreedom: ν), ChiSquare(degreesOfFreedom: ν))
            #expect(isNear(Normal.cumulative(Normal.quantile(probability)), probability, within: 1e-12))
            #expect(isNear(student.cumulative(student.quantile(probability)), probability, within: 1e-12))
            #expect(isNear(square.cumulative(square.quantile(probability)), probability, within: 1e-12))
            #expect(isNear(square.survival(square.quantile(1 - probability)), 1 - (1 - probability), within: 1e-12))
        }
    }

    @Test(arguments: degrees)
    func `a value is the quantile of its probability`(_ ν: Double) {
        var random = SeededNumbers(seed: 32)
        for _ in 0..<50 {
            let t = Double.random(in: -4 ... -0.1, using: &random)
            let x = Double.exp(.random(in: -2...0.5, using: &random) / .sqrt(ν))
            let (student, square) = (StudentT(degreesOfFreedom: ν), ChiSquare(degreesOfFreedom: ν))
            #expect(isNear(student.quantile(student.cumulative(t)), t, within: 1e-12))
            #expect(isNear(square.quantile(square.cumulative(x * ν)), x * ν, within: 1e-12))
        }
    }

    @Test func `both tails are mirrored, and add up to one`() {
        var random = SeededNumbers(seed: 33)
        for _ in 0..<200 {
            let (t, ν) = (Double.random(in: -6...6, using: &random), Double.random(in: 0.5...80, using: &random))
            let (student, square) = (StudentT(degreesOfFreedom: ν), ChiSquare(degreesOfFreedom: ν))
            #expect(abs(student.cumulative(t) + student.cumulative(-t) - 1) < 1e-15)
            #expect(abs(Normal.cumulative(t) + Normal.cumulative(-t) - 1) < 1e-15)
            #expect(abs(square.cumulative(t * t) + square.survival(t * t) - 1) < 1e-15)
        }
    }

    @Test func `the square of a normal value has one degree of freedom`() {
        for z in [0.01, 1, 1.96, 3.09, 8] {
            #expect(isNear(ChiSquare(degreesOfFreedom: 1).survival(z * z), 2 * Normal.cumulative(-z), within: 1e-13))
        }
    }
}
