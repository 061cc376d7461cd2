/// Blocks that follow each other: those of the body, of a cell, of a text box or of a note.
struct BlockFlow {
    /// Where it begins.
    let line: Int
    var blocks: [DocumentBlock] = []
    var paragraph: ParagraphText?
    var table: TableAssembly?
    /// What stands after the paragraph or table that is open, such as its notes.
    var following: [DocumentBlock] = []
    /// Whether the last block is a paragraph that says it is a caption.
    var endsWithCaption = false

    /// Adds a block; a caption joins the table after it, or else the one before.
    mutating func append(_ block: DocumentBlock, isCaption: Bool = false) {
        let followsCaption = endsWithCaption
        endsWithCaption = false
        switch (blocks.last, block) {
        case (.paragraph(let caption), .table(let table)) where followsCaption && table.caption == nil:
            blocks[blocks.count - 1] = .table(table.captioned(caption))
        case (.table(let table), .paragraph(let caption)) where isCaption && table.caption == nil:
            blocks[blocks.count - 1] = .table(table.captioned(caption))
        default:
            blocks.append(block)
            endsWithCaption = isCaption
        }
    }

    /// Adds what was to follow, once nothing is open.
    mutating func settle() {
        guard paragraph == nil, table == nil, !following.isEmpty else { return }
        blocks += following
        following = []
        endsWithCaption = false
    }
}

extension DocumentTable {
    fileprivate func captioned(_ caption: DocumentText) -> Self { Self(rows: rows, caption: caption, line: line) }
}
