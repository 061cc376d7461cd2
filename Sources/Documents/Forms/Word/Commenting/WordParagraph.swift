/// A paragraph of a Word file, with where its bytes stand.
struct WordParagraph {
    /// The start tag, which may be the end too.
    let tag: XMLTag
    /// Where the words begin, after the properties.
    var start: Int
    /// The end tag.
    var end: XMLTag?
    var runs: [WordRun] = []
}
