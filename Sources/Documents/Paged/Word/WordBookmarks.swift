/// The bookmarks of a Word file: of headings, which links lead to, and of parts, which are found again.
struct WordBookmarks {
    struct Bookmark {
        let name: String
        let identifier: Int

        func start(into xml: inout XMLWriter) {
            xml.element("w:bookmarkStart", ["w:id": "\(identifier)", "w:name": name])
        }

        func end(into xml: inout XMLWriter) { xml.element("w:bookmarkEnd", ["w:id": "\(identifier)"]) }
    }

    private var known: [String: Bookmark] = [:]
    private var headings = 0
    /// Parts that begin with the next paragraph.
    private var opened: [Bookmark] = []

    /// The beginning of a part's bookmark; the number of the part follows.
    static let partPrefix = "plumbline_part_"

    /// Returns the bookmark of a heading: of its anchor, or of the next heading that has none.
    mutating func heading(_ anchor: String?, number: Int? = nil) -> Bookmark {
        if let anchor { return bookmark(anchor, as: "place_\(known.count + 1)_\(Self.safe(anchor))") }
        if number == nil { headings += 1 }
        let number = number ?? headings
        return bookmark("heading \(number)", as: "heading_\(number)")
    }

    mutating func part(_ number: Int) -> Bookmark {
        bookmark("part \(number)", as: "\(Self.partPrefix)\(number)")
    }

    private mutating func bookmark(_ key: String, as name: String) -> Bookmark {
        if let bookmark = known[key] { return bookmark }
        // Word takes 40 characters.
        let bookmark = Bookmark(name: String(name.prefix(40)), identifier: known.count + 1)
        known[key] = bookmark
        return bookmark
    }

    private static func safe(_ anchor: String) -> String {
        String(anchor.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }

    // MARK: Parts

    mutating func open(_ bookmark: Bookmark) { opened.append(bookmark) }

    /// Returns the end of a part; nothing where no paragraph has begun since it was opened.
    mutating func close(_ bookmark: Bookmark) -> [UInt8]? {
        guard !opened.contains(where: { $0.identifier == bookmark.identifier }) else {
            opened.removeAll { $0.identifier == bookmark.identifier }
            return nil
        }
        return XMLWriter.piece { bookmark.end(into: &$0) }
    }

    mutating func writeOpened(into xml: inout XMLWriter) {
        for bookmark in opened { bookmark.start(into: &xml) }
        opened = []
    }
}

extension PagedDocument {
    /// The headings of the first levels, each with the number of those without an anchor.
    func headings(to levels: Int) -> [(level: Int, text: String, anchor: String?, number: Int?)] {
        var found: [(level: Int, text: String, anchor: String?, number: Int?)] = []
        var number = 0
        func take(_ block: PagedBlock) {
            switch block {
            case .heading(let level, let content, let anchor):
                if anchor == nil { number += 1 }
                guard level <= levels else { return }
                found.append((level, content.plainText, anchor, anchor == nil ? number : nil))
            case .named(_, let blocks), .together(let blocks): blocks.forEach(take)
            default: break
            }
        }
        parts.flatMap(\.blocks).forEach(take)
        return found
    }
}
