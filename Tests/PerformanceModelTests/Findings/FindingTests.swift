import PerformanceModel
import Testing

struct FindingTests {
    private static func finding(
        _ rule: String = "value-and-parts", file: String? = "a.csv", line: Int? = 4, subject: String? = nil,
        message: String = "wrong", arithmetic: String? = "1 + 1 is 2", severity: Finding.Severity = .query
    ) -> Finding {
        Finding(
            rule, severity, at: Place(file: file, line: line, column: "value", subject: subject), message,
            arithmetic: arithmetic)
    }

    @Test func `a finding's key never changes unnoticed`() {
        #expect(Self.finding().key == "f-4a9de7d484")
        #expect(Finding("", .note, at: Place(), "").key == "f-2fd786189d")
    }

    @Test func `a key stays when only the line or severity does not`() {
        #expect(Self.finding(line: 9).key == Self.finding().key)
        #expect(Self.finding(severity: .error).key == Self.finding().key)
    }

    @Test func `a key changes with rule, subject, message and arithmetic`() {
        let keys = [
            Self.finding(), Self.finding("other"), Self.finding(file: "b.csv"), Self.finding(subject: "s"),
            Self.finding(message: "other"), Self.finding(arithmetic: nil),
        ].map(\.key)
        #expect(Set(keys).count == keys.count)
        #expect(keys.allSatisfy { $0.count == 12 && $0.hasPrefix("f-") })
    }

    @Test func `a finding prints its place and its sum`() {
        #expect("\(Self.finding())" == "query: a.csv, line 4, column value: wrong (1 + 1 is 2)")
        #expect("\(Finding("r", .error, at: Place(), "wrong"))" == "error: wrong")
        #expect("\(Place(subject: "cla-rate"))" == "cla-rate")
        #expect("\(Place(file: "a", subject: "cla-rate"))" == "a")
    }

    @Test func `an error is graver than a query, and a query than a note`() {
        #expect([Finding.Severity.error, .note, .query].sorted() == [.note, .query, .error])
    }
}
