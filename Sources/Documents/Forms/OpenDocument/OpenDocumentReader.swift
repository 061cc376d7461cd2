/// Reads the content of an OpenDocument text, as it is once all tracked changes are accepted.
final class OpenDocumentReader: MarkupHandler {
    private let styles: OpenDocumentStyles
    private let limits: DocumentLimits
    private var assembly: BlockAssembly
    private var comments: [DocumentBlock] = []
    /// What each open tag began.
    private var opened: [Opened] = []
    /// How many of the open tags stand in one that is left out, with itself.
    private var leftOut = 0
    private var ordinal = 0
    private var place = Place()
    private var outerPlaces: [Place] = []

    /// What is known of the paragraph, row and cell that are open.
    private struct Place {
        var ordinal = 0
        var kind = ParagraphKind.paragraph
        var isInItem = false
        var isInHeaderRows = false
        var isRaised = false
    }

    private enum Opened {
        case nothing, paragraph, item, table, headerRows, row, span, textBox, note, comment
        case cell(CellAssembly, times: Int)
    }

    init(styles: OpenDocumentStyles, limits: DocumentLimits) {
        self.styles = styles
        self.limits = limits
        assembly = BlockAssembly(counting: .paragraphs, limits: limits)
    }

    /// Returns the blocks of the document, once it is read: the comments come last.
    func blocks() -> [DocumentBlock] { assembly.closeFlow() + comments }

    private static let leftOutNames: Set<String> = [
        "text:tracked-changes", "text:note-citation", "text:ruby-text", "text:hidden-text", "text:hidden-paragraph",
        "table:covered-table-cell", "svg:title", "svg:desc", "draw:object", "office:binary-data", "office:forms",
    ]

    func start(_ element: MarkupElement) throws(DocumentFault) {
        if element.name == "text:p" || element.name == "text:h" { ordinal += 1 }
        guard leftOut == 0, !isLeftOut(element) else {
            leftOut += 1
            return
        }
        try styles.start(element)
        let begun = try open(element)
        opened.append(begun)
    }

    func end(_ name: String) throws(DocumentFault) {
        guard leftOut == 0 else {
            leftOut -= 1
            return
        }
        try styles.end(name)
        try close(opened.popLast() ?? .nothing)
    }

    func text(_ text: String, line: Int) throws(DocumentFault) {
        guard leftOut == 0 else { return }
        if place.isRaised { assembly.flow.paragraph?.raise(before: text) }
        assembly.flow.paragraph?.appendCollapsing(text, line: place.ordinal)
    }

    private func isLeftOut(_ element: MarkupElement) -> Bool {
        if Self.leftOutNames.contains(element.name) { return true }
        let style = element["text:style-name"]
        switch element.name {
        case "text:span": return styles.isHidden(style, family: "text")
        case "text:p", "text:h": return styles.isHidden(style, family: "paragraph")
        case "text:section": return element["text:display"] == "none"
        default: return false
        }
    }

    // MARK: What opens

    private func open(_ element: MarkupElement) throws(DocumentFault) -> Opened {
        switch element.name {
        case "text:p", "text:h": return try openParagraph(element)
        case "text:list-item": return enter(.item) { $0.isInItem = true }
        case "text:span":
            let isRaised = styles.isRaised(element["text:style-name"])
            return enter(.span) { $0.isRaised = isRaised }
        case "text:s":
            let count = element["text:c"].flatMap { Int($0) } ?? 1
            assembly.flow.paragraph?.append(String(repeating: " ", count: max(0, min(count, 20))))
        case "text:tab": assembly.flow.paragraph?.append("\t")
        case "text:line-break": assembly.flow.paragraph?.breakLine(at: place.ordinal)
        case "table:table":
            assembly.beginTable(line: ordinal + 1)
            return .table
        case "table:table-header-rows": return enter(.headerRows) { $0.isInHeaderRows = true }
        case "table:table-row":
            assembly.beginRow()
            return .row
        case "table:table-cell": return openCell(element)
        case "draw:text-box": return openFlow(.textBox)
        case "text:note-body": return openFlow(.note)
        case "office:annotation": return openFlow(.comment)
        default: break
        }
        return .nothing
    }

    private func openParagraph(_ element: MarkupElement) throws(DocumentFault) -> Opened {
        let level = element.name == "text:h" ? Int(element["text:outline-level"] ?? "") ?? 1 : nil
        let kind = level.map { .heading(level: $0) } ?? styles.kind(ofParagraph: element["text:style-name"])
        let ordinal = ordinal
        let opened = enter(.paragraph) { place in
            place.ordinal = ordinal
            place.kind = kind == .paragraph && place.isInItem ? .listItem : kind
            place.isRaised = false
        }
        try assembly.beginParagraph(line: ordinal)
        return opened
    }

    private func openCell(_ element: MarkupElement) -> Opened {
        func number(_ name: String) -> Int { element[name].flatMap { Int($0) } ?? 1 }
        var cell = CellAssembly()
        cell.columnSpan = number("table:number-columns-spanned")
        cell.rowSpan = number("table:number-rows-spanned")
        cell.fill = styles.fill(ofCell: element["table:style-name"])
        // A program may repeat an empty cell to the edge of the largest sheet.
        let times = max(1, min(number("table:number-columns-repeated"), 100))
        return openFlow(.cell(cell, times: times))
    }

    private func openFlow(_ begun: Opened) -> Opened {
        assembly.openFlow(line: ordinal + 1)
        return enter(begun) { place in
            place.isInItem = false
            place.isRaised = false
        }
    }

    private func enter(_ begun: Opened, _ change: (inout Place) -> Void) -> Opened {
        outerPlaces.append(place)
        change(&place)
        return begun
    }

    // MARK: What closes

    private func close(_ ended: Opened) throws(DocumentFault) {
        switch ended {
        case .nothing: return
        case .table: return assembly.endTable()
        case .row: return try assembly.endRow(isHeader: place.isInHeaderRows)
        case .paragraph: assembly.endParagraph(as: place.kind)
        case .item, .headerRows, .span: break
        case .textBox: assembly.closeFlowBeside()
        case .cell(let cell, let times): try assembly.closeCell(cell, times: times)
        case .note: assembly.follow(with: notes { .note($0) })
        case .comment: comments += notes { .comment($0) }
        }
        place = outerPlaces.popLast() ?? Place()
    }

    /// Ends the flow of a note, whose words stand at the paragraph that refers to it.
    private func notes(_ make: (DocumentText) -> DocumentBlock) -> [DocumentBlock] {
        let number = outerPlaces.last?.ordinal ?? 0
        let lines = assembly.closeFlow().flatMap { $0.texts }.flatMap(\.lines)
        guard !lines.isEmpty else { return [] }
        return [make(DocumentText(lines: lines.map { .init(text: $0.text, number: max(1, number)) }))]
    }
}
