import Documents
import PerformanceModel
import Reports

/// The committee paper as a document for pages, which becomes a Word file and a PDF.
struct PagedPaper {
    let paper: Paper

    init(_ paper: Paper) { self.paper = paper }

    var document: PagedDocument {
        let edition = paper.edition
        let version = edition.name + (edition.day.map { ", \($0.words)" } ?? "")
        return PagedDocument(
            title: (edition.isDraft ? "Draft: " : "") + paper.report.title, author: paper.council.title,
            header: "\(paper.council.title): \(paper.report.title)", footer: "\(version). \(edition.asKnown)",
            program: edition.program,
            day: edition.day.map(PagedDay.init) ?? .unknown,
            properties: [
                PagedProperty(PagedProperty.reportName, paper.report.id.text),
                PagedProperty(PagedProperty.versionName, edition.version.map(String.init) ?? "draft"),
            ], parts: PagedParts.joined(blocks))
    }

    /// Every block, each upright or across the page.
    private var blocks: [(isWide: Bool, block: PagedBlock)] {
        func upright(_ blocks: [PagedBlock]) -> [(isWide: Bool, block: PagedBlock)] { blocks.map { (false, $0) } }
        return upright(title + [.contents(heading: "Contents", levels: 2)] + revisionNote) + sections
            + upright(leftOut)
            + upright(
                beside + PagedMeasures(paper: paper).blocks + PagedNotes(paper: paper).blocks
                    + (paper.offered?.blocks ?? []) + queries)
    }

    private var title: [PagedBlock] {
        let draft = PagedBlock.paragraph(
            [.strong([.text("Draft. ")]), .text(TitleBlock.draft)], .warning)
        let facts = TitleBlock(paper: paper).facts.map { name, value in
            PagedBlock.paragraph([.strong([.text("\(name): ")]), .text(value)], .body)
        }
        return (paper.edition.isDraft ? [draft] : []) + [.title([.text(paper.report.title)])] + facts + statuses
    }

    /// How many measures have each status, which a page has at its top too.
    private var statuses: [PagedBlock] {
        guard let statuses = paper.statuses else { return [] }
        let scene = statuses.scene(width: Scene.upright, isTitled: false)
        return [.figure(PagedFigure(scene, finding: statuses.finding))]
    }

    private var revisionNote: [PagedBlock] {
        guard !paper.edition.revisionNote.isEmpty else { return [] }
        return [
            .heading(level: 1, [.text(ReportPage.changesHeading)], anchor: "changes"),
            .list(PagedList(items: paper.edition.revisionNote.map { .init([.text($0)]) })),
        ]
    }

    private var sections: [(isWide: Bool, block: PagedBlock)] {
        var firstTable = 1
        return paper.released.sections.enumerated().flatMap { index, section in
            defer { firstTable += section.tableCount }
            return PagedSection(section: section, anchor: section.anchor(index), firstTable: firstTable, paper: paper)
                .blocks
        }
    }

    private var leftOut: [PagedBlock] {
        paper.leftOutWords.map { [.paragraph([.text($0)], .panel)] } ?? []
    }

    private var beside: [PagedBlock] {
        guard let spine = paper.spine else { return [] }
        let figures = PagedPictures.parts(
            of: spine.rows.count, noHigherThan: Self.page, cut: spine.parts, draw: { $0.scene(isTitled: false) }
        ).map { PagedBlock.figure(PagedFigure($1, finding: $0.finding)) }
        return [
            .together(
                [
                    .heading(level: 1, [.text(BesideView.heading(spine))], anchor: BesideView.anchor),
                    .paragraph([.text(BesideView.explanation)], .body),
                ] + figures.prefix(1))
        ] + figures.dropFirst()
    }

    /// How high a drawing that is as wide as a desk is may be, beneath a heading and a few lines.
    private static let page = 900.0

    private var queries: [PagedBlock] {
        guard paper.showsQueries else { return [] }
        let items = paper.released.findings.map { PagedList.Item([.text(QueriesView.words(for: $0))]) }
        return [
            .heading(level: 1, [.text(QueriesView.heading)], anchor: "queries"),
            items.isEmpty
                ? .paragraph([.text("None.")], .body) : .paragraph([.text(QueriesView.explanation)], .body),
        ] + (items.isEmpty ? [] : [.list(PagedList(items: items))])
    }
}

extension PagedDay {
    init(_ day: Day) {
        let parts = day.parts
        self.init(year: parts.year, month: parts.month, day: parts.day)
    }
}

/// Blocks that stand one way, put together into parts.
enum PagedParts {
    static func joined(_ blocks: [(isWide: Bool, block: PagedBlock)]) -> [PagedPart] {
        var parts: [PagedPart] = []
        var open: (isWide: Bool, blocks: [PagedBlock])?
        for (isWide, block) in blocks {
            if let part = open, part.isWide == isWide {
                open = (isWide, part.blocks + [block])
            } else {
                if let part = open { parts.append(PagedPart(isWide: part.isWide, blocks: part.blocks)) }
                open = (isWide, [block])
            }
        }
        return parts + (open.map { [PagedPart(isWide: $0.isWide, blocks: $0.blocks)] } ?? [])
    }
}
