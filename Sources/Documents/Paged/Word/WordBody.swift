/// Writes the blocks of a document as the main part of a Word file.
///
/// Source: ECMA-376, part 1, section 17 (WordprocessingML).
final class WordBody {
    private let document: PagedDocument
    let styles: [WordRole: String]
    private(set) var numbering = WordNumbering()
    /// The names of the parts that are found again, in the order of their bookmarks.
    private(set) var named: [String] = []
    var anchors = WordBookmarks()
    var pictures = WordPictures()
    private var controls = 0
    /// How much is left free at the right of lines, which across a page that lies down would be too long to read.
    private(set) var spare = 0
    /// Whether paragraphs stand on the page of the next, and whether they stand on one page.
    private(set) var (isKept, isWhole) = (false, false)

    static let space: XMLAttributes = ["xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"]

    init(of document: PagedDocument, styles: [WordRole: String]) {
        self.document = document
        self.styles = styles
    }

    /// The main part; pictures, links, header and footer go to the parts beside it.
    func document(into parts: inout WordParts) -> [UInt8] {
        let header = furniture("header", document.header, into: &parts)
        let footer = furniture("footer", document.footer, into: &parts)
        var xml = XMLWriter()
        var page = WordPage(header: header, footer: footer, isWide: false)
        xml.element("w:document", Self.space + WordPictures.spaces) { xml in
            xml.element("w:body") { xml in
                for (index, part) in document.parts.enumerated() {
                    page.isWide = part.isWide
                    spare = page.spare
                    let isLast = index == document.parts.count - 1
                    for block in part.blocks { write(block, on: page, into: &xml, &parts) }
                    if isLast { page.write(into: &xml) } else { page.writeBreak(into: &xml) }
                }
            }
        }
        return xml.bytes
    }

    /// A header or footer: words, and at the foot the number of the page.
    private func furniture(_ kind: String, _ words: String, into parts: inout WordParts) -> String {
        var xml = XMLWriter()
        xml.element(kind == "header" ? "w:hdr" : "w:ftr", Self.space) { xml in
            paragraph(kind == "header" ? .header : .footer, into: &xml) { xml in
                Self.run(kind == "header" ? words : "\(words). Page ", into: &xml)
                if kind == "footer" {
                    Self.field("PAGE", shows: "1", into: &xml)
                    Self.run(" of ", into: &xml)
                    Self.field("NUMPAGES", shows: "1", into: &xml)
                }
            }
        }
        return parts.relate(kind, to: "\(kind)1.xml", xml.bytes, kind: "\(kind)+xml")
    }

    // MARK: Blocks

    private func write(
        _ block: PagedBlock, on page: WordPage, into xml: inout XMLWriter, _ parts: inout WordParts
    ) {
        switch block {
        case .title(let content): write(content, as: .title, into: &xml, &parts)
        case .heading(let level, let content, let anchor):
            let bookmark = anchors.heading(anchor)
            write(content, as: .heading(level), bookmark: bookmark, into: &xml, &parts)
        case .paragraph(let content, let manner): write(content, as: Self.role(manner), into: &xml, &parts)
        case .list(let list): write(list, level: 0, into: &xml, &parts)
        case .table(let table): write(table, on: page, into: &xml, &parts)
        case .figure(let figure):
            let notes = figure.notesInWord
            write(figure.caption, as: .caption, into: &xml, &parts)
            paragraph(.normal, isKept: !notes.isEmpty, isAcross: true, into: &xml) {
                pictures.write(figure, on: page, into: &$0, &parts)
            }
            for note in notes { write([.text(note)], as: .note, into: &xml, &parts) }
        case .contents(let heading, let levels): contents(heading, levels, into: &xml, &parts)
        case .together(let blocks):
            isWhole = true
            for (index, inner) in blocks.enumerated() {
                isKept = index < blocks.count - 1
                write(inner, on: page, into: &xml, &parts)
            }
            (isKept, isWhole) = (false, false)
        case .named(let name, let blocks):
            named.append(name)
            let bookmark = anchors.part(named.count)
            anchors.open(bookmark)
            for inner in blocks { write(inner, on: page, into: &xml, &parts) }
            if let end = anchors.close(bookmark) { xml.insert(end, atEndOfLast: "w:p") }
        }
    }

    private static func role(_ manner: PagedManner) -> WordRole {
        switch manner {
        case .body: .normal
        case .note: .note
        case .panel: .panel
        case .warning: .warning
        }
    }

