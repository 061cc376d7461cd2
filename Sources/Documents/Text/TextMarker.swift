/// What stands before the words of an item or a numbered paragraph.
struct TextMarker {
    enum Kind: Equatable {
        case bullet
        /// A number, letter or Roman number with a full stop or bracket.
        case number
        /// A number with full stops within it, which is one of a section: `3.2`.
        case section(depth: Int)
    }

    let kind: Kind
    /// The words after it.
    let rest: String

    init?(_ text: String) {
        // No marker is longer, and a text may be a megabyte without a blank.
        let bytes = text.utf8.prefix(10)
        guard
            let end = bytes.firstIndex(where: { $0 == 0x20 || $0 == 0x09 })
                ?? (text.utf8.count < 4 ? text.endIndex : nil)
        else { return nil }
        let mark = text[..<end]
        let after = text[end...]
        guard let kind = Self.kind(mark), after.first.map({ $0 == " " || $0 == "\t" }) ?? (kind == .bullet) else {
            return nil
        }
        let rest = after.drop { $0 == " " || $0 == "\t" }
        // `3.2 million people` begins with an amount.
        if case .section = kind, rest.first?.isUppercase != true { return nil }
        self.kind = kind
        self.rest = String(rest)
    }

    private static func kind(_ mark: Substring) -> Kind? {
        guard let first = mark.first else { return nil }
        if mark.count == 1 { return "·•▪▫‣◦●○■□➢*-–—o\u{F0B7}\u{F0A7}".contains(first) ? .bullet : nil }
        var core = mark
        let closes = core.last.map { ".)".contains($0) } ?? false
        if closes { core.removeLast() }
        if core.first == "(", mark.last == ")" { core.removeFirst() }
        let parts = core.split(separator: ".", omittingEmptySubsequences: false)
        if parts.allSatisfy({ 1...2 ~= $0.count && $0.allSatisfy(\.isASCIIDigit) }) {
            return parts.count > 1 ? .section(depth: parts.count) : closes ? .number : nil
        }
        guard closes, core.allSatisfy(\.isLowercase) else { return nil }
        return core.count == 1 || core.allSatisfy { "ivx".contains($0) } ? .number : nil
    }
}

extension Character {
    var isASCIIDigit: Bool { isASCII && isNumber }
}
