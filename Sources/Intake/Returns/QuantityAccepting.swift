import PerformanceModel

/// Reads a number as returns write them, and nothing looser.
///
/// `1246`, `1,246` and, for a percentage, `34.8%` are accepted; for pounds, `£1,246`. `1, 246`, `34.8 %` and spaces at
/// either end are accepted with a remark that quotes them. Everything else is refused.
///
/// - Parameters:
///   - text: the cell.
///   - unit: the measure's unit, which decides whether a sign may stand.
/// - Returns: the number, and a remark where it was written with a stray space.
/// - Throws: ``QuantityError`` quoting the text.
func readQuantity(_ text: String, unit: MeasureUnit) throws(QuantityError) -> (Quantity, remark: String?) {
    var digits = text.filter { $0 != " " }
    let hasStraySpace = digits.utf8.count != text.utf8.count
    if hasStraySpace, !straySpacesAreHarmless(text) { throw .notANumber(text) }
    if unit == .percentage, digits.hasSuffix("%") { digits.removeLast() }
    if unit == .pounds {
        if digits.hasPrefix("£") { digits.removeFirst() }
        if digits.hasPrefix("-£") { digits.remove(at: digits.index(after: digits.startIndex)) }
    }
    if digits.contains(",") {
        guard commasStandAtThousands(digits) else { throw .notANumber(text) }
        digits.removeAll { $0 == "," }
    }
    do {
        let quantity = try Quantity(digits)
        return (quantity, hasStraySpace ? "'\(text)' was read as \(quantity.grouped); remove the space" : nil)
    } catch .notANumber {
        throw .notANumber(text)
    }
}

/// Whether spaces stand only at the ends, after a comma, or before a percent sign: `1 246` could be two numbers.
private func straySpacesAreHarmless(_ text: String) -> Bool {
    let trimmed = text.split(separator: " ", omittingEmptySubsequences: true)
    return zip(trimmed, trimmed.dropFirst()).allSatisfy { $0.hasSuffix(",") || $1 == "%" }
}

private func commasStandAtThousands(_ text: String) -> Bool {
    let whole = text.prefix { $0 != "." }.drop { $0 == "-" }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    return (1...3).contains(groups.first?.count ?? 0) && groups.dropFirst().allSatisfy { $0.count == 3 }
        && !text.dropFirst(whole.count).contains(",")
}
