import PerformanceModel

/// Markdown as an author wrote it, with where it stands and what its references are read against.
struct WrittenText {
    let markdown: String
    /// With the line it begins on, where that is not the first.
    let place: Place
    let scope: ReferenceScope
    /// The heading it is printed under.
    let heading: String
}
