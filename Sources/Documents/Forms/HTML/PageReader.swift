/// Reads a page of HTML into blocks, as a browser would show it.
package func readPage(_ page: String, limits: DocumentLimits = DocumentLimits()) throws(DocumentFault) -> ReadDocument {
    let reader = PageReader(limits: limits)
    try HTMLReading(limits: limits).read(page, into: reader)
    return ReadDocument(blocks: reader.blocks(), counting: .lines)
}

/// Makes blocks of the tags and words of a page.
private final class PageReader: MarkupHandler {
    private var assembly: BlockAssembly
    /// What each open tag began.
    private var opened: [Opened] = []
    /// How many of the open tags stand in one that is left out, with itself.
    private var leftOut = 0
    private var place = Place()
    private var outerPlaces: [Place] = []

    /// What is known of where the words stand.
    private struct Place {
        var kind = ParagraphKind.paragraph
        var isInHead = false
        var isRaised = false
        var keepsLines = false
        /// Whether every cell of the row heads its column.
        var rowIsHeader: Bool?
    }

    private enum Opened {
        case nothing, block, table, rows, row, caption, raised
        case cell(CellAssembly, headsRow: Bool)
    }

    init(limits: DocumentLimits) { assembly = BlockAssembly(counting: .lines, limits: limits) }

    /// Returns the blocks of the page, once it is read.
    func blocks() -> [DocumentBlock] {
        assembly.endParagraph(as: place.kind)
        return assembly.closeFlow()
    }

    private static let leftOutNames: Set<String> = [
        "del", "script", "style", "head", "template", "nav", "svg", "select", "textarea", "iframe", "object",
    ]

    private static let blockNames: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "html", "legend", "main",
        "menu", "ol", "p", "section", "summary", "ul",
    ]

    func start(_ element: MarkupElement) throws(DocumentFault) {
        guard leftOut == 0, !isLeftOut(element) else {
            leftOut += 1
            return
        }
        opened.append(open(element))
    }

    func end(_ name: String) throws(DocumentFault) {
        guard leftOut == 0 else {
            leftOut -= 1
            return
        }
        try close(opened.popLast() ?? .nothing)
    }

    func text(_ text: String, line: Int) throws(DocumentFault) {
        guard leftOut == 0 else { return }
        if assembly.flow.paragraph == nil {
            guard text.utf8.contains(where: { $0 > 0x20 }) else { return }
            try assembly.beginParagraph(line: line)
        }
        if place.isRaised { assembly.flow.paragraph?.raise(before: text) }
        guard place.keepsLines else {
            assembly.flow.paragraph?.appendCollapsing(text, line: line, countsLines: true)
            return
        }
        for (index, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { assembly.flow.paragraph?.breakLine(at: line + index) }
            assembly.flow.paragraph?.append(String(part))
        }
    }

    private func isLeftOut(_ element: MarkupElement) -> Bool {
        if Self.leftOutNames.contains(element.name) || element["hidden"] != nil { return true }
        guard let style = element["style"] else { return false }
        return style.filter { !$0.isWhitespace }.lowercased().contains("display:none")
    }

    // MARK: What opens

    private func open(_ element: MarkupElement) -> Opened {
        switch element.name {
        case "br":
            assembly.flow.paragraph?.breakLine(at: element.line)
            return .nothing
        case "h1", "h2", "h3", "h4", "h5", "h6":
            let level = Int(element.name.dropFirst()) ?? 1
            return enterBlock { $0.kind = .heading(level: level) }
        case "li": return enterBlock { $0.kind = .listItem }
        case "pre": return enterBlock { $0.keepsLines = true }
        case "sup": return enter(.raised) { $0.isRaised = true }
        case "table":
            assembly.endParagraph(as: place.kind)
            assembly.beginTable(line: element.line)
            return enter(.table) { $0 = Place() }
        default: break
        }
        if assembly.flow.table != nil, let part = openPart(element) { return part }
        return Self.blockNames.contains(element.name) ? enterBlock { _ in } : .nothing
    }

    /// Opens a part of a table.
    private func openPart(_ element: MarkupElement) -> Opened? {
        switch element.name {
        case "thead": return enter(.rows) { $0.isInHead = true }
        case "tbody", "tfoot": return enter(.rows) { $0.isInHead = false }
        case "tr":
            assembly.beginRow()
            return enter(.row) { $0.rowIsHeader = nil }
        case "th", "td": return openCell(element)
        case "caption":
            assembly.openFlow(line: element.line)
            return enter(.caption) { $0 = Place() }
        default: return nil
        }
    }

    private func openCell(_ element: MarkupElement) -> Opened {
        func span(_ name: String) -> Int { min(element[name].flatMap { Int($0) } ?? 1, 1_000) }
        var cell = CellAssembly()
        cell.isHeader = element.name == "th"
        cell.columnSpan = span("colspan")
        // Nought is to the end of the table.
        cell.rowSpan = span("rowspan") == 0 ? 1_000 : span("rowspan")
        cell.fill = Self.fill(of: element)
        let headsRow = (element["scope"] ?? "").lowercased().hasPrefix("row")
        assembly.openFlow(line: element.line)
        return enter(.cell(cell, headsRow: headsRow)) { $0 = Place() }
    }

    private static func fill(of element: MarkupElement) -> String? {
        for rule in (element["style"] ?? "").split(separator: ";") {
            let parts = rule.split(separator: ":").map { $0.filter { !$0.isWhitespace }.lowercased() }
            guard parts.count == 2, parts[0] == "background-color" || parts[0] == "background" else { continue }
            return pageColour(parts[1])
        }
        return element["bgcolor"].flatMap { pageColour($0) }
    }

    private func enterBlock(_ change: (inout Place) -> Void) -> Opened {
        assembly.endParagraph(as: place.kind)
        return enter(.block, change)
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
        case .block: assembly.endParagraph(as: place.kind)
        case .table: assembly.endTable()
        case .row: try assembly.endRow(isHeader: place.isInHead || place.rowIsHeader ?? false)
        case .rows, .raised: break
        case .caption:
            assembly.endParagraph(as: place.kind)
            assembly.closeCaption()
        case .cell(let cell, let headsRow):
            assembly.endParagraph(as: place.kind)
            try assembly.closeCell(cell)
            place = outerPlaces.popLast() ?? Place()
            place.rowIsHeader = (place.rowIsHeader ?? true) && cell.isHeader && !headsRow
            return
        }
        place = outerPlaces.popLast() ?? Place()
    }
}
