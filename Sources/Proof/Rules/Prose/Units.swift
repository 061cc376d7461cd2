import PerformanceModel
import Reading

/// A number with another unit than those it stands among, or than the measure it is of.
///
/// The digits are right and the meaning is not, which nobody notices by looking at the table. `Burnley (119.8), Preston
/// (104.7) and Ribble Valley (79.5%)` are rates, and one is printed as a percentage.
///
/// To mend: print the unit of the list or of the measure.
enum Units: ProofRule {
    static let name = "unit"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            lists(reading, evidence) + ofMeasures(reading, evidence) + ofSizes(reading, evidence)
                + ofNouns(reading, evidence) + ofBases(reading, evidence)
        }
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
                Units.self, reading.sentence, odd.range, .contradicted, expected: expected,
                arithmetic: "the others are \(others)",
                "\(odd.number.printed) stands in a list of "
                    + "\(odd.number.unit == .percent ? "rates" : "percentages"): \(others)"
            )
        ]
    }

    /// A number printed with a unit that its measure has not.
    private static func ofMeasures(_ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        reading.mentions.compactMap { mention in
            let isOfRow = [.value, .to, .from, .target, .comparator].contains(mention.role)
            guard isOfRow, let unit = name(of: mention.number.unit) else { return nil }
            let places = evidence.values.exact(mention.number.value)
            let topics = evidence.bestTopics(mention.topics, least: 0.6)
            guard topics.count == 1 || topics.count == 2, let topic = topics.first,
                let place = places.first(where: { place in topics.contains { $0.series == place.series } }),
                mention.number.value.places > 0 || mention.number.value >= 20
            else { return nil }
            let series = evidence.series(place.series)
            guard let figure = series.values[place.column],
                let column = evidence.paper.column(place.column, of: series), topic.label > 0.6,
                unit != "a per cent sign" || !column.heading.contains("%"),
                let own = other(unit, series, figure),
                !places.contains(where: { agrees(evidence.series($0.series), unit) })
            else { return nil }
            return evidence.claim(
                Units.self, reading.sentence, mention.range, .contradicted, expected: "\(figure.value.grouped)\(own)",
                arithmetic: "the table has \(figure.number.printed)",
                "'\(series.fullLabel)' is printed with \(unit), and the table has it as \(figure.number.printed)\(own)",
                [evidence.cited(series, column, figure)])
        }
    }

    // MARK: Sizes

    /// `£203m` where the table has £203 thousand: the digits are right and the size is not.
    private static func ofSizes(_ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        let near = evidence.nearTables(reading.sentence)
        return reading.mentions.compactMap { mention in
            guard mention.role == .value || mention.role == .to,
                mention.number.unit == .pounds || mention.number.unit == .none,
                mention.number.value >= 100, evidence.values.exact(mention.number.value).isEmpty
            else { return nil }
            if let rounded = ofRoundSizes(mention, near, reading, evidence) { return rounded }
            for scale in [Int64(1000), 1_000_000] {
                let larger = mention.number.value.millionths.multipliedReportingOverflow(by: scale)
                let values = [
                    larger.overflow ? nil : larger.partialValue,
                    mention.number.value.millionths % scale == 0 ? mention.number.value.millionths / scale : nil,
                ]
                for value in values.compactMap({ $0 }) {
                    guard let value = Quantity(millionths: value, places: 0) else { continue }
                    let places = evidence.values.exact(value).filter { near.contains(evidence.series($0.series).table) }
                    guard let place = places.first, Set(places.map(\.series)).count == 1 else { continue }
                    let series = evidence.series(place.series)
                    guard
                        series.values[place.column].map({ $0.number.step >= 1000 || $0.number.unit == .pounds })
                            == true,
                        let figure = series.values[place.column],
                        let column = evidence.paper.column(place.column, of: series)
                    else { continue }
                    return evidence.claim(
                        Units.self, reading.sentence, mention.range, .contradicted, expected: figure.number.printed,
                        arithmetic: "the table has \(figure.number.printed)",
                        "'\(series.fullLabel)' is \(figure.number.printed) in the table, and "
                            + "\(mention.number.printed) is another size",
                        [evidence.cited(series, column, figure)])
                }
            }
            return nil
        }
    }

    /// `£36.1bn` where the row has £36,120,000: a thousand times as much, once both are rounded alike.
    private static func ofRoundSizes(
        _ mention: SentenceReading.Mention, _ near: Set<Int>, _ reading: SentenceReading, _ evidence: Evidence
    ) -> Claim? {
        guard mention.number.step >= 100_000, mention.number.hedge == .none else { return nil }
        let said = evidence.labels.stems(of: reading.sentence.tokens[...])
        for (up, down) in [(Int64(1), Int64(1000)), (1000, 1)] {
            let scaled = { (value: Quantity) -> Ratio? in
                Ratio(value).multiplied(by: Span(Int(up)).printed)?.divided(by: Span(Int(down)).printed)
            }
            guard let value = scaled(mention.number.value), let step = scaled(mention.number.step),
                let half = step.divided(by: Span(2).printed)
            else { continue }
            let found = evidence.paper.series.filter { near.contains($0.table) }.compactMap {
                series -> (ReadSeries, ReadColumn, PrintedFigure)? in
                guard mention.number.unit == .none || series.unit == .pounds,
                    Totals.isTotal(series) || !evidence.labels.allStems(series.id).isDisjoint(with: said)
                else { return nil }
                let cell = series.values.first { _, figure in
                    guard figure.value >= 10_000, let off = Ratio(figure.value).subtracting(value) else { return false }
                    return off <= half && -off <= half
                }
                guard let cell, let column = evidence.paper.column(cell.key, of: series) else { return nil }
                return (series, column, cell.value)
            }
            guard found.count == 1, let (series, column, figure) = found.first else { continue }
            return evidence.claim(
                Units.self, reading.sentence, mention.range, .contradicted, expected: figure.number.printed,
                arithmetic: "the table has \(figure.number.printed)",
                "'\(series.fullLabel)' is \(figure.number.printed) in the table, and \(mention.number.printed) is "
                    + "another size", [evidence.cited(series, column, figure)])
        }
        return nil
    }

    // MARK: Bases of rates

    /// `4.5 for each 1,000 pupils` of what the table has for each 100.
    private static func ofBases(_ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        let near = evidence.nearTables(reading.sentence)
        return reading.mentions.compactMap { mention in
            guard mention.number.unit == .none, mention.number.value.places > 0 || mention.number.value >= 10,
                !mention.number.isSpelled,
                let at = (1...5).first(where: { ["each", "per", "every"].contains(reading.word(mention.index + $0)) }),
                let base = reading.token(mention.index + at + 1)?.number, base.value >= 100
            else { return nil }
            let places = evidence.values.exact(mention.number.value).filter {
                near.contains(evidence.series($0.series).table)
            }
            let topics = (mention.topics + reading.topics).filter { $0.label >= 0.5 }.map(\.series)
            let named = places.filter { topics.contains($0.series) }
            let able = named.isEmpty ? places : named
            let columns = Set(able.map { [evidence.series($0.series).table, $0.column] })
            guard columns.count == 1, let place = able.last else { return nil }
            let series = evidence.series(place.series)
            guard let column = evidence.paper.column(place.column, of: series),
                let figure = series.values[place.column],
                let own = Self.base(column.heading) ?? Self.base(series.fullLabel), own != base.value
            else { return nil }
            let end = mention.index + at + 1
            return evidence.claim(
                Units.self, reading.sentence, reading.sentence.tokens[end].range,
                quote: reading.range(mention.index + at - 1, end), .contradicted,
                expected: "for each \(own.grouped)",
                arithmetic: "the table has \(figure.number.printed) for each \(own.grouped)",
                "'\(series.fullLabel)' is for each \(own.grouped), and the words have \(base.printed)",
                [evidence.cited(series, column, figure)])
        }
    }

    /// What a heading or label says that a rate is of: 1,000 of `per 1,000 pupils`.
    private static func base(_ text: String) -> Quantity? {
        let tokens = Tokeniser.tokens(of: text)
        return zip(tokens, tokens.dropFirst()).lazy.compactMap { word, next in
            ["each", "per", "every"].contains(word.word) ? next.number?.value : nil
        }.first
    }

    // MARK: Nouns of measure

    private static let families: [[String: String]] = [
        [
            "tonnes": "tonnes", "tonne": "tonnes", "kilograms": "kilograms", "kilogram": "kilograms", "kg": "kilograms",
            "kilos": "kilograms",
        ],
        [
            "seconds": "seconds", "minutes": "minutes", "hours": "hours", "days": "days", "weeks": "weeks",
            "months": "months", "years": "years",
            "week": "weeks", "day": "days", "month": "months", "minute": "minutes", "hour": "hours",
            "second": "seconds", "year": "years",
        ],
        ["miles": "miles", "kilometres": "kilometres", "km": "kilometres", "metres": "metres", "mile": "miles"],
        [
            "milligrams": "milligrams", "milligram": "milligrams", "mg": "milligrams", "micrograms": "micrograms",
            "microgram": "micrograms",
        ],
        ["kwh": "kWh", "mwh": "MWh", "gwh": "GWh"],
        ["litres": "litres", "gallons": "gallons"],
    ]

    /// `66,800 kilograms` of what the table has in tonnes.
    private static func ofNouns(_ reading: SentenceReading, _ evidence: Evidence) -> [Claim] {
        let near = evidence.nearTables(reading.sentence)
        return reading.mentions.compactMap { mention in
            let noun: String?
            switch mention.number.unit {
            case .duration(let word): noun = word
            case .days: noun = "days"
            case .none: noun = reading.word(mention.index + 1)
            default: noun = nil
            }
            guard let noun, let family = families.first(where: { $0[noun] != nil }),
                mention.number.value >= 10 || mention.number.value.places > 0
            else { return nil }
            let places = evidence.values.exact(mention.number.value).filter {
                near.contains(evidence.series($0.series).table)
            }
            guard let place = places.first, Set(places.map(\.series)).count == 1 else { return nil }
            let series = evidence.series(place.series)
            let names = "\(series.fullLabel) \(series.group)"
            let label =
                Tokeniser.tokens(of: names).compactMap(\.word)
                + (["µg", "μg"].contains(where: names.contains) ? ["micrograms"] : [])
            guard let own = label.compactMap({ family[$0] }).first, own != family[noun],
                let figure = series.values[place.column], let column = evidence.paper.column(place.column, of: series),
                reading.focus.contains(where: { $0.series == series.id && $0.label > 0.5 })
                    || !evidence.labels.allStems(series.id).isDisjoint(
                        with: evidence.labels.stems(of: reading.sentence.tokens[...]))
            else { return nil }
            return evidence.claim(
                Units.self, reading.sentence, mention.range,
                quote: reading.range(mention.index, mention.number.unit == .none ? mention.index + 1 : mention.index),
                .contradicted, expected: "\(figure.value.grouped) \(own)",
                arithmetic: "the table has \(figure.number.printed), in \(own)",
                "'\(series.fullLabel)' is in \(own), and the words have \(noun)",
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

    private static func isScore(_ series: ReadSeries) -> Bool {
        let label = series.fullLabel.lowercased()
        return ["score", "index", "(number)", "points"].contains { label.contains($0) }
    }

    /// The unit the series has instead, where the label leaves no doubt.
    private static func other(_ unit: String, _ series: ReadSeries, _ figure: PrintedFigure) -> String? {
        switch (unit, series.unit) {
        case ("a per cent sign", .rate(let per)):
            return per.map { " per \(Quantity(millionths: Int64($0) * 1_000_000, places: 0)?.grouped ?? "")" } ?? ""
        case ("a per cent sign", .mean) where isScore(series): return ""
        case ("a per cent sign", .days): return " days"
        case ("a per cent sign", .count) where figure.number.unit == .none: return ""
        case ("a pound sign", .percent), ("a pound sign", .count): return series.unit == .percent ? "%" : ""
        case ("days", _) where series.unit == .percent: return "%"
        case (let word, .days) where word != "days" && word != "a per cent sign" && word != "a pound sign":
            return " days"
        default: return nil
        }
    }
}
