/// A run of a paragraph's words, with where its bytes stand.
struct WordRun {
    /// The start tag, and the properties after it if there are any: what each part of a split run begins with.
    var opening: Range<Int>
    /// The first byte after the run.
    var end = 0
    var pieces: [Piece] = []

    /// A tag of the run with what is in it.
    struct Piece {
        let range: Range<Int>
        /// The words of a text; nothing in any other tag.
        let content: Range<Int>?
    }
}
