import PerformanceModel
import Reading

/// Why there is no figure, by what a cell of an old paper prints in its place.
struct PrintedGap {
    let absence: Absence
    /// Whether the words may mean something else.
    var isDoubtful = false

    /// - Parameters:
    ///   - text: what the cell prints.
    ///   - period: what the figure would be of, after which it may be due.
    init(_ text: String, after period: Period) {
        let word = text.lowercased().filter { !$0.isWhitespace }
        switch word {
        case "n/a", "na", "[z]", "z", "notapplicable": absence = .notApplicable
        case "[x]", "x", "notavailable", "notset": absence = .notAvailable
        case "[c]", "c", "*": absence = .confidential
        case "[low]": absence = .belowRounding
        case "nil", "none": (absence, isDoubtful) = (.notStated, true)
        case _ where ["tb", "notyet", "notdue", "available"].contains(where: word.hasPrefix):
            absence = .notDue(Self.due(text, after: period))
        default: absence = .notStated
        }
    }

    /// `Available in Q4`: the next fourth quarter there is.
    private static func due(_ text: String, after period: Period) -> Period? {
        guard let named = Tokeniser.tokens(of: text, inCell: true).compactMap(\.period).first(where: \.isNamed) else {
            return nil
        }
        let next = named.endMonth.map { month in period.end + 1 + (month - 1 - (period.end + 1) % 12 + 12) % 12 }
        return Period(named: named, ending: named.end ?? next)
    }
}
