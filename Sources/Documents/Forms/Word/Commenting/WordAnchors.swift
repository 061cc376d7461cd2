/// Puts the marks where comments begin and end into a document, splitting runs where they do so inside one.
struct WordAnchors {
    private(set) var edits = XMLEdits()
    private let xml: XMLBytes
    private let prefix: String
    /// The marks that split runs, by the byte where they do so.
    private var splits: [Int: (marks: String, position: WordPosition, paragraph: WordParagraph)] = [:]

    /// The marks in paragraphs that are a tag alone, by the byte where it begins.
    private var empties: [Int: (marks: String, tag: XMLTag)] = [:]

    init(_ xml: XMLBytes, prefix: String) {
        self.xml = xml
        self.prefix = prefix
    }

    /// Marks the words that a comment is about.
    mutating func mark(_ comment: WordComment, identifier: Int, in paragraph: WordParagraph) {
        let start = "<\(prefix)commentRangeStart \(prefix)id=\"\(identifier)\"/>"
        let end = "<\(prefix)commentRangeEnd \(prefix)id=\"\(identifier)\"/><\(prefix)r>"
            + "<\(prefix)commentReference \(prefix)id=\"\(identifier)\"/></\(prefix)r>"
        if let words = comment.quote.flatMap({ WordQuote(paragraph, of: xml).find($0) }) {
            cut(paragraph, at: words.start, start)
            cut(paragraph, at: words.end, end)
        } else if let last = paragraph.end, last.kind == .end {
            edits.insert(start, at: paragraph.start)
            edits.append(end, before: last)
        } else {
            empties[paragraph.tag.range.lowerBound, default: ("", paragraph.tag)].marks += start + end
        }
    }

    /// Splits the runs and opens the empty paragraphs; to be called once all comments are marked.
    mutating func split() {
        for (marks, tag) in empties.values { edits.append(marks, before: tag) }
        var spaced: Set<Int> = []
        for (byte, split) in splits {
            let run = split.paragraph.runs[split.position.run]
            let piece = run.pieces[split.position.piece]
            let again = "</\(prefix)r>\(split.marks)\(xml.text(run.opening))"
            guard let content = piece.content, content.contains(byte), byte > content.lowerBound else {
                edits.insert(again, at: byte)
                continue
            }
            edits.insert("</\(prefix)t>\(again)<\(prefix)t xml:space=\"preserve\">", at: byte)
            // The first half may now end in a space, which Word drops unless it is told not to.
            let tag = piece.range.lowerBound..<content.lowerBound
            if spaced.insert(tag.lowerBound).inserted, !xml.text(tag).contains("xml:space") {
                edits.insert(" xml:space=\"preserve\"", at: content.lowerBound - 1)
            }
        }
    }

    private mutating func cut(_ paragraph: WordParagraph, at position: WordPosition, _ mark: String) {
        let run = paragraph.runs[position.run]
        let piece = run.pieces[position.piece]
        var byte = position.byte
        if byte == piece.content?.lowerBound { byte = piece.range.lowerBound }
        if byte == piece.content?.upperBound { byte = piece.range.upperBound }
        if byte == run.pieces.first?.range.lowerBound { return edits.insert(mark, at: run.opening.lowerBound) }
        if byte == run.pieces.last?.range.upperBound { return edits.insert(mark, at: run.end) }
        splits[byte, default: ("", position, paragraph)].marks += mark
    }
}
