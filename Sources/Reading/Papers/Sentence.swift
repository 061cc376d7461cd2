package import Documents

/// A sentence of a report's prose, or a label or heading that makes a claim.
package struct Sentence: Sendable {
    /// The paragraph it stands in.
    package let text: DocumentText
    /// Bytes of the paragraph's text that it covers.
    package let range: Range<Int>
    package let tokens: [Token]
    package let section: String
    /// The tables of its section, in order; none where it has none.
    package var tables: [Int]
    /// Its place among all sentences.
    package var index = 0
    /// The paragraph's place among all paragraphs, so that a sentence knows which one went before it.
    package let paragraph: Int

    /// Some bytes of the paragraph as they are printed.
    package func quote(_ range: Range<Int>) -> String {
        let bytes = text.text.utf8.prefix(range.upperBound).dropFirst(range.lowerBound)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The line that a byte of the paragraph stands on.
    package func line(at byte: Int) -> Int {
        var left = byte
        for line in text.lines {
            if left <= line.text.utf8.count { return line.number }
            left -= line.text.utf8.count + 1
        }
        return text.lines.last?.number ?? 0
    }

    package var words: String { quote(range) }
}
