/// An element of the structure of a PDF, as Typst writes it: `<</Type/StructElem/S/TD/P 14 0 R/A[…]/K[3]>>`.
struct PDFElement {
    static let beginning = "<</Type/StructElem/S/"

    let text: String
    /// `TD`.
    let kind: String
    /// The objects within it.
    let kids: [Int]
    let identifier: String?

    /// Nothing where the words are of another object.
    init?(_ text: String) {
        guard text.hasPrefix(Self.beginning) else { return nil }
        self.text = text
        kind = String(text.dropFirst(Self.beginning.count).prefix { $0.isLetter || $0.isNumber })
        let numbers = Self.within("/K[", "]", of: text)?.split(separator: " ") ?? []
        // `249 0 R 250 0 R`, among which a number alone is a piece of a page.
        kids = numbers.indices.dropLast(2).filter { numbers[$0 + 1] == "0" && numbers[$0 + 2].hasPrefix("R") }
            .compactMap { Int(numbers[$0].drop { !$0.isNumber }) }
        identifier = Self.within("/ID(", ")", of: text).map(String.init)
    }

    private static func within(_ start: String, _ end: Character, of text: String) -> Substring? {
        guard let range = text.firstRange(of: start) else { return nil }
        return text[range.upperBound...].prefix { $0 != end }
    }

    /// The cell as the heading of its row, with an identifier.
    func asRowHeading(_ identifier: String) -> Self? {
        Self(
            Self.withTable(text).replacing("/S/TD", with: "/S/TH/ID(\(identifier))", maxReplacements: 1)
                .replacing("/O/Table", with: "/O/Table/Scope/Row", maxReplacements: 1))
    }

    /// The words of the cell with the identifiers of its headings.
    func with(headings: [String]) -> String {
        let text = Self.withTable(text)
        guard let range = text.firstRange(of: "/Headers["),
            let end = text[range.upperBound...].firstIndex(of: "]")
        else { return text }
        return text[..<range.upperBound] + headings.map { "(\($0))" }.joined() + text[end...]
    }

    /// The words with attributes of a cell of a table, if there are none yet.
    private static func withTable(_ text: String) -> String {
        let attributes = "<</O/Table/Headers[]>>"
        if text.contains("/O/Table/") { return text }
        if text.contains("/A[") { return text.replacing("/A[", with: "/A[\(attributes)", maxReplacements: 1) }
        return text.replacing("/K[", with: "/A[\(attributes)]/K[", maxReplacements: 1)
    }
}
