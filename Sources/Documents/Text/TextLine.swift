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

    init(_ text: String, number: Int, page: Int? = nil) {
        let bytes = text.utf8
        let end = bytes.lastIndex { !Self.isBlank($0) }.map(bytes.index(after:)) ?? bytes.startIndex
        let start = bytes.firstIndex { !Self.isBlank($0) } ?? bytes.endIndex
        self.number = number
        self.page = page
        // A line of a tab alone is an empty cell, so that its tab is kept.
        self.text = end > bytes.startIndex ? String(text[..<end]) : bytes.first == UInt8(ascii: "\t") ? "\t" : ""
        let plain = end > start ? text[start..<end] : ""
        self.plain = String(plain)
        width = plain.unicodeScalars.count
        let tabsBefore = bytes[..<start].count { $0 == UInt8(ascii: "\t") }
        let tabsWithin = plain.utf8.count { $0 == UInt8(ascii: "\t") }
        tabFields = tabsWithin > 0 ? tabsBefore + tabsWithin + 1 : 1
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
