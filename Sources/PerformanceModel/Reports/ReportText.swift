/// Words that stand in a report's definition itself, with where.
package struct ReportText: Hashable, Sendable {
    /// Markdown, with references in braces.
    package let markdown: String
    package let place: Place

    package init(_ markdown: String, at place: Place) {
        self.markdown = markdown
        self.place = place
    }
}
