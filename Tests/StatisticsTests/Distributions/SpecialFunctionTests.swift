import Statistics
import Testing

/// Each distribution held against R, and in far tails and odd arguments against mpmath 1.3 with 60 digits.
struct SpecialFunctionTests {
    /// Works out a function by its name in R, `schisq` being the upper tail.
    private static func value(_ function: String, _ x: Double, _ ν: Double) throws -> Double {
        switch function {
        case "pnorm": Normal.cumulative(x)
        case "qnorm": Normal.quantile(x)
        case "pt": StudentT(degreesOfFreedom: ν).cumulative(x)
        case "qt": StudentT(degreesOfFreedom: ν).quantile(x)
        case "pchisq": ChiSquare(degreesOfFreedom: ν).cumulative(x)
        case "schisq": ChiSquare(degreesOfFreedom: ν).survival(x)
        case "qchisq": ChiSquare(degreesOfFreedom: ν).quantile(x)
        default: try #require(nil, "there is no function \(function)")
        }
    }

    @Test(arguments: [
        ("pnorm", -37, 0, 5.7255712225245768e-300), ("pnorm", -10, 0, 7.6198530241605261e-24),
        ("pnorm", -1e-9, 0, 0.49999999960105772), ("pnorm", 8, 0, 0.99999999999999938),
        ("qnorm", 1e-300, 0, -37.047096299361199), ("qnorm", 1e-20, 0, -9.2623400897984076),
        ("qnorm", 0.0749, 0, -1.4402382675279637), ("qnorm", 0.5000001, 0, 2.5066282733116483e-7),
        ("qnorm", 0.93, 0, 1.4757910281791711),
        ("pt", -30, 12345.6, 3.1717830891911919e-191), ("pt", -100, 0.5, 0.032069857021536655),
        ("pt", -1e-5, 3.7, 0.49999626838450548), ("pt", 1.8, 1000, 0.96391903026480533),
        ("pt", -10, 1e5, 7.816507650103639e-24),
        ("qt", 1e-12, 1, -318309886183.79068), ("qt", 0.025, 1.5, -6.0166631044279317),
        ("qt", 0.4999, 29.5, -0.00025279570835642698), ("qt", 1e-100, 100, -96.314743077830919),
        ("qt", 0.001, 12345.6, -3.0908926000665136),
        ("pchisq", 1e-8, 0.1, 0.39501232028936264), ("pchisq", 300, 1000, 9.3201305323642498e-112),
        ("pchisq", 1000, 1000, 0.50594714617076036), ("pchisq", 0.3, 3.7, 0.015519893280324622),
        ("pchisq", 99000, 1e5, 0.012478315638082799),
        ("schisq", 2000, 1000, 4.1436785914549917e-69), ("schisq", 60, 3.7, 1.8326614184174067e-12),
        ("schisq", 0.2, 0.02, 0.018135316050987344), ("schisq", 99000, 1e5, 0.9875216843619172),
        ("qchisq", 1e-12, 0.1, 1.1689264114573353e-240), ("qchisq", 0.025, 0.02, 7.0453719946275847e-161),
        ("qchisq", 0.975, 3, 9.3484036044961458), ("qchisq", 0.999, 19.998, 45.311770060458498),
        ("qchisq", 0.001, 2e4, 19387.648771647452),
    ])
    func `a far tail and an odd argument are mpmath's`(
        _ function: String, _ x: Double, _ ν: Double, _ expected: Double
    ) throws {
        #expect(try isNear(Self.value(function, x, ν), expected, within: 1e-12))
    }

    @Test(arguments: [0, -1, .nan])
    func `with no degrees of freedom there is no distribution`(_ ν: Double) {
        #expect(StudentT(degreesOfFreedom: ν).cumulative(1).isNaN)
        #expect(StudentT(degreesOfFreedom: ν).quantile(0.3).isNaN)
        #expect(ChiSquare(degreesOfFreedom: ν).cumulative(1).isNaN)
        #expect(ChiSquare(degreesOfFreedom: ν).survival(1).isNaN)
        #expect(ChiSquare(degreesOfFreedom: ν).quantile(0.3).isNaN)
    }

    @Test func `the ends of probability are the ends of the values, and beyond them is none`() {
        let (student, square) = (StudentT(degreesOfFreedom: 3), ChiSquare(degreesOfFreedom: 3))
        #expect([Normal.quantile(0), student.quantile(0), square.quantile(0)] == [-.infinity, -.infinity, 0])
        #expect([Normal.quantile(1), student.quantile(1), square.quantile(1)] == [.infinity, .infinity, .infinity])
        #expect(
            [Normal.cumulative(.infinity), student.cumulative(.infinity), square.cumulative(.infinity)] == [1, 1, 1])
        #expect([Normal.cumulative(-.infinity), student.cumulative(-.infinity), square.cumulative(-1)] == [0, 0, 0])
        for wrong in [-0.1, 1.1, .nan] {
            #expect(Normal.quantile(wrong).isNaN && student.quantile(wrong).isNaN && square.quantile(wrong).isNaN)
        }
        #expect(Normal.cumulative(.nan).isNaN && student.cumulative(.nan).isNaN && square.cumulative(.nan).isNaN)
    }

    @Test func `Student's with endless degrees of freedom is the normal`() {
        for probability in [0.001, 0.3, 0.975] {
            let endless = StudentT(degreesOfFreedom: .infinity).quantile(probability)
            #expect(isNear(endless, Normal.quantile(probability), within: 1e-14))
        }
    }
}