    private func write(
        _ content: [PagedInline], as role: WordRole, bookmark: WordBookmarks.Bookmark? = nil,
        into xml: inout XMLWriter, _ parts: inout WordParts
    ) {
        paragraph(role, into: &xml) { xml in
            anchors.writeOpened(into: &xml)
            if let bookmark { bookmark.start(into: &xml) }
            inline(content, into: &xml, &parts)
            if let bookmark { bookmark.end(into: &xml) }
        }
    }

    private func write(
        _ list: PagedList, level: Int, into xml: inout XMLWriter, _ parts: inout WordParts
    ) {
        let instance = list.isOrdered ? numbering.numbered(from: list.start) : WordNumbering.bullets
        for item in list.items {
            paragraph(.listItem, numbered: (instance, level), into: &xml) { xml in
                anchors.writeOpened(into: &xml)
                inline(item.content, into: &xml, &parts)
            }
            for nested in item.nested { write(nested, level: min(level + 1, 1), into: &xml, &parts) }
        }
    }

    /// Links to the headings, in a field that Word can make anew.
    private func contents(
        _ heading: String, _ levels: Int, into xml: inout XMLWriter, _ parts: inout WordParts
    ) {
        let entries = document.headings(to: levels)
        guard !entries.isEmpty else { return }
        write([.text(heading)], as: .contentsHeading, into: &xml, &parts)
        for (index, entry) in entries.enumerated() {
            let bookmark = anchors.heading(entry.anchor, number: entry.number)
            paragraph(.contents(entry.level), into: &xml) { xml in
                if index == 0 {
                    Self.fieldMark("begin", into: &xml)
                    Self.instruction("TOC \\o \"1-\(levels)\" \\h \\z \\n", into: &xml)
                    Self.fieldMark("separate", into: &xml)
                }
                xml.element("w:hyperlink", ["w:anchor": bookmark.name, "w:history": "1"]) { xml in
                    Self.run(entry.text, into: &xml)
                }
                if index == entries.count - 1 { Self.fieldMark("end", into: &xml) }
            }
        }
    }

    // MARK: Lines

    /// Writes the pieces of a line.
    func inline(
        _ content: [PagedInline], in look: WordLook = WordLook(), into xml: inout XMLWriter, _ parts: inout WordParts
    ) {
        for piece in content {
            switch piece {
            case .text(let text): Self.run(text, in: look, into: &xml)
            case .emphasis(let inner): inline(inner, in: look.with { $0.isItalic = true }, into: &xml, &parts)
            case .strong(let inner): inline(inner, in: look.with { $0.isBold = true }, into: &xml, &parts)
            case .muted(let inner): inline(inner, in: look.with { $0.colour = "57606A" }, into: &xml, &parts)
            case .lineBreak: xml.element("w:r") { $0.element("w:br") }
            case .mark(let mark):
                Self.run(mark.glyph + "\u{A0}", in: look.with { $0.colour = mark.edge ?? mark.colour }, into: &xml)
            case .link(let inner, let address):
                // Only what leads out of the file looks like a link: every number and row leads somewhere within.
                let (target, look): (XMLAttributes, WordLook) =
                    switch address {
                    case .place(let anchor): (["w:anchor": anchors.heading(anchor).name], look)
                    case .web(let address): (["r:id": parts.link(to: address)], look.with { $0.style = styles[.link] })
                    }
                xml.element("w:hyperlink", target + ["w:history": "1"]) { xml in
                    inline(inner, in: look, into: &xml, &parts)
                }
            case .named(let name, let inner): control(name, inner, in: look, into: &xml)
            }
        }
    }

    /// What is found again: a control of plain text, which is the kind whose alias LibreOffice keeps, named by it.
    private func control(
        _ name: String, _ content: [PagedInline], in look: WordLook, into xml: inout XMLWriter
    ) {
        controls += 1
        let number = controls
        xml.element("w:sdt") { xml in
            xml.element("w:sdtPr") { xml in
                xml.element("w:alias", ["w:val": name])
                xml.element("w:tag", ["w:val": "figure"])
                xml.element("w:id", ["w:val": "\(number)"])
                xml.element("w:text")
            }
            xml.element("w:sdtContent") { Self.run(content.plainText, in: look, into: &$0) }
        }
    }
}
