/// A value written in files as one of a few words.
///
/// The words are the field's own, and are the same in the framework, in returns, in the register and on the page.
package protocol Word: RawRepresentable, CaseIterable, Codable, Hashable, Sendable where RawValue == String {
    /// What the words are words for, in the singular: `polarity`.
    static var meaning: String { get }
}

extension Word {
    /// Reads one of the words.
    ///
    /// - Throws: ``WordError`` quoting the text and listing the words.
    package init(word text: some StringProtocol) throws(WordError) {
        guard let value = Self(rawValue: String(text)) else {
            throw WordError(unknown: String(text), kind: Self.meaning, known: Self.allCases.map(\.rawValue))
        }
        self = value
    }
}

/// A word that is not one of those known.
package struct WordError: Error, Hashable, Sendable, CustomStringConvertible {
    package let unknown: String
    package let kind: String
    package let known: [String]

    package init(unknown: String, kind: String, known: [String]) {
        self.unknown = unknown
        self.kind = kind
        self.known = known
    }

    package var description: String {
        let suggestion = nearest(to: unknown, among: known).map { "; did you mean '\($0)'?" } ?? ""
        return "'\(unknown)' is not a \(kind)\(suggestion)\(suggestion.isEmpty ? ";" : "") known: "
            + known.joined(separator: ", ")
    }
}
