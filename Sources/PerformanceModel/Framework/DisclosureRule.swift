/// Which numbers of people are too small to be told to the public.
///
/// Source: methods, section 8.2; only measures that count people are looked at.
package struct DisclosureRule: Hashable, Sendable, Codable {
    /// Numbers from 1 to this one are left out.
    package let threshold: Int
    /// The measures of which even a nought is not told.
    package let hiddenZeros: [MeasureID]

    package init(threshold: Int = 4, hiddenZeros: [MeasureID] = []) {
        self.threshold = threshold
        self.hiddenZeros = hiddenZeros
    }

    /// The thresholds in use among official statistics: fewer than five, than six, than eight, than ten.
    package static let thresholds = [4, 5, 7, 9]

    /// Whether a number of people is too small to be told.
    package func isSmall(_ number: Ratio) -> Bool {
        !number.isZero && !number.isNegative && number <= Ratio(Quantity(integerLiteral: Int32(clamping: threshold)))
    }
}

extension DisclosureRule: CustomStringConvertible {
    /// `numbers from 1 to 4, and noughts of offences`.
    package var description: String {
        "numbers from 1 to \(threshold)"
            + (hiddenZeros.isEmpty ? "" : ", and noughts of \(hiddenZeros.map(\.text).joined(separator: ", "))")
    }
}
