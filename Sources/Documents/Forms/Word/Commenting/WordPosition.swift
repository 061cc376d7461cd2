/// A place among the words of a paragraph of a Word file.
struct WordPosition {
    let run: Int
    let piece: Int
    let byte: Int
}
