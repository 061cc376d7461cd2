/// Reads the paragraphs of a Word file with their figures, and where the bookmarks of its parts begin and end.
final class EditedWordReader: MarkupHandler {
    private(set) var paragraphs: [EditedParagraph] = []

    private let styles: WordStyles
    private let numbering: WordNumberingReader
    private let targets: WordTargetsReader
    private let limits: DocumentLimits
    private var path: [String] = []
    /// How many of the open tags stand in one that is left out, with itself.
    private var leftOut = 0
    private var cells = 0
    private var open: Open?
    private var controls: [String?] = []
    private var links: [String?] = []
    private var look = EditedLook()
    private var isText = false
    private var fields: [Bool] = []
    /// The names of bookmarks by their numbers, and the first and last paragraph of each.
    private var bookmarks: [String: String] = [:]
    private var starts: [String: Int] = [:]
    private var ends: [String: Int] = [:]

    /// A paragraph that is being read.
    private struct Open {
        var kind = EditedParagraph.Kind.body
        var pieces: [EditedParagraph.Piece] = []
        var instance: String?
        var level = 0
    }

    init(
        _ styles: WordStyles, _ numbering: WordNumberingReader, _ targets: WordTargetsReader, limits: DocumentLimits
    ) {
        self.styles = styles
        self.targets = targets
        self.numbering = numbering
        self.limits = limits
    }

    /// The paragraphs that each bookmark covers.
    var ranges: [(String, ClosedRange<Int>)] {
        starts.compactMap { name, start in
            guard let end = ends[name], end >= start, end < paragraphs.count else { return nil }
            return (name, start...end)
        }
    }

    // What was deleted with changes tracked is no word of the document; nor is a drawing, or the code of a field.
    private static let leftOutNames: Set<String> = [
        "w:del", "w:moveFrom", "w:delText", "w:instrText", "w:delInstrText", "w:drawing", "w:pict", "w:pPrChange",
        "w:rPrChange", "mc:Fallback", "w:sectPr",
    ]

    func start(_ element: MarkupElement) throws(DocumentFault) {
        let parent = path.last ?? ""
        path.append(element.name)
        guard leftOut == 0, !Self.leftOutNames.contains(element.name) else {
            leftOut += 1
            return
        }
        switch element.name {
        case "w:tc": cells += 1
        case "w:p":
            guard paragraphs.count < limits.paragraphs else {
                throw DocumentFault("The file has more than \(limits.paragraphs) paragraphs: split it and try again.")
            }
            open = Open(kind: cells > 0 ? .cell : .body)
        case "w:sdt": controls.append(nil)
        case "w:alias": if parent == "w:sdtPr", !controls.isEmpty { controls[controls.count - 1] = element["w:val"] }
        case "w:hyperlink": links.append(element["r:id"].flatMap { targets.targets[$0] })
        case "w:r": look = EditedLook(link: links.last.flatMap(\.self))
        case "w:t": isText = fields.allSatisfy(\.self)
        case "w:tab" where parent == "w:r": add("\t")
        case "w:noBreakHyphen": add("\u{2011}")
        case "w:br", "w:cr": open?.pieces.append(.lineBreak)
        case "w:fldChar": readField(element["w:fldCharType"])
        case "w:bookmarkStart": begin(element)
        case "w:bookmarkEnd": finish(element)
        default: readProperty(element, of: parent)
        }
    }

    func end(_ name: String) throws(DocumentFault) {
        path.removeLast()
        guard leftOut == 0 else {
            leftOut -= 1
            return
        }
        switch name {
        case "w:tc": cells -= 1
        case "w:p": close()
        case "w:sdt": _ = controls.popLast()
        case "w:hyperlink": _ = links.popLast()
        case "w:t": isText = false
        default: break
        }
    }

    func text(_ text: String, line: Int) throws(DocumentFault) { if isText, leftOut == 0 { add(text) } }

    // MARK: Paragraphs

    private func close() {
        guard var paragraph = open else { return }
        if paragraph.kind == .body, let instance = paragraph.instance, instance != "0" {
            paragraph.kind = .item(level: paragraph.level, isOrdered: numbering.isOrdered(instance))
        }
        paragraphs.append(
            EditedParagraph(paragraph.kind, paragraph.pieces, number: paragraphs.count + 1))
        open = nil
    }

    private func add(_ text: String) {
        guard let last = open?.pieces.last, let count = open?.pieces.count else {
            open?.pieces.append(piece(text))
            return
        }
        switch (last, piece(text)) {
        case (.words(let before, let one), .words(_, let other)) where one == other:
            open?.pieces[count - 1] = .words(before + text, one)
        case (.figure(let name, let before, let look), .figure(let other, _, _)) where name == other:
            open?.pieces[count - 1] = .figure(name: name, text: before + text, look)
        case (_, let new): open?.pieces.append(new)
        }
    }

    private func piece(_ text: String) -> EditedParagraph.Piece {
        if case let name?? = controls.last { return .figure(name: name, text: text, look) }
        return .words(text, look)
    }

    private func readProperty(_ element: MarkupElement, of parent: String) {
        let value = element["w:val"]
        switch (element.name, parent) {
        case ("w:pStyle", "w:pPr"):
            guard let value, open?.kind == .body else { return }
            if let level = styles.headingLevel(of: value) { open?.kind = .heading(level: level) }
        case ("w:numId", "w:numPr"): open?.instance = value
        case ("w:ilvl", "w:numPr"): open?.level = value.flatMap { Int($0) } ?? 0
        case ("w:b", "w:rPr") where path.dropLast(2).last == "w:r": look.isBold = element.isOn
        case ("w:i", "w:rPr") where path.dropLast(2).last == "w:r": look.isItalic = element.isOn
        default: break
        }
    }

    private func readField(_ mark: String?) {
        switch mark {
        case "begin": fields.append(false)
        case "separate": if !fields.isEmpty { fields[fields.count - 1] = true }
        default: _ = fields.popLast()
        }
    }

    // MARK: Bookmarks

    private func begin(_ element: MarkupElement) {
        guard let name = element["w:name"], name.hasPrefix(WordBookmarks.partPrefix), let number = element["w:id"]
        else { return }
        bookmarks[number] = name
        starts[name] = min(starts[name] ?? .max, paragraphs.count)
    }

    /// Some programs put the end before the next paragraph, and not into the last.
    private func finish(_ element: MarkupElement) {
        guard let name = element["w:id"].flatMap({ bookmarks[$0] }) else { return }
        ends[name] = max(ends[name] ?? 0, open == nil ? paragraphs.count - 1 : paragraphs.count)
    }
}
