import Documents
import Intake
import PerformanceModel
import TestSupport
import Testing

/// What single tables of old papers become.
struct OldPaperDraftTests {
    private func lines(_ table: String, published: String = "2018-02-05") throws -> [String] {
        try ImportedPapers.draft(table, published: published).lines
    }

    @Test(arguments: [
        ("Dec 2017", "visits 2017-12 total 7"), ("Q3 2017/18", "visits 2017-18-Q3 total 7"),
        ("2016/17", "visits fy2016-17 total 7"), ("2016", "visits cy2016 total 7"),
        ("Q1-3 2017", "visits cy2017-Q1..Q3 total 7"), ("Q1-3 2017/18", "visits 2017-18-Q1..Q3 total 7"),
        ("Apr 17 - Dec 17", "visits 2017-18-Q1..Q3 total 7"), ("Jul 16 - Jun 17", "visits 12m-2017-06 total 7"),
        ("Oct 17 - Dec 17", "visits 2017-18-Q3 total 7"), ("Q2 2017/18 (Cumulative)", "visits 2017-18-Q1..Q2 total 7"),
        ("2017/18 forecast", "visits fy2017-18 total forecast 7"),
    ])
    func `a heading that prints its period is that period`(heading: String, line: String) throws {
        let draft = try ImportedPapers.draft(
            "| Measure | Q2 2016/17 | \(heading) |\n|---|---|---|\n| Visits | 5 | 7 |", period: "2017-18-Q3")
        #expect(draft.lines.last == line)
    }

    @Test(arguments: [
        ("Q3", "visits 2017-18-Q3? total 7"), ("Actual", "visits 2017-18-Q3? total 7"),
        ("This quarter", "visits 2017-18-Q3? total 7"), ("Same period last year", "visits 2016-17-Q3? total 7"),
        ("Year end forecast", "visits fy2017-18? total forecast 7"), ("England", "visits fy2016-17? total 7"),
    ])
    func `a period that is not printed is assumed, and says why`(heading: String, line: String) throws {
        let draft = try ImportedPapers.draft(
            "| Measure | Q2 2017/18 | \(heading) |\n|---|---|---|\n| Visits | 5 | 7 |", period: "2017-18-Q3")
        #expect(draft.lines.last == line)
        #expect(draft.figures.last?.note.contains("The period is assumed: ") == true)
        #expect(draft.rules.contains("note period-assumed"))
    }

    @Test(arguments: [
        ("– no target", 0), ("Not due", 0), ("Mauve", 1), ("– no idea", 1),
    ])
    func `why there is no status is no status that is asked about`(words: String, count: Int) throws {
        let draft = try ImportedPapers.draft(
            "| Measure | Q3 2017/18 | Status |\n|---|---|---|\n| Visits | 7 | \(words) |\n| Loans | 5 | Green |")
        #expect(draft.rules.count { $0.contains("rating-not-understood") } == count)
    }

