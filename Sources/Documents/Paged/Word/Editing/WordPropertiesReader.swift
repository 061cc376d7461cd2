/// Reads the properties of its own that a Word file keeps.
final class WordPropertiesReader: MarkupHandler {
    private(set) var values: [String: String] = [:]
    private var name: String?

    /// More than any paper has parts.
    private static let most = 5000

    func start(_ element: MarkupElement) throws(DocumentFault) {
        guard element.name.hasSuffix("property") else { return }
        name = values.count < Self.most ? element["name"] : nil
        if let name { values[name] = "" }
    }

    func end(_ tag: String) throws(DocumentFault) { if tag.hasSuffix("property") { name = nil } }

    func text(_ text: String, line: Int) throws(DocumentFault) {
        guard let name, text.contains(where: { !$0.isWhitespace }) else { return }
        values[name, default: ""] += text
    }
}
