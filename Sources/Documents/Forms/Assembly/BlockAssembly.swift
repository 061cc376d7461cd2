/// Puts blocks together from what a reader of tags meets, whatever the form.
///
/// Calls may come in any order: a damaged document has cells without tables and words without paragraphs.
struct BlockAssembly {
    private let limits: DocumentLimits
    private let counting: ReadDocument.Counting
    /// The innermost flow.
    var flow = BlockFlow(line: 1)
    private var outerFlows: [BlockFlow] = []
    private var paragraphs = 0
    private var cells = 0

    init(counting: ReadDocument.Counting, limits: DocumentLimits) {
        self.counting = counting
        self.limits = limits
    }

    // MARK: Flows

    /// Begins a flow inside the one that is open: a cell, a text box or a note.
    mutating func openFlow(line: Int) {
        outerFlows.append(flow)
        flow = BlockFlow(line: line)
    }

    /// Ends the innermost flow and returns its blocks.
    mutating func closeFlow() -> [DocumentBlock] {
        endParagraph(as: .paragraph)
        endTable()
        let blocks = flow.blocks
        if let outer = outerFlows.popLast() { flow = outer }
        return blocks
    }

    /// Adds blocks after the paragraph or table that is open.
    mutating func follow(with blocks: [DocumentBlock]) {
        flow.following += blocks
        flow.settle()
    }

    /// Ends the innermost flow; its blocks stand after the paragraph or table that is open outside.
    mutating func closeFlowBeside() {
        let blocks = closeFlow()
        follow(with: blocks)
    }

    // MARK: Paragraphs

    mutating func beginParagraph(line: Int) throws(DocumentFault) {
        endParagraph(as: .paragraph)
        paragraphs += 1
        guard paragraphs <= limits.paragraphs else { throw .tooMany("paragraphs", limit: limits.paragraphs) }
        flow.paragraph = ParagraphText(line: line)
    }

    mutating func endParagraph(as kind: ParagraphKind) {
        guard let text = flow.paragraph?.text(wrapped: outerFlows.isEmpty) else { return }
        flow.paragraph = nil
        if !text.isEmpty {
            switch kind {
            case .heading(let level): flow.append(.heading(level: max(1, min(level, 9)), text))
            case .paragraph: flow.append(.paragraph(text))
            case .listItem: flow.append(.listItem(text))
            case .caption: flow.append(.paragraph(text), isCaption: true)
            }
        }
        flow.settle()
    }

    // MARK: Tables

    mutating func beginTable(line: Int) {
        endTable()
        flow.table = TableAssembly(line: line, counting: counting)
    }

    mutating func beginRow() {
        endParagraph(as: .paragraph)
        flow.table?.beginRow()
    }

    /// Ends the flow of a cell and adds the cell, so many times over, to the row that is open outside it.
    mutating func closeCell(_ cell: CellAssembly, times: Int = 1) throws(DocumentFault) {
        let line = flow.line
        let blocks = closeFlow()
        let (lines, notes) = Self.split(blocks)
        flow.following += notes
        guard flow.table != nil else { return follow(with: blocks) }
        var cell = cell
        cell.text = DocumentText(lines: lines.isEmpty ? [DocumentText.Line(text: "", number: line)] : lines)
        for _ in 0..<times { try flow.table?.add(cell, limits: limits) }
    }

    /// Ends the flow of a caption, which is that of the table outside it.
    mutating func closeCaption() {
        let blocks = closeFlow()
        let (lines, notes) = Self.split(blocks)
        flow.following += notes
        if !lines.isEmpty { flow.table?.caption = DocumentText(lines: lines) }
    }

    mutating func endRow(isHeader: Bool) throws(DocumentFault) {
        flow.table?.endRow(isHeader: isHeader)
        let area = flow.table?.area ?? 0
        guard cells + area <= limits.cells else { throw .tooMany("cells", limit: limits.cells) }
    }

    mutating func dropRow() { flow.table?.dropRow() }

    mutating func endTable() {
        flow.table?.endRow(isHeader: false)
        guard let table = flow.table else { return flow.settle() }
        flow.table = nil
        cells += table.area
        if !table.table.rows.isEmpty { flow.append(.table(table.table)) }
        flow.settle()
    }

    /// Parts the lines of a cell from the notes in it, which stand after the table.
    private static func split(_ blocks: [DocumentBlock]) -> (lines: [DocumentText.Line], notes: [DocumentBlock]) {
        var lines: [DocumentText.Line] = []
        var notes: [DocumentBlock] = []
        for block in blocks {
            switch block {
            case .note, .comment: notes.append(block)
            default: lines += block.texts.flatMap(\.lines)
            }
        }
        return (lines.filter { !$0.text.isEmpty }, notes)
    }
}
