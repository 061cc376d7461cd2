/// A comment to be put beside the words of a Word file.
package struct WordComment: Hashable, Sendable {
    /// The paragraph, counted as the reader counts them.
    package let paragraph: Int
    /// The words it is about; the whole paragraph where there are none, or the paragraph has no such words.
    package let quote: String?
    /// What it says, a paragraph for each line.
    package let text: String
    package let author: String
    package let initials: String

    package init(paragraph: Int, quote: String? = nil, text: String, author: String, initials: String) {
        self.paragraph = paragraph
        self.quote = quote
        self.text = text
        self.author = author
        self.initials = initials
    }
}
