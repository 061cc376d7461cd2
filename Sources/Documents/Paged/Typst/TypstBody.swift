/// Writes the blocks of a document as the source of Typst.
struct TypstBody {
    private let document: PagedDocument
    private(set) var pictures: [(name: String, bytes: [UInt8])] = []
    /// The places that a link may lead to.
    private let places: Set<String>

    init(of document: PagedDocument) {
        self.document = document
        places = Set(document.headings(to: 6).compactMap(\.anchor))
    }

    /// The whole source.
    var source: String {
        mutating get {
            var text = TypstPage.preamble(of: document)
            var isWide = false
            for part in document.parts {
                if part.isWide != isWide {
                    isWide = part.isWide
                    text += "#set page(flipped: \(isWide), margin: (x: \(isWide ? 15 : 20)mm))\n"
                }
                for block in part.blocks {
                    text += isWide && block.isOfLines ? "#within[\n\(write(block))]\n" : write(block)
                }
            }
            return text
        }
    }

    private mutating func write(_ block: PagedBlock) -> String {
        switch block {
        case .title(let content):
            return "#title[\(inline(content))]\n"
        case .heading(let level, let content, let anchor):
            let label = anchor.map { " " + TypstText.label($0) } ?? ""
            return "#heading(level: \(level))[\(inline(content))]\(label)\n"
        case .paragraph(let content, let manner):
            switch manner {
            case .body: return "\n\(inline(content))\n\n"
            case .note: return "#note[\(inline(content))]\n"
            case .panel: return "#panel[\(inline(content))]\n"
            case .warning: return "#warning[\(inline(content))]\n"
            }
        case .list(let list): return bullets(list) + "\n"
        case .table(let table): return TypstTable(table: table, body: self).source
        case .figure(let figure): return write(figure)
        case .contents(let heading, let levels):
            return "#outline(title: [#\(TypstText.string(heading))], depth: \(levels), indent: 1.2em)\n"
        case .named(_, let blocks): return blocks.map { write($0) }.joined()
        case .together(let blocks): return "#together[\n\(blocks.map { write($0) }.joined())]\n"
        }
    }

    private func bullets(_ list: PagedList) -> String {
        let items = list.items.map { item in
            "[\(inline(item.content))\(item.nested.map { "\n" + bullets($0) }.joined())]"
        }
        let kind = list.isOrdered ? "#enum(start: \(list.start), " : "#list("
        return kind + items.joined(separator: ", ") + ")"
    }

    private mutating func write(_ figure: PagedFigure) -> String {
        let name = "picture-\(pictures.count + 1).svg"
        pictures.append((name, figure.svg))
        // A pixel is three quarters of a point.
        let width = "\((figure.width * 75).rounded() / 100)pt"
        let picture =
            "#pictured([\(inline(figure.caption))], layout(size => image(\(TypstText.string(name)), "
            + "alt: \(TypstText.string(figure.alternative)), width: calc.min(\(width), size.width))))\n"
        guard !figure.notes.isEmpty else { return picture }
        let notes = figure.notes.map { "#note[#\(TypstText.string($0))]\n" }.joined()
        return "#together[\n\(picture)\(notes)]\n"
    }

    /// The pieces of a line.
    func inline(_ content: [PagedInline]) -> String {
        content.map { piece in
            switch piece {
            case .text(let text): "#\(TypstText.string(text))"
            case .emphasis(let inner): "#emph[\(inline(inner))]"
            case .strong(let inner): "#strong[\(inline(inner))]"
            case .muted(let inner): "#muted[\(inline(inner))]"
            case .link(let inner, .web(let address)): "#link(\(TypstText.string(address)))[\(inline(inner))]"
            case .link(let inner, .place(let anchor)):
                places.contains(anchor) ? "#link(\(TypstText.label(anchor)))[\(inline(inner))]" : inline(inner)
            case .lineBreak: "#linebreak()"
            case .named(_, let inner): inline(inner)
            case .mark(let mark):
                "#mark(\(TypstText.string(mark.glyph)), \(TypstText.string(mark.edge ?? mark.colour)))#h(0.35em)"
            }
        }.joined()
    }
}

extension PagedBlock {
    /// Whether it is of lines alone, which across a page that lies down would be too long to read.
    fileprivate var isOfLines: Bool {
        switch self {
        case .paragraph(_, .body), .list: true
        case .named(_, let blocks):
            blocks.allSatisfy { block in if case .heading = block { true } else { block.isOfLines } }
        default: false
        }
    }
}
