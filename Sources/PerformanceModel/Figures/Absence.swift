/// Why there is no value.
///
/// A gap is not a nought.
package enum Absence: Hashable, Sendable {
    /// Comes later, and when, where that is known.
    case notDue(Period?)
    case notReturned
    case notCollected
    /// A dash in an old paper.
    case notStated
    case notApplicable
    case notAvailable
    case confidential
    /// Rounds to nought but is not nought.
    case belowRounding
    case withdrawn

    /// The word a return writes, such as `not-due`.
    package var word: String {
        switch self {
        case .notDue(let period): period.map { "not-due \($0)" } ?? "not-due"
        case .notReturned: "not-returned"
        case .notCollected: "not-collected"
        case .notStated: "not-stated"
        case .notApplicable: "not-applicable"
        case .notAvailable: "not-available"
        case .confidential: "confidential"
        case .belowRounding: "below-rounding"
        case .withdrawn: "withdrawn"
        }
    }

    /// What a table prints in place of the value.
    ///
    /// Source of the symbols: Government Analysis Function, "Symbols in tables".
    package var printed: String {
        switch self {
        case .notDue(let period): period.map { "Available in \($0.words)" } ?? "Not yet due"
        case .notReturned: "Not returned"
        case .notCollected: "Not collected"
        case .notStated: "–"
        case .notApplicable: "[z]"
        case .notAvailable: "[x]"
        case .confidential: "[c]"
        case .belowRounding: "[low]"
        case .withdrawn: "Withdrawn"
        }
    }

    /// The reason in words.
    package var words: String {
        switch self {
        case .notDue(let period): period.map { "available in \($0.words)" } ?? "not yet due"
        case .notReturned: "not returned"
        case .notCollected: "not collected"
        case .notStated: "not stated"
        case .notApplicable: "not applicable"
        case .notAvailable: "not available"
        case .confidential: "confidential"
        case .belowRounding: "below rounding"
        case .withdrawn: "withdrawn"
        }
    }

    /// The words a return may write; `not-due` may be followed by the period it comes in.
    package static let words = [
        "not-due", "not-returned", "not-collected", "not-stated", "not-applicable", "not-available", "confidential",
        "below-rounding",
    ]

    /// The symbols accepted for the words.
    private static let symbols: [String: Self] = [
        "[z]": .notApplicable, "[x]": .notAvailable, "[c]": .confidential, "[low]": .belowRounding,
    ]

    /// Reads a word or symbol.
    ///
    /// - Throws: ``WordError`` quoting the text and listing the words.
    package init(word text: some StringProtocol) throws(WordError) {
        let text = String(text)
        if text.hasPrefix("not-due "), let period = try? Period(text.dropFirst(8)) {
            self = .notDue(period)
            return
        }
        let plain: [Self] = [
            .notDue(nil), .notReturned, .notCollected, .notStated, .notApplicable, .notAvailable, .confidential,
            .belowRounding, .withdrawn,
        ]
        guard let absence = Self.symbols[text] ?? plain.first(where: { $0.word == text }) else {
            throw WordError(unknown: text, kind: "reason for absence", known: Self.words)
        }
        self = absence
    }
}
