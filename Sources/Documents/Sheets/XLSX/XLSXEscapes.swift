/// Characters that an XLSX file writes by their number: `_x0041_` stands for A.
///
/// Source: ECMA-376, part 1, 22.9.2.19.
enum XLSXEscapes {
    /// Escapes what would be taken for a character's number.
    static func escaped(_ text: String) -> String { replacing(text) { _ in "_x005F_" } }

    /// Puts characters for their numbers.
    static func unescaped(_ text: String) -> String {
        replacing(text, length: 7) { String(UnicodeScalar($0).map(Character.init) ?? "\u{FFFD}") }
    }

    /// Puts something for the first letters of each number, or for all seven.
    private static func replacing(_ text: String, length: Int = 1, _ replacement: (UInt32) -> String) -> String {
        guard text.contains("_x") else { return text }
        var kept = ""
        var rest = text[...]
        while let first = rest.first {
            if let number = number(atStartOf: rest) {
                kept += replacement(number)
                rest = rest.dropFirst(length)
            } else {
                kept.append(first)
                rest = rest.dropFirst()
            }
        }
        return kept
    }

    private static func number(atStartOf text: Substring) -> UInt32? {
        let piece = text.prefix(7)
        guard piece.utf8.count == 7, piece.hasPrefix("_x"), piece.hasSuffix("_") else { return nil }
        return UInt32(piece.dropFirst(2).dropLast(), radix: 16)
    }
}
