/// Returns the same Word file with comments added, each beside the words it quotes.
///
/// Every byte of every part stays as it was, but for what is added to four parts: the document, its comments, its
/// relations and the list of kinds of content.
package func copy(
    ofWordFile bytes: [UInt8], commenting comments: [WordComment], limits: DocumentLimits = DocumentLimits()
) throws(DocumentFault) -> [UInt8] {
    let archive = try ZipArchive(bytes, limits: limits)
    // Whatever is no sound document is refused here, so that the bytes below can be trusted to be XML.
    _ = try WordFile(archive, limits: limits).read()
    let commenting = try WordCommenting(archive, limits: limits)
    return try archive.bytes(with: try commenting.parts(with: comments))
}

/// Writes the parts of a Word file anew that its comments change.
private struct WordCommenting {
    private let archive: ZipArchive
    private let limits: DocumentLimits
    private let document: XMLBytes
    /// The prefix of Word's own tags, with its colon, and the address of their namespace.
    private let prefix: String
    private let address: String

    init(_ archive: ZipArchive, limits: DocumentLimits) throws(DocumentFault) {
        self.archive = archive
        self.limits = limits
        document = XMLBytes(bytes: try archive.part(WordFile.documentPart, limit: limits.partBytes) ?? [])
        guard let root = document.tag(from: 0), String(validating: document.bytes, as: UTF8.self) != nil,
            let space = document.attributes(of: root).first(where: {
                $0.name.hasPrefix("xmlns:") && WordFile.addresses.contains($0.value)
            })
        else {
            throw DocumentFault(
                "Comments cannot be put into this Word file, since another program than Word wrote it in an "
                    + "unusual way: "
                    + "open it in Word, save it again and try again.")
        }
        prefix = space.name.dropFirst("xmlns:".count) + ":"
        address = space.value
    }

    func parts(with comments: [WordComment]) throws(DocumentFault) -> [(name: String, bytes: [UInt8])] {
        let relations = try relations()
        let old = XMLBytes(bytes: try archive.part(relations.commentsPart, limit: limits.partBytes) ?? emptyComments)
        let first = firstFreeIdentifier(in: old)
        var anchors = WordAnchors(document, prefix: prefix)
        let finder = WordParagraphFinder(document, prefix: prefix, wanted: Set(comments.map(\.paragraph)))
        for (index, comment) in comments.enumerated() {
            guard let paragraph = finder.found[comment.paragraph] else {
                throw DocumentFault(
                    "The comment '\(comment.text)' is for paragraph \(comment.paragraph), which the document has not: "
                        + "read the document again and try again.")
            }
            anchors.mark(comment, identifier: first + index, in: paragraph)
        }
        anchors.split()
        let written = comments.enumerated().map { xml(of: $1, identifier: first + $0) }.joined()
        var parts = [
            (WordFile.documentPart, anchors.edits.applied(to: document.bytes)),
            (relations.commentsPart, appending(written, to: old)),
        ]
        if let bytes = relations.changed { parts.append((Self.relationsPart, bytes)) }
        if let bytes = try contentTypes(for: relations.commentsPart) { parts.append((Self.contentTypesPart, bytes)) }
        return parts
    }

    // MARK: The comments themselves

