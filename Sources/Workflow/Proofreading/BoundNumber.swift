/// A typed number of a commentary, where it stands and what it was found to be.
package struct BoundNumber: Sendable {
    /// The line of the file.
    package let line: Int
    /// The number as it is typed.
    package let printed: String
    package let binding: FoundBinding
    /// The bytes it takes of a piece of its line, up to the end of the piece.
    let piece: Int
    let start: Int
    let typed: String
}
