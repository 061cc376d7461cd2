import Statistics
import Testing

struct ConfidenceTests {
    @Test func `a level is a share or per cent`() throws {
        #expect(try Confidence(0.95) == .ninetyFive)
        #expect(try Confidence(95) == .ninetyFive)
        #expect(try Confidence(99.8) == .ninetyNinePointEight)
        #expect(try Confidence(100).level == 1)
    }

    @Test func `z is that of the tables`() throws {
        #expect(isNear(Confidence.ninetyFive.z, 1.959963984540054, within: 1e-15))
        #expect(isNear(Confidence.ninetyNinePointEight.z, 3.090232306167813, within: 1e-14))
        #expect(try Confidence(1).z == .infinity)
    }

    @Test(arguments: [(0.5, "0.5"), (0.89, "0.89"), (50, "50"), (1.5, "1.5"), (101, "101"), (-1, "-1"), (.nan, "nan")])
    func `any other level is refused`(_ level: Double, _ words: String) {
        #expect(
            throws: MethodRefusal(
                "a confidence of \(words) is not offered; choose 0.9 to 1, or 90 to 100 per cent")
        ) { try Confidence(level) }
    }
}
