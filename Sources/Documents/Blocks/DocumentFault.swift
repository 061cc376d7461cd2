/// Why a document cannot be read, in a sentence that says what to do.
package struct DocumentFault: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
