package import PerformanceModel

/// Something the framework says about a measure, in words.
package struct MeasureFact: Hashable, Sendable {
    package let name: String
    package let text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// What the measure is, where it comes from and who owns it; what is not written down is left out.
    package static func all(of measure: Measure, in framework: Framework) -> [Self] {
        let comes =
            measure.lag == 0 ? "" : measure.lag == 1 ? ", a quarter in arrears" : ", \(measure.lag) quarters in arrears"
        let facts: [(String, String)] = [
            ("Definition", measure.definition), ("Worked out as", formula(of: measure, in: framework)),
            ("Why it is measured", measure.rationale), ("Source", measure.source),
            ("Owner", measure.owner + (measure.deputy.isEmpty ? "" : "; deputy: \(measure.deputy)")),
            ("Unit", unit(of: measure)), ("Good is", measure.polarity.words),
            ("Direction of travel", measure.direction.words.capitalisedFirst),
            ("Reported", measure.cadence.rawValue.capitalisedFirst + comes),
        ]
        return facts.filter { !$0.1.isEmpty }.map { Self(name: $0.0, text: $0.1) }
    }

    /// `Per 10,000 children aged 0 to 17`.
    private static func unit(of measure: Measure) -> String {
        let words = measure.unit.words.capitalisedFirst
        if measure.of.isEmpty { return words }
        switch measure.unit {
        case .ratePer1000, .ratePer10000, .ratePer100000: return "\(words) \(measure.of)"
        case .count, .percentage: return "\(words) of \(measure.of)"
        case .days, .pounds, .ratio, .score: return "\(words), \(measure.of)"
        }
    }

    private static func formula(of measure: Measure, in framework: Framework) -> String {
        switch measure.kind {
        case .collected: return ""
        case .derived(let expression): return "\(expression)"
        case .ratio(let parts):
            let over =
                switch measure.unit {
                case .percentage: "as a percentage of"
                case .ratePer1000, .ratePer10000, .ratePer100000: measure.unit.words
                case .count, .days, .pounds, .ratio, .score: "over"
                }
            return "\(parts.numerator.capitalisedFirst) \(over) \(parts.denominator)"
        }
    }
}