    @Test func `a number and its rate are one figure, and a month beside a quarter is another`() throws {
        #expect(
            try lines(
                """
                | Measure | Q2 2017/18 | Q3 2017/18 (Dec 17) |
                |---|---|---|
                | Children looked after, number and rate per 10,000 | 1,921/77.8 | 1,950/79.0 |
                | Contacts | 7,887 | 8,632 (2,467) |
                """) == [
                    "children-looked-after-number-rate-per-10000 at-2017-09-30 at-end 1921/77.8",
                    "children-looked-after-number-rate-per-10000 at-2017-12-31 at-end 1950/79.0",
                    "contacts 2017-18-Q2 total 7887", "contacts 2017-18-Q3 total 8632", "contacts 2017-12 total 2467",
                ])
    }

    @Test func `a second value that no heading explains is left out and said`() throws {
        let draft = try ImportedPapers.draft("| Measure | Q3 2017/18 |\n|---|---|\n| Contacts | 8,632 (2,467) |")
        #expect(draft.lines == ["contacts 2017-18-Q3 total 8632"])
        #expect(draft.rules.contains("query second-value"))
    }

    @Test(arguments: [
        ("-", "not-stated"), ("n/a", "not-applicable"), ("[x]", "not-available"), ("[c]", "confidential"),
        ("Available in Q4", "not-due 2017-18-Q4"), ("TBC", "not-due"),
    ])
    func `a cell without a figure keeps its reason`(cell: String, reason: String) throws {
        let table = "| Measure | Q2 2017/18 | Q3 2017/18 |\n|---|---|---|\n| Visits | 5 | \(cell) |"
        #expect(try lines(table).last == "visits 2017-18-Q3 total \(reason)")
    }

    @Test func `a row without any figure is a measure all the same`() throws {
        let draft = try ImportedPapers.draft(
            "| Measure | Q2 2017/18 | Q3 2017/18 |\n|---|---|---|\n| Visits | 5 | 6 |\n| Loans | - | Available in Q4 |")
        #expect(
            draft.lines.suffix(2) == ["loans 2017-18-Q2 total not-stated", "loans 2017-18-Q3 total not-due 2017-18-Q4"])
    }

    @Test func `what adds up to its year is a flow, and what ends with it a stock`() throws {
        let draft = try ImportedPapers.draft(
            """
            | Measure | Q1 17/18 | Q2 17/18 | Q3 17/18 | Year to date (17/18) |
            |---|---|---|---|---|
            | Families | 61 | 64 | 80 | 80 |
            | Children | 10 | 20 | 30 | 60 |
            """)
        #expect(draft.measures.map(\.aggregation) == [.stock, .flow])
        #expect(draft.lines.last == "children 2017-18-Q1..Q3 total 60")
    }

    @Test func `columns that are kinds are measures of their own`() throws {
        let draft = try ImportedPapers.draft(
            "# Crime in Q3 2017/18\n\n| Offence | Recorded | Solved |\n|---|---|---|\n| Burglary | 40 | 12 |\n| Theft | 90 | 30 |"
        )
        #expect(
            draft.lines.prefix(2) == ["burglary-recorded 2017-18-Q3? total 40", "burglary-solved 2017-18-Q3? total 12"])
    }

    @Test func `a dash where the paper says what is good says that neither is`() throws {
        let draft = try ImportedPapers.draft(
            "| Measure | Good is | Q3 2017/18 |\n|---|---|---|\n| Complaints | - | 5 |\n| Delays | L | 6 |")
        #expect(draft.measures.map(\.polarity) == [.none, .low])
        let unsaid = try ImportedPapers.draft("| Measure | Q3 2017/18 |\n|---|---|\n| Complaints | 5 |")
        #expect(unsaid.measures.map(\.polarity) == [.low])
        #expect(unsaid.rules.contains("query polarity-guessed"))
    }

    @Test func `the same figure printed otherwise in one paper is asked about, and the first is kept`() throws {
        let draft = try ImportedPapers.draft(
            """
            | Measure | Q3 2017/18 |
            |---|---|
            | Visits | 5 |

            Further on:

            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Visits | 4 | 6 |
            """)
        #expect(draft.lines == ["visits 2017-18-Q3 total 5", "visits 2017-18-Q2 total 4"])
        #expect(draft.rules.contains("query printed-twice"))
    }

    @Test(arguments: [
        ("Nothing but words.", "has no table of figures"),
        ("| Measure | Result |\n|---|---|\n| Visits | 12 |", "does not say which period it reports on"),
    ])
    func `what nothing can be made of is refused in a sentence`(text: String, sentence: String) throws {
        let fault = #expect(throws: DocumentFault.self) { try ImportedPapers.draft(text) }
        #expect(fault?.description.contains(sentence) == true)
    }

    @Test func `words that a file or a spreadsheet would run are written as words`() throws {
        var papers = ImportedPapers()
        let label = "=HYPERLINK(\"x\") *a: &b !!c # 'd' \\ {e}"
        let cells = [label, "5", "6"].map { DocumentTable.Cell(DocumentText($0, line: 2)) }
        let head = ["Measure", "Q2 2017/18", "Q3 2017/18"].map { DocumentTable.Cell(DocumentText($0, line: 1)) }
        let table = DocumentTable(
            rows: [DocumentTable.Row(cells: head), DocumentTable.Row(cells: cells)], line: 1)
        let title = DocumentBlock.heading(level: 1, DocumentText("a: \u{7}\u{2028} \"b\"\n&c", line: 1))
        let draft = try papers.add(
            ReadDocument(blocks: [title, .table(table)], counting: .paragraphs), named: "=a&b.docx")
        #expect(papers.framework.findings.map(\.description) == [])
        #expect(papers.framework.framework.measures.map(\.title) == [label])
        #expect(try papers.figures(of: draft).isAcceptable)
        #expect(papers.report(of: draft).findings.isEmpty)
        let folder = OldPaperFolder.reading(try #require(papers.files["\(draft.folder)/paper.yaml"])).folder
        #expect(folder?.file == "=a&b.docx")
        #expect(try papers.text("\(draft.folder)/findings.csv").contains("\n=") == false)
    }
}
