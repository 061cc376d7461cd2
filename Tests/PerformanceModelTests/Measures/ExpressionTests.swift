import PerformanceModel
import Testing

struct ExpressionTests {
    private static let values: [String: Ratio] = ["a": 12, "b": 4, "c": 2, "nought": 0].mapValues { Ratio($0) }

    private static func value(_ text: String) throws -> Ratio? {
        try Expression(reading: text).value { values[$0.text] }
    }

    @Test(arguments: [
        ("a", "12"), ("a + b * c", "20"), ("(a + b) * c", "32"), ("a - b - c", "6"), ("a - (b - c)", "10"),
        ("a / b / c", "1.5"), ("a / (b / c)", "6"), ("a / (b * c)", "1.5"), ("100 * b / a", "33.333333"),
        ("((a))", "12"), ("a - 0.5", "11.5"), ("-3 * a", "-36"),
    ])
    func `a sum is worked out by the usual rules`(_ text: String, _ value: String) throws {
        #expect(try Self.value(text)?.rounded(to: 6) == Quantity(value))
    }

    @Test(arguments: [
        "a", "a + b * c", "(a + b) * c", "a - (b - c)", "a / b / c", "a / (b / c)", "a / (b * c)", "a * (b / c)",
        "a * (b * c)",
        "100 * tpa-completions / tpa-starters", "(a - b) / (a + b)", "a / (b * (c + 1) / a)",
    ])
    func `a sum prints as it reads`(_ text: String) throws {
        let expression = try Expression(reading: text)
        #expect(try Expression(reading: expression.description) == expression, "\(expression)")
    }

    @Test(arguments: ["a / nought", "a / (b - b)", "missing + 1", "a * missing"])
    func `a missing value or a divisor of nought gives nothing`(_ text: String) throws {
        #expect(try Self.value(text) == nil)
    }

    @Test func `measures are named once, in order of mention`() throws {
        #expect(try Expression(reading: "b / (a + b) * c").measures.map(\.text) == ["b", "a", "c"])
    }

    @Test(arguments: [
        ("", "'' ends where a measure or number is expected"),
        ("a +", "'a +' ends where a measure or number is expected"),
        ("(a", "a bracket is left open in '(a'"), ("a)", "')' cannot stand where it does in 'a)'"),
        ("a b", "'b' cannot stand where it does in 'a b'"), ("a ^ b", "'^' cannot stand where it does in 'a ^ b'"),
        ("Total", "'Total' cannot stand where it does in 'Total'"), ("* a", "'*' cannot stand where it does in '* a'"),
        ("a+b", "'a+b' cannot stand where it does in 'a+b'"),
    ])
    func `what is not a sum is refused with the part`(_ text: String, _ message: String) {
        let error = #expect(throws: ExpressionError.self) { try Expression(reading: text) }
        #expect(error?.description == message)
    }

    @Test func `a sum too long or too deep is refused`() {
        #expect(throws: ExpressionError.tooLong) {
            try Expression(reading: String(repeating: "(", count: 50) + "a" + String(repeating: ")", count: 50))
        }
        #expect(throws: ExpressionError.tooLong) {
            try Expression(reading: String(repeating: "a + ", count: 200) + "a")
        }
    }
}
