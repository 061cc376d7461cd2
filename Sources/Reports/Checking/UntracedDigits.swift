import PerformanceModel

/// Finds digits typed into a text that nothing vouches for.
///
/// A number in a paper is a reference, or stands in square brackets with its source. Dates, periods, years, the numbers
/// of laws and of list items, and addresses are no figures and stay quiet.
///
/// - Parameters:
///   - text: words between references, one line.
///   - place: where the line stands.
/// - Returns: one error for each word with digits.
func untracedDigits(in text: String, at place: Place) -> [Finding] {
    guard text.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return [] }
    let month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    let quiet = [
        #"\]\([^)]*\)"#,  // the address of a link
        #"^\s*\d{1,3}[.)] "#,  // the number of a list item
        #"\b\d{1,2} \#(month)(?: (?:19|20)\d\d)?"#,
        #"\#(month) (?:19|20)\d\d"#,
        #"\bQ[1-4]\b"#,
        #"\b(?:19|20)\d\d/\d\d\b"#,
        #"(?:^|[^£.,\w])(?:19|20)\d\d\b(?!%)"#,  // a year, and neither pounds nor a percentage
        #"\b(?:Schedule|[Ss]ection|[Pp]aragraph|Regulation|[Pp]hase|[Aa]genda item|Appendix) \d+[A-Z]?\b"#,
    ]
    var rest = text
    for pattern in quiet {
        guard let regex = try? Regex(pattern) else { continue }
        rest = rest.replacing(regex, with: " ")
    }
    return rest.split(separator: " ").filter { $0.contains { $0.isNumber } }.map { word in
        Finding(
            "typed-number", .error, at: place,
            "'\(word)' is typed, so nobody can trace it; write a reference such as {measure}, or "
                + "[\(word)]{source: where it comes from}")
    }
}
