package import PerformanceModel

extension Answer {
    /// What the answer prints as within a sentence; nothing where there is no value.
    ///
    /// A change has no sign there: the sentence says which way it went.
    package func words(for measure: Measure, council: Council) -> String? {
        switch self {
        case .value(let value, _): value.printed(as: measure.unit, places: measure.places)
        case .quantity(let quantity): quantity.grouped
        case .change(let change): change.words(places: max(measure.places, 1))
        case .status(.rated(let band, _)): council.name(of: band)
        case .status(.unrated(let reason)): reason.words
        case .direction(let direction): direction.travel?.rawValue
        case .absent: nil
        }
    }
}

extension Change {
    fileprivate func words(places: UInt8) -> String? {
        guard let amount = amount.magnitude.rounded(to: places)?.grouped else { return nil }
        return switch self {
        case .percent: amount + "%"
        case .points: amount + " percentage points"
        case .fromZero: "from zero"
        case .difference: amount
        }
    }
}
