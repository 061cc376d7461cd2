import PerformanceModel
import Testing

struct ExpressionSlopeTests {
    /// At a = 6 and b = 4.
    @Test(arguments: [
        ("a + b", "1", "1"), ("a - b", "1", "-1"), ("3 * a", "3", "0"), ("a * b", "4", "6"), ("a / b", "1/4", "-3/8"),
        ("100 * a / (a + b)", "4", "-6"), ("(a - b) / 2", "1/2", "-1/2"),
    ])
    func `the slope is the partial derivative`(_ formula: String, _ inA: String, _ inB: String) throws {
        let expression = try Expression(reading: formula)
        let (a, b) = (try MeasureID("a"), try MeasureID("b"))
        func slope(_ measure: MeasureID) -> String? {
            expression.slope(in: measure) { [a: Ratio(6), b: Ratio(4)][$0] }.map {
                $0.denominator == 1 ? "\($0.numerator)" : "\($0.numerator)/\($0.denominator)"
            }
        }
        #expect(slope(a) == inA)
        #expect(slope(b) == inB)
    }

    @Test func `there is none where a value is missing or a divisor is nought`() throws {
        let (a, b) = (try MeasureID("a"), try MeasureID("b"))
        let quotient = try Expression(reading: "a / b")
        #expect(quotient.slope(in: a) { $0 == a ? Ratio(6) : nil } == nil)
        #expect(quotient.slope(in: b) { $0 == a ? Ratio(6) : Ratio(0) } == nil)
    }
}
