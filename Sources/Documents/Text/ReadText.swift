/// Reads plain text, such as a committee paper that was pasted or converted.
///
/// Every text is a document, and reading takes time in proportion to it. Tables are found whether their cells stand
/// on lines of their own after a tab, on one line between tabs, between bars, or in columns parted by blanks.
/// With `pages`, a form feed begins a page, and what runs along the top or foot of most pages is left out.
package func readText(_ text: String, pages: Bool = false) -> ReadDocument {
    let lines = TextLine.lines(of: text, pages: pages)
    let parts = TextParts(pages ? RunningLines.removed(from: lines) : lines, forms: TextParts.allForms)
    var blocks: [DocumentBlock] = []
    for (index, part) in parts.parts.enumerated() {
        switch part {
        case .blocks(let found): blocks += found
        case .prose(let lines):
            let isFollowed = index + 1 < parts.parts.count
            blocks += TextProse(lines, isFollowed: isFollowed).blocks
        }
    }
    return ReadDocument(blocks: blocks, counting: .lines)
}

/// Reads Markdown with its tables; every text is a document.
package func readMarkdown(_ text: String) -> ReadDocument {
    let parts = TextParts(TextLine.lines(of: text, pages: false), forms: [PipeTable.part, AlignedTable.part])
    let blocks = parts.parts.flatMap { part in
        switch part {
        case .blocks(let found): found.map(MarkdownProse.withoutMarks)
        case .prose(let lines): MarkdownProse.blocks(of: lines)
        }
    }
    return ReadDocument(blocks: blocks, counting: .lines)
}
