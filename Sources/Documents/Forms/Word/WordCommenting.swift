/// A copy of a Word file with comments beside its paragraphs; every part that has none is as it was, to the byte.
///
/// Source: ECMA-376-1, 17.13.4, comments.
package func copy(ofWordFile bytes: [UInt8], commenting comments: [WordComment]) throws(DocumentFault) -> [UInt8] {
    let archive = try ZipArchive(bytes)
    let limit = DocumentLimits().partBytes
    guard let document = try archive.part(WordFile.documentPart, limit: limit) else {
        throw DocumentFault("This Word file has no text in it: open it in Word, save it again and try with that.")
    }
    let held = try archive.part(WordCommenting.commentsPart, limit: limit)
    var writing = WordCommenting(held: held)
    var parts: [(name: String, bytes: [UInt8])] = [
        (WordFile.documentPart, writing.document(document, comments)), (WordCommenting.commentsPart, writing.part),
    ]
    if held == nil {
        let types = try archive.part(WordCommenting.typesPart, limit: limit) ?? []
        let links = try archive.part(WordCommenting.linksPart, limit: limit)
        parts.append((WordCommenting.typesPart, WordCommenting.types(types)))
        parts.append((WordCommenting.linksPart, WordCommenting.links(links ?? Array(WordCommenting.noLinks.utf8))))
    }
    return try archive.bytes(with: parts)
}

/// The parts of a Word file that comments stand in.
struct WordCommenting {
    static let commentsPart = "word/comments.xml"
    static let typesPart = "[Content_Types].xml"
    static let linksPart = "word/_rels/document.xml.rels"
    static let noLinks =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>"

    private let held: [UInt8]?
    private var added = ""
    private var next: Int

    /// - Parameter held: the part of comments that the file has already.
    init(held: [UInt8]?) {
        self.held = held
        next = held.map { Self.highest(in: $0) + 1 } ?? 0
    }

    /// The highest number that a comment of the file has.
    private static func highest(in part: [UInt8]) -> Int {
        let marks = String(decoding: part, as: UTF8.self).split(separator: "w:id=\"").dropFirst()
        return marks.compactMap { Int($0.prefix { $0.isNumber }) }.max() ?? -1
    }

    /// The text with the comments anchored in it.
    mutating func document(_ bytes: [UInt8], _ comments: [WordComment]) -> [UInt8] {
        let wanted = Dictionary(grouping: comments, by: \.paragraph)
        var written: [UInt8] = []
        var done = 0
        for paragraph in WordParagraph.paragraphs(of: bytes) {
            guard let comments = wanted[paragraph.number] else { continue }
            var inserts: [(place: Int, text: String)] = []
            for comment in comments {
                let anchor = paragraph.anchor(of: comment.quote, in: bytes)
                inserts.append((anchor.lowerBound, "<w:commentRangeStart w:id=\"\(next)\"/>"))
                inserts.append(
                    (
                        anchor.upperBound,
                        "<w:commentRangeEnd w:id=\"\(next)\"/><w:r><w:commentReference w:id=\"\(next)\"/></w:r>"
                    ))
                add(comment)
            }
            for insert in inserts.enumerated().sorted(by: {
                ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
            }) {
                written += bytes[done..<insert.element.place]
                written += Array(insert.element.text.utf8)
                done = insert.element.place
            }
        }
        return written + bytes[done...]
    }

    private mutating func add(_ comment: WordComment) {
        added +=
            "<w:comment w:id=\"\(next)\" w:author=\"\(Self.escaped(comment.author))\" w:initials=\"\(Self.escaped(comment.initials))\">"
            + "<w:p><w:r><w:t xml:space=\"preserve\">\(Self.escaped(comment.text))</w:t></w:r></w:p></w:comment>"
        next += 1
    }

    /// The part of comments, those of before first.
    var part: [UInt8] {
        if let held {
            let text = String(decoding: held, as: UTF8.self)
            if let end = text.firstPlace(of: "</w:comments>") {
                return Array((text[..<end] + added + text[end...]).utf8)
            }
        }
        return Array(
            ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\(added)</w:comments>")
                .utf8)
    }

    static func types(_ bytes: [UInt8]) -> [UInt8] {
        inserted(
            "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".wordprocessingml.comments+xml\"/>", before: "</Types>", in: bytes)
    }

    static func links(_ bytes: [UInt8]) -> [UInt8] {
        inserted(
            "<Relationship Id=\"rIdPlumblineComments\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "relationships/comments\" Target=\"comments.xml\"/>", before: "</Relationships>", in: bytes)
    }

    private static func inserted(_ words: String, before end: String, in bytes: [UInt8]) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let place = text.firstPlace(of: end) else { return bytes }
        return Array((text[..<place] + words + text[place...]).utf8)
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "&": escaped += "&amp;"
            case "\"": escaped += "&quot;"
            case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

extension String {
    /// Where a short text first begins in this one.
    fileprivate func firstPlace(of text: String) -> Index? {
        var rest = self[...]
        while let start = rest.firstIndex(of: text.first ?? " ") {
            if rest[start...].hasPrefix(text) { return start }
            rest = rest[index(after: start)...]
        }
        return nil
    }
}
