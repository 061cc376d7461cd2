import Documents
import Proof
import Reading
import TestSupport
import Testing

/// The same report in every form gives the same findings.
struct SameFindingsTests {
    private static let source = "source/corporate-performance-monitoring-q3-2017-18.txt"

    private struct Found: Hashable {
        let rule: String
        let verdict: Verdict
        let printed: String
        let expected: String?
    }

    /// In an order of their own, since a form decides which sentences share a line.
    private func found(_ document: ReadDocument) -> [Found] {
        proofread(ReadPaper(document)).claims.map {
            Found(rule: $0.rule, verdict: $0.verdict, printed: $0.printed, expected: $0.expected)
        }.sorted { "\($0)" < "\($1)" }
    }

    private static let text = """
        Delayed transfers

        \tPerformance measure
        \tGood is
        High or Low
        \tQ2 2017/18
        \tQ3 2017/18

        \tDelayed days
        \tL
        \t4,511
        \t3,903

        \tContacts
        \t-
        \t7,887
        \t8,632 (2,467)

        Delayed days decreased by 644 days (-14.2%) on the previous quarter.
        There were 8,623 contacts in Q3 2017/18.
        """

    @Test func `a page and a Word file of a report say what its text says`() throws {
        let document = readText(Self.text)
        let asText = found(document)
        #expect(asText.count { $0.verdict == .contradicted } == 3)
        let page = try readDocument(WrittenReport(document).page, named: "report.html")
        let word = try readDocument(WrittenReport(document).word(), named: "report.docx")
        #expect(found(page) == asText)
        #expect(found(word) == asText)
    }

    @Test(.enabled(if: SharedFolder.has(Self.source), "the shared folder with the source paper is not here"))
    func `a page and a Word file of the source paper say what its text says`() throws {
        let document = readText(String(decoding: try SharedFolder.bytes(Self.source), as: UTF8.self))
        let asText = found(document)
        #expect(asText.count { $0.verdict == .contradicted } >= 18)
        let page = found(try readDocument(WrittenReport(document).page, named: "report.html"))
        #expect(page == asText, "\(Set(page).symmetricDifference(asText))")
        #expect(found(try readDocument(WrittenReport(document).word(), named: "report.docx")) == asText)
    }
}
