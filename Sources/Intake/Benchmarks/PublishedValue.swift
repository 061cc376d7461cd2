import PerformanceModel

/// A cell of a publisher's file: digits, a symbol in their place, or nothing.
enum PublishedValue {
    /// Digits as a return may write them, and whether they had to be rounded to the six places that are kept.
    case digits(String, wasRounded: Bool)
    case absent(Absence, remark: String)
    case empty

    init(_ text: String) {
        if text.isEmpty {
            self = .empty
        } else if let (absence, remark) = Self.symbol(text) {
            self = .absent(absence, remark: remark)
        } else if let (rounded, isChanged) = Self.rounded(text) {
            self = .digits(rounded, wasRounded: isChanged)
        } else {
            self = .digits(text, wasRounded: false)
        }
    }

    /// The digits, where there are some.
    var text: String? { if case .digits(let text, _) = self { text } else { nil } }

    var wasRounded: Bool { if case .digits(_, true) = self { true } else { false } }

    /// What stands in place of a number, in brackets or not.
    ///
    /// Source: Department for Education, Analysts' guide, "Data symbols", with their obsolete forms `:` and `~`;
    /// Welsh Government, "Shorthand for labelling data values", for `k`. An asterisk is what they replaced.
    private static func symbol(_ text: String) -> (Absence, remark: String)? {
        let isBracketed = text.hasPrefix("[") && text.hasSuffix("]")
        switch isBracketed ? text.dropFirst().dropLast() : text[...] {
        case "z": return (.notApplicable, "")
        case "x", ":": return (.notAvailable, "")
        case "c", "*": return (.confidential, "")
        case "low", "k", "~": return (.belowRounding, "")
        case "u": return (.notAvailable, "of low reliability [u]")
        default: return nil
        }
    }

    /// More than six digits after the point cut to six, half away from nought; nothing where there are no more.
    private static func rounded(_ text: String) -> (String, isChanged: Bool)? {
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count == 2, halves[1].utf8.count > 6, halves[1].utf8.allSatisfy({ (48...57).contains($0) }),
            let cut = try? Quantity("\(halves[0]).\(halves[1].prefix(6))"),
            let seventh = halves[1].dropFirst(6).first
        else { return nil }
        let away: Int64 = seventh < "5" ? 0 : text.hasPrefix("-") ? -1 : 1
        return Quantity(millionths: cut.millionths + away, places: 0).map {
            ($0.description, halves[1].dropFirst(6).contains { $0 != "0" })
        }
    }
}
