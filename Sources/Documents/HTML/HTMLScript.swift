/// A program that runs in a reader's browser, written out in the source and never put together from words of others.
package struct HTMLScript: Sendable, Hashable {
    let text: String

    /// Takes a program, which names no end of an element: a browser would take that for its own.
    package init(_ text: StaticString) {
        self.text = text.description
        precondition(!self.text.contains("</") && !self.text.contains("<!--"), "the program names an end of an element")
    }
}
