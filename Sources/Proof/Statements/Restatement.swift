import PerformanceModel
import Reading

/// One number of a sentence held against the cells it may restate.
struct Restatement {
    let evidence: Evidence
    let reading: SentenceReading
    let mention: SentenceReading.Mention

    var number: PrintedNumber { mention.number }

    var claim: Claim? {
        switch mention.role {
        case .change: return nil
        case .place: return nil
        case .definition: return definition
        case .value where number.unit == .days && definition != nil && matches.isEmpty: return definition
        case .value, .from, .to, .comparator, .target: break
        }
        if number.unit == .fraction || number.unit == .times || isPerSpan || isTotalOfSpan { return nil }
        let found = matches
        if let best = found.first { return judge(best, among: found) }
        return contradiction ?? transposed
    }

    /// Whether it is so many a month, quarter or year: an average, which another rule judges.
    var isPerSpan: Bool { AveragesInWords.span(after: mention.index, reading) != nil }

    var isTotalOfSpan: Bool { TotalsInWords.isTotal(mention, reading) && matchesNothingExact }

    var matchesNothingExact: Bool { evidence.values.exact(number.value).isEmpty }

    /// How well a series' label fits the clause, the sentence, or the sentence before.
    func affinity(_ series: Int) -> Double {
        let own = max(
            mention.topics.first { $0.series == series }.map { $0.label } ?? 0,
            mention.said.first { $0.series == series }.map { ($0.label + $0.phrase) / 2 } ?? 0)
        let whole = (reading.topics.first { $0.series == series }.map { $0.label } ?? 0) * 0.9
        let before = (reading.focus.first { $0.series == series }.map { $0.label } ?? 0) * 0.75
        return max(own, whole, before)
    }

    /// How well a label fits the clause alone.
    func ownAffinity(_ series: Int) -> Double {
        max(
            mention.topics.first { $0.series == series }.map(\.label) ?? 0,
            mention.said.first { $0.series == series }.map { ($0.label + $0.phrase) / 2 } ?? 0)
    }

    /// Whether the clause sets the number beside another time's: `8,610 is below the level of 2019`.
    var comparesInClause: Bool {
        reading.tokens(mention.clause).contains {
            ["below", "above", "than", "lower", "higher", "compared", "level"].contains($0.word ?? "")
        }
    }

    struct Match {
        let series: ReadSeries
        let column: ReadColumn
        let figure: PrintedFigure
        let affinity: Double
        let isExact: Bool
        let isSecond: Bool
    }

    /// The cells that print the number, those whose label fits best first.
    var matches: [Match] {
        let exact = evidence.values.exact(number.value).map { ($0, true) }
        let places = exact.isEmpty ? evidence.values.rounded(number).map { ($0, false) } : exact
        let near = evidence.nearTables(reading.sentence)
        let least = isDistinctive ? 0.15 : 0.34
        return places.compactMap { place, isExact -> Match? in
            let series = evidence.series(place.series)
            guard let column = evidence.paper.column(place.column, of: series),
                let figure = series.values[place.column],
                fits(column), unitsAgree(series, figure)
            else { return nil }
            var affinity = affinity(place.series)
            if near.contains(series.table) { affinity += isDistinctive ? 0.2 : 0.04 }
            guard affinity >= least, isExact || affinity > 0.5 else { return nil }
            return Match(
                series: series, column: column, figure: figure, affinity: affinity, isExact: isExact,
                isSecond: place.isSecond)
        }
        .sorted { left, right in
            if abs(left.affinity - right.affinity) > 0.05 { return left.affinity > right.affinity }
            return preference(left) > preference(right)
        }
    }

    /// A number of four digits or with a place is hardly the same as another by chance.
    var isDistinctive: Bool {
        number.value >= 1000 || number.value.places > 0 && number.value >= 10
    }

    func preference(_ match: Match) -> Int {
        let current = evidence.current(match.series)?.column.index == match.column.index
        let named = reading.periods(mention.clause).contains { match.column.period?.fits($0) == true }
        return (named ? 2 : 0) + (current ? 1 : 0)
    }

    func fits(_ column: ReadColumn) -> Bool {
        switch (mention.role, column.meaning) {
        case (_, .label), (_, .note), (_, .polarity), (_, .status), (_, .direction), (_, .unit): false
        case (.comparator, .comparator), (.target, .target), (.target, .floor): true
        case (.comparator, .figure): true
        case (.target, _), (.comparator, _): false
        default: true
        }
    }

    func unitsAgree(_ series: ReadSeries, _ figure: PrintedFigure) -> Bool {
        switch number.unit {
        case .percent: figure.number.unit == .percent || series.unit == .percent
        case .days: series.unit == .days || series.unit == .mean || series.unit == .count
        case .pounds: series.unit == .pounds || figure.number.unit == .pounds
        case .points: false
        case .duration: series.unit != .percent
        default: true
        }
    }
}
