/// A document as it was read, whatever its form: its blocks in order.
package struct ReadDocument: Hashable, Sendable {
    package var blocks: [DocumentBlock]
    /// What a place's number counts.
    package let counting: Counting

    package init(blocks: [DocumentBlock], counting: Counting) {
        self.blocks = blocks
        self.counting = counting
    }

    /// What the number of a place counts, from 1.
    package enum Counting: Hashable, Sendable {
        /// Lines of the file.
        case lines
        /// Paragraphs of the document, those in the cells of tables among them.
        case paragraphs
    }
}
