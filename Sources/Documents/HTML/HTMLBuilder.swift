/// Puts the content of an element together from nodes and words, with `if`, `switch` and `for` between them.
@resultBuilder
package enum HTMLBuilder {
    /// A node.
    package static func buildExpression(_ node: HTMLNode) -> [HTMLNode] { [node] }
    /// Words.
    package static func buildExpression(_ text: String) -> [HTMLNode] { [.text(text)] }
    /// Nodes made elsewhere.
    package static func buildExpression(_ nodes: [HTMLNode]) -> [HTMLNode] { nodes }
    /// One after another.
    package static func buildBlock(_ parts: [HTMLNode]...) -> [HTMLNode] { parts.flatMap { $0 } }
    /// An `if` without an `else`.
    package static func buildOptional(_ part: [HTMLNode]?) -> [HTMLNode] { part ?? [] }
    /// One side of an `if` or a `switch`.
    package static func buildEither(first part: [HTMLNode]) -> [HTMLNode] { part }
    /// The other side.
    package static func buildEither(second part: [HTMLNode]) -> [HTMLNode] { part }
    /// A `for`.
    package static func buildArray(_ parts: [[HTMLNode]]) -> [HTMLNode] { parts.flatMap { $0 } }
}
