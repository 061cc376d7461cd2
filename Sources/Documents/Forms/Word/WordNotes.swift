/// The notes or the comments of a Word file: the lines of each, by its identifier.
struct WordNotes {
    private var lines: [String: [String]] = [:]
    /// The identifiers in the order of the file.
    private(set) var identifiers: [String] = []

    mutating func add(_ blocks: [DocumentBlock], as identifier: String) {
        guard lines[identifier] == nil else { return }
        identifiers.append(identifier)
        lines[identifier] = blocks.flatMap { $0.texts }.flatMap { $0.lines.map(\.text) }
    }

    /// Takes the text of a note, which stands at a paragraph; nothing if there is none, or it was taken before.
    mutating func take(_ identifier: String, at paragraph: Int) -> DocumentText? {
        guard let lines = lines.removeValue(forKey: identifier), !lines.isEmpty else { return nil }
        return DocumentText(lines: lines.map { DocumentText.Line(text: $0, number: paragraph) })
    }
}
