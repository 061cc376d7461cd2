/// A heading, paragraph, item or table of a document.
package enum DocumentBlock: Hashable, Sendable {
    /// A heading of level 1 to 9.
    case heading(level: Int, DocumentText)
    case paragraph(DocumentText)
    case listItem(DocumentText)
    case table(DocumentTable)
    /// A footnote or endnote.
    case note(DocumentText)
    /// What a reviewer wrote beside the text: no word of the document.
    case comment(DocumentText)
}
