/// A number as a drawing states it: at most two decimals, no zeros at the end, never an exponent.
///
/// The same number gives the same text on every machine, so that drawings can be compared:
///
/// ```swift
/// SVGNumber(12.5).description  // "12.5"
/// SVGNumber(-0.001).description  // "0"
/// ```
///
/// Halves are rounded away from zero. What no drawing can show is brought within it: a number beyond a thousand
/// million is cut to that, and what is not a number is 0.
package struct SVGNumber: Sendable, Hashable, CustomStringConvertible {
    /// The number, in hundredths.
    private let hundredths: Int

    private static let most = 1e9

    /// Rounds a number to what a drawing can show.
    package init(_ value: Double) {
        let shown = value.isNaN ? 0 : min(max(value, -Self.most), Self.most)
        // Cut after adding a half, since `rounded` needs the C library's mathematics, which no import here links.
        hundredths = Int(shown * 100 + (shown < 0 ? -0.5 : 0.5))
    }

    package var description: String {
        let sign = hundredths < 0 ? "-" : ""
        let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        if part == 0 { return "\(sign)\(whole)" }
        if part.isMultiple(of: 10) { return "\(sign)\(whole).\(part / 10)" }
        return "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
    }

    /// Numbers parted by spaces.
    package static func list(_ values: [Double]) -> String {
        values.map { SVGNumber($0).description }.joined(separator: " ")
    }
}
