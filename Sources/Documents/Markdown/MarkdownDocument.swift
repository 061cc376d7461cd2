/// A text in the small part of Markdown that commentary is written in.
///
/// It has headings (`#` to `####`), paragraphs, lists of bullets or numbers with one level of lists within them,
/// `*emphasis*`, `**strong**`, `[links](address)` and line breaks by two spaces or a backslash at the end of a line.
/// A backslash before a mark makes it plain. Everything else is plain text, so nothing can fail to be read.
///
/// What stands in braces belongs to another reader and comes through untouched, with the square brackets before it:
///
/// ```swift
/// MarkdownDocument(reading: "Up by **{x, y}** on *last* year.").blocks
/// // [.paragraph([.text("Up by "), .strong([.text("{x, y}")]), .text(" on "), …], line: 1)]
/// ```
///
/// `\{` and `\}` come through with their backslash, so that the reader of braces can tell them from its own.
///
/// Source: CommonMark 0.31, of which this is a part, but for its runs of four or more asterisks (plain here) and for
/// emphasis left open (here the markers that fit exactly are paired). Reading takes time in proportion to the text.
package struct MarkdownDocument: Sendable, Hashable {
    /// The blocks, in order.
    package let blocks: [MarkdownBlock]

    /// Reads a text; every text is a document.
    package init(reading text: String) {
        var reader = MarkdownBlockReader()
        for line in MarkdownLine.lines(of: Array(text.utf8)) { reader.take(line) }
        blocks = reader.finish()
    }
}
