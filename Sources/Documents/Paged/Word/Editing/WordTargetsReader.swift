/// Reads where the links of a Word file lead.
final class WordTargetsReader: MarkupHandler {
    private(set) var targets: [String: String] = [:]

    func start(_ element: MarkupElement) throws(DocumentFault) {
        guard element["TargetMode"] == "External", let identifier = element["Id"] else { return }
        targets[identifier] = element["Target"]
    }

    func end(_ name: String) throws(DocumentFault) {}
    func text(_ text: String, line: Int) throws(DocumentFault) {}
}
