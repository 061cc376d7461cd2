import Documents
import PerformanceModel
import Publishing
import Reports
import Testing

/// The parts of a committee paper in each form, and what the public has of them.
struct CommitteePaperTests {
    private static func forms(_ audience: Audience) throws -> PublishedForms {
        PublishedForms(
            of: try Example.released(Example.committeePaper(), to: audience), as: Example.edition())
    }

    private static func page(_ audience: Audience) throws -> String {
        String(decoding: try forms(audience).page[0].bytes, as: UTF8.self)
    }

    /// Every word of the document for pages.
    private static func words(_ audience: Audience) throws -> [String] {
        try forms(audience).paged.parts.flatMap(\.blocks).flatMap(\.words)
    }

    @Test func `the page of a committee paper reads as recorded`() throws {
        try expectSnapshot(ofBody: Self.page(.public), "committee-paper.html")
    }

    @Test func `members are told the paragraph of the Act and the reason, on every private part`() throws {
        let page = try Self.page(.members)
        let why =
            "Paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972: Information relating to the "
            + "financial or business affairs of any particular person (including the authority holding that "
            + "information). A sale is being negotiated."
        #expect(page.contains("<strong>Part II: not for publication. </strong>\(why)"))
        #expect(page.contains("<p>\(why)</p>"))
        #expect(page.contains(">Appendix B: Elm House</h2>"))
    }

    @Test func `the public is told the paragraph, and nothing else of what is private`() throws {
        let page = try Self.page(.public)
        let told = [page, try Self.words(.public).joined(separator: "\n")]
        for text in told {
            #expect(text.contains("Paragraph 3 of Part 1 of Schedule 12A"))
            for secret in ["Elm House", "A sale", "76.4", "Appendix B", "Sell"] { #expect(!text.contains(secret)) }
        }
        for document in try Self.forms(.public).documents(in: [.html, .csv, .json]) {
            #expect(!String(decoding: document.bytes, as: UTF8.self).contains("76.4"))
        }
    }

    @Test func `pages have the same parts in the same order`() throws {
        let words = try Self.words(.members)
        let parts = [
            "Recommendation", "Background and advice", "Matters arising", "Resolutions of earlier meetings",
            "Management structure", "Who answers for what on 31 January 2018", "Implications", "Finance",
            "Each visit costs £3.", "Legal", "None.", "Local Government (Access to Information) Act 1985",
            "List of background papers", "Inspection report", "31 January 2018", "Asha Patel",
            "Reason for inclusion in Part II", "Appendix A: Inspection", "Recommendations and actions, appendix A",
            "Assess sooner (Ofsted, November 2017)", "Audit 12,345 visits", "Head of Care", "31 January 2018",
            "Overdue, under way", "Visits <in person>; Rate of children looked after", "Train staff", "Nobody yet",
            "No day yet", "Not started", "–", "Appendix B: Elm House",
        ]
        var rest = words[...]
        for part in parts {
            let place = rest.firstIndex(of: part)
            #expect(place != nil, "'\(part)' is not in its place")
            rest = place.map { words[$0...].dropFirst() } ?? rest
        }
    }

    @Test func `the workbook has the actions on a sheet, one a row, but for private ones`() throws {
        func rows(_ audience: Audience) throws -> [[String]] {
            let bytes = try #require(try Self.forms(audience).documents(in: [.xlsx]).first).bytes
            let sheet = try readWorkbook(bytes).sheets.first { $0.name == "Actions" }
            let cells = Dictionary(grouping: sheet?.cells ?? []) { $0.place.row }
            return cells.sorted { $0.key < $1.key }.map { $0.value.map { "\($0.content)" } }
        }
        let open = try rows(.public)
        #expect(open.count == 5)
        #expect(open[1].joined().contains("Overdue is as at 13 February 2018."))
        #expect(open[3].joined().contains("2018-01-31") && open[3].joined().contains("Audit 12,345 visits"))
        #expect(try rows(.members).count == 7)
    }

    @Test func `the notice of private business says why and by when, and nothing of what is private`() throws {
        let report = try Example.committeePaper()
        let council = try #require(try Example.framework().council)
        let notice = try #require(PrivateNotice(of: report, by: council)).markdown
        #expect(notice.hasPrefix("# Notice of private business: Cabinet committee, 13 February 2018\n"))
        #expect(
            notice.contains("that part of the item \"Performance, quarter 3\" of the meeting of Cabinet committee on"))
        #expect(
            notice.contains(
                "- It is likely that exempt information would be disclosed, by paragraph 3 of Part 1 of Schedule 12A to the "
                    + "Local Government Act 1972: Information relating to the financial or business affairs"))
        #expect(notice.contains("A sale is being negotiated."))
        #expect(notice.contains("to Performance team, Dale County Council."))
        #expect(
            notice.hasSuffix("This notice is to be at the council's offices and on its website by 15 January 2018.\n"))
        #expect(!notice.contains("Elm House"))
        #expect(PrivateNotice(of: try Example.report(), by: council) == nil)
    }
}

extension PagedBlock {
    /// The words of a block, those of each cell of a table by themselves.
    fileprivate var words: [String] {
        switch self {
        case .title(let content), .heading(_, let content, _), .paragraph(let content, _): [content.plainText]
        case .list(let list): list.items.map(\.content.plainText)
        case .table(let table):
            [table.caption.plainText]
                + table.groups.flatMap { group in
                    [group.heading?.plainText ?? ""]
                        + group.rows.flatMap { [$0.heading.plainText] + $0.cells.map(\.content.plainText) }
                }
        case .figure(let figure): [figure.caption.plainText, figure.alternative]
        case .contents: []
        case .together(let blocks), .named(_, let blocks): blocks.flatMap(\.words)
        }
    }
}
