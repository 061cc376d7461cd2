/// Words of a document, with where each of their lines stands.
package struct DocumentText: Hashable, Sendable {
    /// The lines, in order: of a paragraph those of the file, of a cell those that it shows.
    package let lines: [Line]

    package init(lines: [Line]) { self.lines = lines }

    /// Makes a text of one line.
    package init(_ text: String, line: Int, page: Int? = nil) {
        self.init(lines: [Line(text: text, number: line, page: page)])
    }

    /// A line of a text.
    package struct Line: Hashable, Sendable {
        package let text: String
        /// The line of the file or the paragraph of the document, from 1.
        package let number: Int
        /// The page, from 1, where the form has pages.
        package let page: Int?

        package init(text: String, number: Int, page: Int? = nil) {
            self.text = text
            self.number = number
            self.page = page
        }
    }

    package static let none = Self(lines: [])

    /// The lines joined by spaces.
    package var text: String { lines.count == 1 ? lines[0].text : lines.map(\.text).joined(separator: " ") }

    /// The line of the first word; nought where there is none.
    package var line: Int { lines.first?.number ?? 0 }

    var bytes: Int { lines.reduce(0) { $0 + $1.text.utf8.count } }

    package var isEmpty: Bool { lines.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }
}
