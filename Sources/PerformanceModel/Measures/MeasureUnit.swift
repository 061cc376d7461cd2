/// What a figure of a measure is a number of.
package enum MeasureUnit: String, Word {
    /// People, visits, delayed days: a volume, not a duration.
    case count
    case percentage = "percent"
    case ratePer1000 = "rate_per_1k"
    case ratePer10000 = "rate_per_10k"
    case ratePer100000 = "rate_per_100k"
    /// A duration.
    case days
    case pounds
    case ratio
    case score

    package static var meaning: String { "unit" }

    /// What numerator over denominator is multiplied by.
    package var multiplier: Int {
        switch self {
        case .percentage: 100
        case .ratePer1000: 1000
        case .ratePer10000: 10_000
        case .ratePer100000: 100_000
        case .count, .days, .pounds, .ratio, .score: 1
        }
    }

    /// Whether a figure is as large as its place, so that places of different size cannot be compared by it.
    package var isOfSize: Bool { self == .count || self == .pounds }

    /// Digits after the point where the measure does not say.
    package var usualPlaces: UInt8 {
        switch self {
        case .count, .days, .pounds: 0
        case .percentage, .ratePer1000, .ratePer10000, .ratePer100000, .ratio, .score: 1
        }
    }

    /// For a heading: `per 10,000`.
    package var words: String {
        switch self {
        case .count: "number"
        case .percentage: "per cent"
        case .ratePer1000: "per 1,000"
        case .ratePer10000: "per 10,000"
        case .ratePer100000: "per 100,000"
        case .days: "days"
        case .pounds: "pounds"
        case .ratio: "ratio"
        case .score: "score"
        }
    }

    /// A number with its sign: `34.8%`, `£1,200`.
    package func printed(_ digits: String) -> String {
        switch self {
        case .percentage: digits + "%"
        case .pounds: digits.hasPrefix("-") ? "-£" + digits.dropFirst() : "£" + digits
        default: digits
        }
    }
}
