import Intake
import PerformanceModel
import Testing

/// What authors write for each other in a report's text.
struct RemarksTests {
    private static func text(of written: String) throws -> String {
        let yaml = "id: r\ntitle: R\ncommittee: C\nperiod: 2017-18-Q3\nsections: [{heading: H, text: t.md}]"
        let reading = ReportReading(
            reading: [("report.yaml", Array(yaml.utf8)), ("t.md", Array(written.utf8))],
            framework: try SmallFramework.framework())
        return try #require(reading.report).sections[0].text
    }

    @Test(arguments: [
        ("- One. <!-- why -->\n- Two.", "- One.\n- Two."),
        ("- One.\n  <!-- 1.4% more -->\n- Two.", "- One.\n\n- Two."),
        ("<!-- two\nlines -->One.", "\nOne."),
        ("One <!-- a -->and<!-- b --> two.", "One and two."),
        ("No remark.", "No remark."),
        ("<!---->", ""),
    ])
    func `a remark is left out, and lines keep their numbers`(_ written: String, _ kept: String) throws {
        #expect(try Self.text(of: written) == kept)
    }

    @Test func `a remark that is never closed stays, so that no words are lost`() throws {
        #expect(try Self.text(of: "One <!-- two\n\nthree") == "One <!-- two\n\nthree")
    }
}
