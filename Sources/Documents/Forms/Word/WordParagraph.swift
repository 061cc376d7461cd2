/// Where a paragraph of a Word file's text stands in its bytes, and where its runs do.
struct WordParagraph {
    /// Its place among all paragraphs, from 1.
    let number: Int
    /// The bytes between its tags, its properties left out.
    let content: Range<Int>
    /// The runs that stand in it itself and not in a box within it.
    let runs: [Range<Int>]

    /// The bytes of the runs that hold some words; the whole paragraph where they are not found.
    func anchor(of quote: String?, in bytes: [UInt8]) -> Range<Int> {
        guard let quote, !quote.isEmpty else { return content }
        let texts = runs.map { Self.text(of: bytes[$0]) }
        let whole = texts.joined()
        guard let found = whole.range(of: quote) else { return content }
        var at = 0
        var first: Int?
        var last: Int?
        for (run, text) in zip(runs, texts) {
            let end = at + text.utf8.count
            if at < found.upperBound, end > found.lowerBound {
                first = first ?? run.lowerBound
                last = run.upperBound
            }
            at = end
        }
        guard let first, let last, first < last else { return content }
        return first..<last
    }

    /// The words of a run.
    private static func text(of bytes: ArraySlice<UInt8>) -> String {
        var text = ""
        var isWords = false
        var words: [UInt8] = []
        var isTag = false
        var tag: [UInt8] = []
        for byte in bytes {
            if byte == UInt8(ascii: "<") {
                if isWords { text += String(decoding: words, as: UTF8.self) }
                words = []
                tag = []
                isTag = true
            } else if byte == UInt8(ascii: ">") {
                isTag = false
                let name = String(decoding: tag.prefix { $0 != 0x20 }, as: UTF8.self)
                if name == "w:tab" || name == "w:tab/" { text += "\t" }
                isWords = name == "w:t"
            } else if isTag {
                tag.append(byte)
            } else {
                words.append(byte)
            }
        }
        return text.unescaped
    }

    /// Every paragraph of a text that has been found to be well formed, those within others after them.
    static func paragraphs(of bytes: [UInt8]) -> [Self] {
        var found: [Self] = []
        var open: [(number: Int, start: Int, runs: [Range<Int>], run: Int?)] = []
        var count = 0
        var at = 0
        while let tag = next(bytes, from: &at) {
            let name = tag.name
            switch name {
            case "w:p" where tag.isEmpty: count += 1
            case "w:p":
                count += 1
                open.append((count, tag.end, [], nil))
            case "/w:p":
                guard let last = open.popLast() else { continue }
                found.append(Self(number: last.number, content: last.start..<tag.start, runs: last.runs))
            case "/w:pPr" where !open.isEmpty && open[open.count - 1].runs.isEmpty:
                open[open.count - 1].start = tag.end
            case "w:r" where !open.isEmpty && !tag.isEmpty: open[open.count - 1].run = tag.start
            case "/w:r" where !open.isEmpty:
                if let start = open[open.count - 1].run { open[open.count - 1].runs.append(start..<tag.end) }
                open[open.count - 1].run = nil
            default: continue
            }
        }
        // A paragraph that holds another is left alone: its comment would stand around a box.
        return found.sorted { $0.content.lowerBound < $1.content.lowerBound }.filter { paragraph in
            !found.contains { $0.number != paragraph.number && paragraph.content.contains($0.content.lowerBound) }
        }
    }

    private struct Tag {
        let name: String
        let start: Int
        let end: Int
        let isEmpty: Bool
    }

    /// The next tag, comments and what is told to be plain left out.
    private static func next(_ bytes: [UInt8], from at: inout Int) -> Tag? {
        while let start = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
            let rest = bytes[start...]
            let closing: [UInt8] =
                rest.starts(with: "<!--".utf8)
                ? Array("-->".utf8) : rest.starts(with: "<![CDATA[".utf8) ? Array("]]>".utf8) : [UInt8(ascii: ">")]
            var end = start + 1
            while end + closing.count <= bytes.count, !bytes[end..<(end + closing.count)].elementsEqual(closing) {
                end += 1
            }
            guard end + closing.count <= bytes.count else { return nil }
            at = end + closing.count
            guard closing.count == 1 else { continue }
            let name = bytes[(start + 1)..<end].prefix {
                $0 > 0x20 && ($0 != UInt8(ascii: "/") || $0 == bytes[start + 1])
            }
            return Tag(
                name: String(decoding: name, as: UTF8.self), start: start, end: at,
                isEmpty: bytes[end - 1] == UInt8(ascii: "/"))
        }
        return nil
    }
}

extension String {
    /// Where some words stand, in bytes.
    fileprivate func range(of words: String) -> Range<Int>? {
        let (whole, part) = (Array(utf8), Array(words.utf8))
        guard part.count <= whole.count else { return nil }
        for start in 0...(whole.count - part.count) where whole[start..<(start + part.count)].elementsEqual(part) {
            return start..<(start + part.count)
        }
        return nil
    }

    /// The five signs that a text of XML cannot write plainly, made plain.
    fileprivate var unescaped: String {
        guard contains("&") else { return self }
        var plain = ""
        var rest = self[...]
        let names: [(String, Character)] = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&"),
        ]
        while let character = rest.first {
            if character == "&", let (name, sign) = names.first(where: { rest.hasPrefix($0.0) }) {
                plain.append(sign)
                rest = rest.dropFirst(name.count)
            } else {
                plain.append(character)
                rest = rest.dropFirst()
            }
        }
        return plain
    }
}
