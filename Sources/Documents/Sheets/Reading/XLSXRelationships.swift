/// Where the relationships of a part lead.
final class XLSXRelationships: MarkupHandler {
    /// The part that lists them.
    let part: String
    private(set) var found: [Relationship] = []
    private let folder: [Substring]

    struct Relationship {
        let id: String
        let type: String
        let part: String

        /// Tells whether it is of a kind, in the words of either form of the standard.
        func isOf(_ kind: String) -> Bool { type.hasSuffix("/relationships/\(kind)") }
    }

    init(of part: String) {
        var folder = part.split(separator: "/")
        let name = folder.popLast() ?? ""
        self.folder = folder
        self.part = (folder + ["_rels", name + ".rels"]).joined(separator: "/")
    }

    func start(_ element: MarkupElement) throws(DocumentFault) {
        guard element.name == "rel:Relationship", element["TargetMode"] != "External",
            let id = element["Id"], let type = element["Type"], let target = element["Target"]
        else { return }
        var path = target.hasPrefix("/") ? [] : folder
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = path.popLast() } else { path.append(step) }
        }
        found.append(Relationship(id: id, type: type, part: path.joined(separator: "/")))
    }

    func end(_ name: String) throws(DocumentFault) {}
    func text(_ text: String, line: Int) throws(DocumentFault) {}
}
