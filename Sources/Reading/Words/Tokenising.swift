import PerformanceModel

/// Takes a text apart into words, numbers, periods and marks, in time in proportion to its length.
package struct Tokeniser {
    let bytes: [UInt8]
    private var at = 0
    private var tokens: [Token] = []
    /// Whether a space after the comma of a thousand is forgiven, as in the cell of a table: `41, 554`.
    private let forgivesSpaces: Bool

    /// The tokens of a text.
    package static func tokens(of text: String, inCell: Bool = false) -> [Token] {
        var tokeniser = Self(bytes: Array(text.utf8), forgivesSpaces: inCell)
        tokeniser.run()
        return PeriodPhrases.joined(NumberPhrases.joined(tokeniser.tokens))
    }

    private init(bytes: [UInt8], forgivesSpaces: Bool) {
        self.bytes = bytes
        self.forgivesSpaces = forgivesSpaces
    }

    private mutating func run() {
        while at < bytes.count {
            let byte = bytes[at]
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                at += 1
            } else if let reading = NumberReading.number(
                in: bytes, at: at, forgivesSpaces: forgivesSpaces, after: tokens.last)
            {
                tokens.append(Token(.number(reading.number), at..<reading.end))
                at = reading.end
            } else if Self.isLetter(byte) || Self.isDigit(byte) || isLetterBeyond(at) {
                word()
            } else {
                mark()
            }
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

    /// Whether a letter beyond ASCII begins here; marks such as dashes, quotes and arrows are none.
    private func isLetterBeyond(_ index: Int) -> Bool {
        let byte = bytes[index]
        return (0xC3...0xDF).contains(byte)
    }

    private mutating func word() {
        let start = at
        while at < bytes.count {
            let byte = bytes[at]
            if Self.isLetter(byte) || Self.isDigit(byte) {
                at += 1
            } else if isLetterBeyond(at) {
                at = min(at + 2, bytes.count)
            } else if joins(byte), at > start, at + 1 < bytes.count, Self.isLetter(bytes[at + 1]) {
                at += 1
            } else if isApostrophe(at), at + 3 < bytes.count, Self.isLetter(bytes[at + 3]) {
                at += 3
            } else {
                break
            }
        }
        var text = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
        // Most words have none, and to look at each character takes a while.
        if bytes[start..<at].contains(0xE2) { text = text.replacing(apostrophe: "'") }
        let capital = (0x41...0x5A).contains(bytes[start])
        tokens.append(Token(.word(text), start..<at, isCapital: capital))
    }

    private func joins(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") }

    private func isApostrophe(_ index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
    }

    private mutating func mark() {
        let start = at
        let byte = bytes[at]
        at += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        at = min(at, bytes.count)
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        tokens.append(Token(.mark(text.first ?? " "), start..<at))
    }
}

extension String {
    /// The text with the typographic apostrophe written plainly.
    fileprivate func replacing(apostrophe plain: Character) -> String {
        String(map { $0 == "’" ? plain : $0 })
    }
}
