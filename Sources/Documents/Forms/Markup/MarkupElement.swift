/// A start tag.
struct MarkupElement {
    let name: String
    let attributes: [(name: String, value: String)]
    /// The line of the file it ends on.
    let line: Int

    subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
}
