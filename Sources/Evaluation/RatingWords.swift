import PerformanceModel

extension JudgedFigure {
    /// Rates the figure against one limit, in one sentence:
    /// `74.8 against at most 67.0: requires improvement, 7.8 over; rule 3 of 1 April 2017`.
    ///
    /// - Parameters:
    ///   - band: the verdict.
    ///   - limit: what the figure is held against.
    ///   - what: what the limit is, where it is not the target: `England's 62.0 for 2016/17`.
    ///   - reason: what else decided, where the limit alone did not: `within 5.0 of the target`.
    /// - Returns: a rated status, with the sentence.
    func rated(_ band: Status.Band, against limit: Ratio, what: String? = nil, reason: String? = nil) -> Status {
        let bound = measure.polarity == .low ? "at most" : measure.polarity == .high ? "at least" : "the target"
        let name = (book.framework.council?.name(of: band) ?? band.usualName).lowercasedFirst
        var sentence = "\(printedValue(beside: limit)) against \(what ?? "\(bound) \(printed(limit))"): \(name)"
        sentence += ", \(margin(to: limit))"
        if let reason { sentence += ", \(reason)" }
        return .rated(band, because: "\(sentence); \(rule.citation)")
    }

    /// How far the value is from the limit: `7.8 over`, `6.2 points under`, `exactly met`.
    private func margin(to limit: Ratio) -> String {
        guard let difference = value.exact.subtracting(limit) else { return "by how much is not known" }
        if difference.isZero { return "exactly met" }
        let points = measure.unit == .percentage ? " points" : ""
        let places = places(from: places(of: limit)) { difference.rounded(to: $0) != 0 }
        let digits = difference.magnitude.rounded(to: places)?.grouped ?? "?"
        return "\(digits)\(points) \(difference.isNegative ? "under" : "over")"
    }

    /// The fewest places, of those from a number on, that show something; all where none does.
    private func places(from fewest: UInt8, showing isShown: (UInt8) -> Bool) -> UInt8 {
        (fewest...Quantity.mostPlaces).first(where: isShown) ?? Quantity.mostPlaces
    }

    /// The measure's places, or up to two more where a limit was set with them; a rate worked out has no end of places.
    private func places(of limit: Ratio) -> UInt8 {
        let whole = (measure.places...min(measure.places + 2, Quantity.mostPlaces)).first {
            limit.rounded(to: $0).map { Ratio($0) } == limit
        }
        return whole ?? measure.places
    }

    func printed(_ limit: Ratio) -> String {
        limit.rounded(to: places(of: limit)).map { measure.unit.printed($0.grouped) } ?? "?"
    }

    /// The value as shown; with more places where it would look to stand otherwise to a limit than it does.
    private func printedValue(beside limit: Ratio) -> String {
        let places = places(from: places(of: limit)) { places in
            guard let rounded = value.rounded(to: places).map({ Ratio($0) }) else { return true }
            return (rounded < limit, rounded > limit) == (value.exact < limit, value.exact > limit)
        }
        let shown = value.printed(as: measure.unit, places: measure.places)
        if value.rounded(to: places) == value.rounded(to: measure.places) { return shown }
        return "\(value.printed(as: measure.unit, places: places)) (shown as \(shown))"
    }
}
