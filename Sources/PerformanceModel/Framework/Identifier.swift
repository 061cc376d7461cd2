/// A name that cannot be mistaken for the name of something else.
///
/// Written in lower case with hyphens, so that one spelling reaches files, addresses and pages.
package struct Identifier<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The identifier as written: `a-z`, `0-9` and single hyphens between them.
    package let text: String

    static var mostCharacters: Int { 80 }

    /// Reads an identifier.
    ///
    /// - Throws: ``IdentifierError`` quoting what cannot stand in one.
    package init(_ text: some StringProtocol) throws(IdentifierError) {
        guard !text.isEmpty else { throw .empty }
        guard text.utf8.count <= Self.mostCharacters else { throw .tooLong(String(text.prefix(20))) }
        var previous = UInt8(ascii: "-")
        for character in text.unicodeScalars {
            switch character {
            case "a"..."z", "0"..."9": previous = 0
            case "-" where previous != UInt8(ascii: "-"): previous = UInt8(ascii: "-")
            default: throw .notAllowed(Character(character), in: String(text))
            }
        }
        guard previous == 0 else { throw .notAllowed("-", in: String(text)) }
        self.text = String(text)
    }

    package var description: String { text }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: Codable {
    package init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// Why a text is not an identifier.
package enum IdentifierError: Error, Hashable, Sendable, CustomStringConvertible {
    case empty
    case tooLong(String)
    case notAllowed(Character, in: String)

    package var description: String {
        switch self {
        case .empty: "an identifier is empty"
        case .tooLong(let start): "the identifier beginning '\(start)' is longer than 80 characters"
        case .notAllowed(let character, let text):
            "'\(text)' has '\(character)' where it cannot stand; write an identifier with a-z, 0-9 and single hyphens"
        }
    }
}
