/// A text without what its author wrote for other authors between `<!--` and `-->`.
///
/// Lines keep their numbers. A remark that is never closed stays, so that no words are lost by a slip.
func withoutRemarks(_ text: String) -> String {
    var kept = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "<!--") {
        let inner = rest[start.upperBound...]
        guard let end = inner.firstRange(of: "-->") else { break }
        kept += rest[..<start.lowerBound]
        rest = rest[end.upperBound...]
        if rest.first?.isNewline ?? true {
            while kept.last == " " || kept.last == "\t" { kept.removeLast() }
        }
        kept += inner[..<end.lowerBound].filter(\.isNewline)
    }
    return kept + rest
}