    private var emptyComments: [UInt8] {
        Array(
            ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<w:comments xmlns:w=\"\(address)\"></w:comments>").utf8)
    }

    private func firstFreeIdentifier(in comments: XMLBytes) -> Int {
        var last = -1
        var place = 0
        while let tag = comments.tag(from: place) {
            place = tag.range.upperBound
            guard tag.kind != .end, tag.name.hasSuffix(":comment") else { continue }
            let identifier = comments.attributes(of: tag).first { $0.name.hasSuffix(":id") }
            last = max(last, identifier.flatMap { Int($0.value) } ?? -1)
        }
        return last + 1
    }

    private func xml(of comment: WordComment, identifier: Int) -> String {
        let paragraphs = comment.text.split(separator: "\n", omittingEmptySubsequences: false).map {
            "<w:p><w:r><w:t xml:space=\"preserve\">\(escaped($0))</w:t></w:r></w:p>"
        }
        return "<w:comment xmlns:w=\"\(address)\" w:id=\"\(identifier)\" w:author=\"\(escaped(comment.author))\" "
            + "w:initials=\"\(escaped(comment.initials))\">\(paragraphs.joined())</w:comment>"
    }

    /// Writes text as XML, without the control characters that XML cannot have.
    private func escaped(_ text: some StringProtocol) -> String {
        let names: [Unicode.Scalar: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"]
        return text.unicodeScalars.reduce(into: "") { result, scalar in
            guard scalar.value >= 0x20 || scalar == "\t", scalar.value < 0xFFFE || scalar.value > 0xFFFF else { return }
            result += names[scalar] ?? String(scalar)
        }
    }

    // MARK: What says that there are comments

    private static let relationsPart = "word/_rels/document.xml.rels"
    private static let contentTypesPart = "[Content_Types].xml"

    /// Returns the part that holds the comments, and the relations if they must be changed to name it.
    private func relations() throws(DocumentFault) -> (commentsPart: String, changed: [UInt8]?) {
        let empty = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"
        let bytes = try archive.part(Self.relationsPart, limit: limits.partBytes) ?? Array(empty.utf8)
        let xml = XMLBytes(bytes: bytes)
        var place = 0
        while let tag = xml.tag(from: place) {
            place = tag.range.upperBound
            let attributes = xml.attributes(of: tag)
            guard attributes.contains(where: { $0.name == "Type" && $0.value.hasSuffix("/comments") }),
                let target = attributes.first(where: { $0.name == "Target" })?.value
            else { continue }
            return (target.hasPrefix("/") ? String(target.dropFirst()) : "word/\(target)", nil)
        }
        // The strict form of the standard has addresses of its own.
        let root = address.hasPrefix("http://purl.oclc.org/")
            ? "http://purl.oclc.org/ooxml/officeDocument" : "http://schemas.openxmlformats.org/officeDocument/2006"
        let relation = "<\(rootPrefix(of: xml))Relationship Id=\"rIdPlumblineComments\" "
            + "Type=\"\(root)/relationships/comments\" Target=\"comments.xml\"/>"
        return ("word/comments.xml", appending(relation, to: xml))
    }

    /// Returns the list of kinds of content if it must be changed.
    private func contentTypes(for part: String) throws(DocumentFault) -> [UInt8]? {
        guard let bytes = try archive.part(Self.contentTypesPart, limit: limits.partBytes) else {
            throw .noPart(Self.contentTypesPart)
        }
        let xml = XMLBytes(bytes: bytes)
        var place = 0
        while let tag = xml.tag(from: place) {
            place = tag.range.upperBound
            if xml.attributes(of: tag).contains(where: { $0.name == "PartName" && $0.value == "/\(part)" }) { return nil }
        }
        let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
        return appending(
            "<\(rootPrefix(of: xml))Override PartName=\"/\(part)\" ContentType=\"\(kind)\"/>", to: xml)
    }

    private func rootPrefix(of xml: XMLBytes) -> String {
        guard let name = xml.tag(from: 0)?.name, let colon = name.firstIndex(of: ":") else { return "" }
        return String(name[...colon])
    }

    /// Adds XML as the last thing in the outermost element.
    private func appending(_ text: String, to xml: XMLBytes) -> [UInt8] {
        var last: XMLTag?
        var place = 0
        while let tag = xml.tag(from: place) {
            place = tag.range.upperBound
            last = tag
        }
        guard let last else { return xml.bytes }
        var edits = XMLEdits()
        edits.append(text, before: last)
        return edits.applied(to: xml.bytes)
    }
}
