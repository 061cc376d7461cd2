/// A tag of XML, with where its bytes stand.
struct XMLTag {
    let kind: Kind
    /// The name with its prefix.
    let name: String
    let range: Range<Int>

    enum Kind {
        case start, end
        /// Start and end at once.
        case empty
    }
}
