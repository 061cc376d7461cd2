import Documents
import PerformanceModel
import Reports

/// The committee paper as one page, in the order of its sections.
struct ReportPage {
    let paper: Paper

    init(_ paper: Paper) { self.paper = paper }

    static let changesHeading = "What has changed since the last version"
    var document: HTMLDocument {
        HTMLDocument(
            lang: "en-GB",
            title: (paper.edition.isDraft ? "Draft: " : "") + "\(paper.report.title), \(paper.council.title)"
        ) {
            HTML.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            HTML.meta(.name("generator"), .content(paper.edition.program))
            HTMLNode.styleSheet(styleSheet)
        } body: {
            HTML.a(.class("skip"), .href("#paper")) { "Skip to the paper" }
            HTML.header(.class("top")) {
                HTML.strong { paper.council.title }
            }
            HTML.main(.id("paper")) {
                TitleBlock(paper: paper).html
                if let statuses = paper.statuses { statuses.html() }
                ContentsList(paper: paper).html
                revisionNote
                sections
                leftOut
                if let spine = paper.spine { BesideView(picture: spine).html }
                MeasuresView(paper: paper).html
                ReadingNotes(paper: paper).html
                if let suggestions = paper.offered { suggestions.html }
                if paper.showsQueries { QueriesView(findings: paper.released.findings).html }
            }
            HTML.footer(.class("foot")) {
                HTML.p { "\(paper.council.title). \(paper.edition.asKnown). Made by \(paper.edition.program)." }
            }
        }
    }

    private var revisionNote: [HTMLNode] {
        guard !paper.edition.revisionNote.isEmpty else { return [] }
        return [
            HTML.section(.id("changes"), .aria(.labelledby, "changes-heading")) {
                HTML.h2(.id("changes-heading")) { Self.changesHeading }
                HTML.ul { for sentence in paper.edition.revisionNote { HTML.li { sentence } } }
            }
        ]
    }

    private var sections: [HTMLNode] {
        var firstTable = 1
        return paper.released.sections.enumerated().map { index, section in
            defer { firstTable += section.tableCount }
            return SectionView(section: section, anchor: section.anchor(index), firstTable: firstTable, paper: paper)
                .html
        }
    }

    private var leftOut: [HTMLNode] {
        paper.leftOutWords.map { words in [HTML.p(.class("panel")) { words }] } ?? []
    }
}
