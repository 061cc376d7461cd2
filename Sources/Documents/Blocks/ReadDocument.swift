/// A document as it was read, whatever its form: its blocks in order.
package struct ReadDocument: Hashable, Sendable {
    package var blocks: [DocumentBlock]
    /// What a place's number counts.
    package let counting: Counting

    package init(blocks: [DocumentBlock], counting: Counting) {
        self.blocks = blocks
        self.counting = counting
    }

    /// How many bytes of words it has, those of its tables among them.
    package var bytesOfWords: Int {
        blocks.reduce(0) { sum, block in
            switch block {
            case .heading(_, let text), .paragraph(let text), .listItem(let text), .note(let text), .comment(let text):
                sum + text.bytes
            case .table(let table): sum + table.rows.reduce(0) { $0 + $1.cells.reduce(0) { $0 + $1.text.bytes } }
            }
        }
    }

    /// What the number of a place counts, from 1.
    package enum Counting: Hashable, Sendable {
        /// Lines of the file.
        case lines
        /// Paragraphs of the document, those in the cells of tables among them.
        case paragraphs
    }
}
