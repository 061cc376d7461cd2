/// A number in a cell, in exact decimal digits, and how it is shown.
///
/// A percentage is shown a hundred times as large as it is stored: `12%` is stored as `0.12`.
package struct SheetNumber: Hashable, Sendable {
    /// The number as the file holds it: `1234.5`, `-0.12`.
    package let stored: String
    package let form: Form
    /// How many digits after the point are shown; nothing where that is left to the program.
    package let places: Int?

    package enum Form: Hashable, Sendable {
        case plain
        /// With a comma at each thousand.
        case grouped
        /// A hundred times as large as stored, with a percent sign.
        case percentage
    }

    /// Makes a number to be written.
    ///
    /// - Parameters:
    ///   - digits: the number as it is to be shown but for commas and percent signs: `12` for 12%.
    ///   - places: how many digits after the point are shown.
    ///   - form: whether thousands have commas, or it is a percentage.
    package init(shown digits: String, places: Int, form: Form = .plain) {
        guard let number = DecimalDigits(digits) else { preconditionFailure("'\(digits)' is no decimal number") }
        stored = number.moved(by: form == .percentage ? -2 : 0).text
        self.form = form
        self.places = places
    }

    /// Takes a number from a file; nothing if it is none.
    ///
    /// Programs keep numbers as binary fractions and write 0.3 as `0.30000000000000004` or `2.9999999999999999E-1`.
    /// Such a text of more than 15 significant digits is rounded to 15, which is all that a spreadsheet shows.
    init?(stored text: String, places: Int? = nil, form: Form = .plain) {
        guard let number = DecimalDigits(text) else { return nil }
        stored = number.rounded(toDigits: 15).text
        self.form = form
        self.places = places
    }

    /// The number as it is shown but for commas and percent signs, with noughts to its places and never rounded.
    package var shown: String {
        guard let number = DecimalDigits(stored) else { return stored }
        let text = number.moved(by: form == .percentage ? 2 : 0).text
        let found = text.split(separator: ".", maxSplits: 1).dropFirst().first?.utf8.count ?? 0
        let missing = max(0, min(places ?? 0, 30) - found)
        guard missing > 0 else { return text }
        return text + (found == 0 ? "." : "") + String(repeating: "0", count: missing)
    }

    /// The number with its commas or percent sign: `1,234.50`, `12%`.
    var printed: String {
        let shown = shown
        guard form == .grouped else { return form == .percentage ? shown + "%" : shown }
        let whole = shown.prefix { $0 != "." }
        let digits = whole.drop { $0 == "-" }
        let grouped = digits.enumerated().reduce(into: "") { text, digit in
            if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text.append(",") }
            text.append(digit.element)
        }
        return (whole.hasPrefix("-") ? "-" : "") + grouped + shown[whole.endIndex...]
    }
}
