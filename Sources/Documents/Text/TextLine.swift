/// A line of plain text, cleaned of what cannot be seen.
struct TextLine: Sendable {
    /// The line of the file, from 1.
    let number: Int
    let page: Int?
    /// The line with the blanks before it and none after.
    let text: String
    /// The line without the blanks around it.
    let plain: String
    /// How many characters are in ``plain``.
    let width: Int
    /// How many fields tabs make of it, leaving out those at its end that are empty.
    let tabFields: Int
    /// The mark of an item or section that it begins with.
    let marker: TextMarker?

    init(_ text: String, number: Int, page: Int? = nil) {
        let plain = Self.trimmed(text)
        self.number = number
        self.page = page
        // A line of a tab alone is an empty cell, so that its tab is kept.
        self.text =
            plain.isEmpty ? (text.utf8.first == UInt8(ascii: "\t") ? "\t" : "") : String(text[..<plain.endIndex])
        self.plain = String(plain)
        width = plain.unicodeScalars.count
        let isTab = { (byte: UInt8) in byte == UInt8(ascii: "\t") }
        let hasTabs = plain.utf8.contains(where: isTab)
        tabFields = hasTabs ? 1 + self.text.utf8.count(where: isTab) : 1
        marker = TextMarker(self.plain)
    }

    var isBlank: Bool { plain.isEmpty }

    /// Whether it begins with a tab, as a cell on a line of its own does.
    var isCell: Bool { text.utf8.first == UInt8(ascii: "\t") }

    /// How many characters stand before its first word.
    var indent: Int { isBlank ? 0 : text.utf8.count - plain.utf8.count }

    /// The line as a line of a block: its words alone.
    var words: DocumentText.Line {
        let text = tabFields > 1 ? plain.split(separator: "\t").joined(separator: " ") : plain
        return DocumentText.Line(text: text, number: number, page: page)
    }

    /// A text without the blanks around it.
    static func trimmed(_ text: some StringProtocol) -> Substring {
        let text = Substring(text)
        let bytes = text.utf8
        guard let start = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return text[start..<bytes.index(after: last)]
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}

extension TextLine {
    /// The lines of a text, whichever of LF, CRLF and CR ends them.
    static func lines(of text: String, pages: Bool) -> [TextLine] {
        var lines: [TextLine] = []
        var number = 1
        var page = 1
        var bytes: [UInt8] = []
        var wasReturn = false
        func close() {
            lines.append(TextLine(visible(bytes), number: number, page: pages ? page : nil))
            bytes.removeAll(keepingCapacity: true)
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\n") where wasReturn: break
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                close()
                number += 1
            case 0x0C where pages:
                if !bytes.isEmpty { close() }
                page += 1
            default: bytes.append(byte)
            }
            wasReturn = byte == UInt8(ascii: "\r")
        }
        if !bytes.isEmpty { close() }
        return lines
    }

    /// The text of a line, each kind of blank made a space and what has no width left out.
    private static func visible(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(where: { $0 >= 0x7F || $0 < 0x20 && $0 != UInt8(ascii: "\t") }) else { return text }
        var seen = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: seen.append(" ")
            case 0x09: seen.append(scalar)
            case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: break
            default: seen.append(scalar)
            }
        }
        return String(seen)
    }
}
