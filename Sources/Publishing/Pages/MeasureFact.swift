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
        let unit = measure.unit.words.capitalisedFirst + (measure.of.isEmpty ? "" : ", \(measure.of)")
        let comes =
            measure.lag == 0 ? "" : measure.lag == 1 ? ", a quarter in arrears" : ", \(measure.lag) quarters in arrears"
        let facts: [(String, String)] = [
            ("Definition", measure.definition), ("Worked out as", formula(of: measure, in: framework)),
            ("Why it is measured", measure.rationale), ("Source", measure.source),
            ("Owner", measure.owner + (measure.deputy.isEmpty ? "" : "; deputy: \(measure.deputy)")),
            ("Unit", unit), ("Good is", measure.polarity.words),
            ("Direction of travel", measure.direction.words.capitalisedFirst),
            ("Reported", measure.cadence.rawValue.capitalisedFirst + comes),
        ]
        return facts.filter { !$0.1.isEmpty }.map { Self(name: $0.0, text: $0.1) }
    }

    private static func formula(of measure: Measure, in framework: Framework) -> String {
        switch measure.kind {
        case .collected: return ""
        case .derived(let expression): return "\(expression)"
        case .ratio(let parts):
            if measure.unit == .percentage { return "\(parts.numerator) as a percentage of \(parts.denominator)" }
            let per = measure.unit.multiplier == 1 ? "over" : "\(measure.unit.words), of"
            return "\(parts.numerator) \(per) \(parts.denominator)"
        }
    }
}
