/// A comment to be written beside a paragraph of a Word file.
package struct WordComment: Hashable, Sendable {
    /// The paragraph's place among all of the document, from 1.
    package let paragraph: Int
    /// The words it is about; the whole paragraph where they are not found.
    package let quote: String?
    package let text: String
    package let author: String
    package let initials: String

    package init(paragraph: Int, quote: String?, text: String, author: String, initials: String) {
        self.paragraph = paragraph
        self.quote = quote
        self.text = text
        self.author = author
        self.initials = initials
    }
}
