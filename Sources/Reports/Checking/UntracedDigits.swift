import PerformanceModel

/// Finds digits typed into a text that nothing vouches for.
///
/// A number in a paper is a reference, or stands in square brackets with its source. Dates, periods, years, the numbers
/// of laws and of list items, and addresses are no figures and stay quiet.
struct UntracedDigits {
    /// Compiled once for a whole paper, which takes longer than all its reading.
    private let quiet: [Regex<AnyRegexOutput>]

    init() { quiet = Self.patterns.compactMap { try? Regex($0) } }

    private static let month =
        "(?:January|February|March|April|May|June|July|August|September|October|November|December)"

    private static let patterns = [
        #"\]\([^)]*\)"#,  // the address of a link
        #"^\s*\d{1,3}[.)] "#,  // the number of a list item
        #"\b\d{1,2} \#(month)(?: (?:19|20)\d\d)?"#,
        #"\#(month) (?:19|20)\d\d"#,
        #"\bQ[1-4]\b"#,
        #"\b(?:19|20)\d\d/\d\d\b"#,
        #"(?:^|[^£.,\w])(?:19|20)\d\d\b(?!%)"#,  // a year, and neither pounds nor a percentage
        #"\b(?:Schedule|[Ss]ection|[Pp]aragraph|Regulation|[Pp]hase|[Aa]genda item|Appendix) \d+[A-Z]?\b"#,
    ]

    private static func hasDigits(_ text: String) -> Bool {
        text.utf8.contains(where: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    }

    /// One error for each word of a line that has digits nobody vouches for.
    ///
    /// Where `offering` knows what such a word can be replaced by, the finding says that.
    func findings(
        in text: String, at place: Place, offering: (Place, Substring) -> String? = { _, _ in nil }
    ) -> [Finding] {
        guard Self.hasDigits(text) else { return [] }
        let rest = quiet.reduce(text) { rest, regex in
            Self.hasDigits(rest) ? rest.replacing(regex, with: " ") : rest
        }
        return rest.split(separator: " ").filter { $0.contains { $0.isNumber } }.map { word in
            Finding(
                "typed-number", .error, at: place,
                "'\(word)' is typed, so nobody can trace it; "
                    + (offering(place, word)
                        ?? "write a reference such as {measure}, or [\(word)]{source: where it comes from}"))
        }
    }
}
