import PerformanceModel
import Reading

/// A number with another unit than those it stands among, or than the measure it is of.
///
/// `Burnley (119.8), Preston (104.7) and Ribble Valley (79.5%)` are rates, and one is printed as a percentage.
///
/// To mend: print the unit of the list or of the measure.
enum Units: ProofRule {
    static let name = "unit"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in lists(reading, evidence) + ofMeasures(reading, evidence) }
    }

    /// A list of places of which one has another unit.
    private static func lists(_ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        let places = reading.mentions.filter { if case .place = $0.role { true } else { false } }
        guard places.count > 2 else { return [] }
        let plain = places.filter { $0.number.unit == .none }
        let percents = places.filter { $0.number.unit == .percent }
        let odd = plain.count == 1 ? plain : percents.count == 1 ? percents : []
        guard let odd = odd.first, plain.isEmpty == false, percents.isEmpty == false else { return [] }
        let others = places.filter { $0.index != odd.index }.map(\.number.printed).joined(separator: ", ")
        let digits = odd.number.value.grouped
        let expected = odd.number.unit == .percent ? digits : digits + "%"
        return [
            evidence.claim(
                Units.self, reading.sentence, odd.range, .contradicted, expected: expected, arithmetic: "the others are \(others)",
                "\(odd.number.printed) stands in a list of \(odd.number.unit == .percent ? "rates" : "percentages"): \(others)")
        ]
    }

    /// A number printed with a unit that its measure has not.
    private static func ofMeasures(_ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        reading.mentions.compactMap { mention in
            guard mention.role == .value || mention.role == .to || mention.role == .from, let unit = name(of: mention.number.unit) else { return nil }
            let places = evidence.values.exact(mention.number.value)
            let topics = evidence.bestTopics(mention.topics, least: 0.6)
            guard topics.count == 1 || topics.count == 2, let topic = topics.first,
                let place = places.first(where: { place in topics.contains { $0.series == place.series } }),
                mention.number.value.places > 0 || mention.number.value >= 20
            else { return nil }
            let series = evidence.series(place.series)
            guard let figure = series.values[place.column], let column = evidence.paper.column(place.column, of: series), topic.label > 0.6,
                let own = other(unit, series, figure), !places.contains(where: { agrees(evidence.series($0.series), unit) })
            else { return nil }
            return evidence.claim(
                Units.self, reading.sentence, mention.range, .contradicted, expected: "\(figure.value.grouped)\(own)",
                arithmetic: "the table has \(figure.number.printed)",
                "'\(series.fullLabel)' is printed with \(unit), and the table has it as \(figure.number.printed)\(own)",
                [evidence.cited(series, column, figure)])
        }
    }

    private static func name(of unit: PrintedNumber.Unit) -> String? {
        switch unit {
        case .percent: "a per cent sign"
        case .days: "days"
        case .duration(let word): word
        case .pounds: "a pound sign"
        default: nil
        }
    }

    private static func agrees(_ series: ReadSeries, _ unit: String) -> Bool {
        switch unit {
        case "a per cent sign": series.unit == .percent
        case "days": series.unit == .days || series.unit == .mean || series.unit == .count
        case "a pound sign": series.unit == .pounds
        default: series.unit != .days
        }
    }

    /// The unit the series has instead, where the label leaves no doubt.
    private static func other(_ unit: String, _ series: ReadSeries, _ figure: PrintedFigure) -> String? {
        switch (unit, series.unit) {
        case ("a per cent sign", .rate(let per)): return per.map { " per \(Quantity(millionths: Int64($0) * 1_000_000, places: 0)?.grouped ?? "")" } ?? ""
        case ("a per cent sign", .days): return " days"
        case ("a per cent sign", .count) where figure.number.unit == .none: return ""
        case ("a pound sign", .percent), ("a pound sign", .count): return series.unit == .percent ? "%" : ""
        case ("days", _) where series.unit == .percent: return "%"
        case (let word, .days) where word != "days" && word != "a per cent sign" && word != "a pound sign": return " days"
        default: return nil
        }
    }
}
