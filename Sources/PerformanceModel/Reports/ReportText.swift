/// Words of a report that are not a section's own, with where they stand.
package struct ReportText: Hashable, Sendable {
    /// Markdown, with references in braces.
    package let markdown: String
    package let place: Place
    /// Whether they are all of a file of the report's folder, and so can be found again there.
    package let isWholeFile: Bool

    package init(_ markdown: String, at place: Place, isWholeFile: Bool = false) {
        self.markdown = markdown
        self.place = place
        self.isWholeFile = isWholeFile
    }
}
