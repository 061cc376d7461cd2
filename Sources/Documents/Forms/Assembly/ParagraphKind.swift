/// What a paragraph turned out to be.
enum ParagraphKind: Hashable {
    case heading(level: Int)
    case paragraph
    case listItem
    /// The caption of the table before or after it.
    case caption
}
