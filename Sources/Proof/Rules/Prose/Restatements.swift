import PerformanceModel
import Reading

/// A number of the words that is not the table's.
///
/// The words and the table are often written by two people, and a figure that changed late is changed in one place only.
/// A number is held against the table where its label and its period leave one cell that it can be.
///
/// To mend: print the table's value, or say what the number is instead.
enum Restatements: ProofRule {
    static let name = "restatement"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            reading.mentions.compactMap { Restatement(evidence: evidence, reading: reading, mention: $0).claim }
        }
    }
}

/// One number of a sentence held against the cells it may restate.
private struct Restatement {
    let evidence: Evidence
    let reading: SentenceReading
    let mention: SentenceReading.Mention

    private var number: PrintedNumber { mention.number }

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
        return contradiction
    }

    /// Whether it is so many a month, quarter or year: an average, which another rule judges.
    private var isPerSpan: Bool { AveragesInWords.span(after: mention.index, reading) != nil }

    private var isTotalOfSpan: Bool { TotalsInWords.isTotal(mention, reading) && matchesNothingExact }

    private var matchesNothingExact: Bool { evidence.values.exact(number.value).isEmpty }

    /// How well a series' label fits the clause, the sentence, or the sentence before.
    private func affinity(_ series: Int) -> Double {
        let own = max(
            mention.topics.first { $0.series == series }.map { $0.label } ?? 0,
            mention.said.first { $0.series == series }.map { ($0.label + $0.phrase) / 2 } ?? 0)
        let whole = (reading.topics.first { $0.series == series }.map { $0.label } ?? 0) * 0.9
        let before = (reading.focus.first { $0.series == series }.map { $0.label } ?? 0) * 0.75
        return max(own, whole, before)
    }

    /// How well a label fits the clause alone.
    private func ownAffinity(_ series: Int) -> Double {
        max(mention.topics.first { $0.series == series }.map(\.label) ?? 0, mention.said.first { $0.series == series }.map { ($0.label + $0.phrase) / 2 } ?? 0)
    }

    /// Whether the clause sets the number beside another time's: `8,610 is below the level of 2019`.
    private var comparesInClause: Bool {
        reading.tokens(mention.clause).contains { ["below", "above", "than", "lower", "higher", "compared", "level"].contains($0.word ?? "") }
    }

    private struct Match {
        let series: ReadSeries
        let column: ReadColumn
        let figure: PrintedFigure
        let affinity: Double
        let isExact: Bool
        let isSecond: Bool
    }

    /// The cells that print the number, those whose label fits best first.
    private var matches: [Match] {
        let exact = evidence.values.exact(number.value).map { ($0, true) }
        let places = exact.isEmpty ? evidence.values.rounded(number).map { ($0, false) } : exact
        let near = evidence.nearTables(reading.sentence)
        let least = isDistinctive ? 0.15 : 0.34
        return places.compactMap { place, isExact -> Match? in
            let series = evidence.series(place.series)
            guard let column = evidence.paper.column(place.column, of: series), let figure = series.values[place.column],
                fits(column), unitsAgree(series, figure)
            else { return nil }
            var affinity = affinity(place.series)
            if near.contains(series.table) { affinity += isDistinctive ? 0.2 : 0.04 }
            guard affinity >= least, isExact || affinity > 0.5 else { return nil }
            return Match(
                series: series, column: column, figure: figure, affinity: affinity, isExact: isExact, isSecond: place.isSecond)
        }
        .sorted { left, right in
            if abs(left.affinity - right.affinity) > 0.05 { return left.affinity > right.affinity }
            return preference(left) > preference(right)
        }
    }

    /// A number of four digits or with a place is hardly the same as another by chance.
    private var isDistinctive: Bool {
        number.value >= 1000 || number.value.places > 0 && number.value >= 10
    }

    private func preference(_ match: Match) -> Int {
        let current = evidence.current(match.series)?.column.index == match.column.index
        let named = reading.periods(mention.clause).contains { match.column.period?.fits($0) == true }
        return (named ? 2 : 0) + (current ? 1 : 0)
    }

    private func fits(_ column: ReadColumn) -> Bool {
        switch (mention.role, column.meaning) {
        case (_, .label), (_, .note), (_, .polarity), (_, .status), (_, .direction), (_, .unit): false
        case (.comparator, .comparator), (.target, .target), (.target, .floor): true
        case (.comparator, .figure): true
        case (.target, _), (.comparator, _): false
        default: true
        }
    }

    private func unitsAgree(_ series: ReadSeries, _ figure: PrintedFigure) -> Bool {
        switch number.unit {
        case .percent: figure.number.unit == .percent || series.unit == .percent
        case .days: series.unit == .days || series.unit == .mean || series.unit == .count
        case .pounds: series.unit == .pounds || figure.number.unit == .pounds
        case .points: false
        case .duration: series.unit != .percent
        default: true
        }
    }

    // MARK: A cell that prints the number

    private func judge(_ match: Match, among matches: [Match]) -> Claim? {
        let cited = [evidence.cited(match.series, match.column, match.figure)]
        if let wrong = swapped(match, among: matches) { return wrong }
        if let stronger = otherRow(match) { return stronger }
        let hedge = Fit(hedged: number, Span(match.figure.value, step: match.figure.number.step))
        let verdict: Verdict = match.isExact && number.hedge == .none ? .supported : hedge.isRight ? .supportedWithinRounding : .unchecked
        return evidence.claim(
            Restatements.self, reading.sentence, mention.range, verdict, arithmetic: nil,
            "it is '\(match.series.fullLabel)', \(match.column.heading)", cited)
    }

    /// The value of another period than the words name.
    private func swapped(_ match: Match, among matches: [Match]) -> Claim? {
        guard ownAffinity(match.series.id) > 0.5 || besidePeriod != nil && match.affinity > 0.5, !comparesInClause || besidePeriod != nil, !match.isSecond, match.column.meaning == .figure, let said = saidColumn(of: match.series),
            said.column.index != match.column.index, said.figure.value != number.value,
            !matches.contains(where: { $0.series.id != match.series.id && $0.affinity > match.affinity - 0.15 && saidColumn(of: $0.series)?.column.index == $0.column.index }),
            !matches.contains(where: { $0.series.id == match.series.id && $0.column.index == said.column.index })
        else { return nil }
        return evidence.claim(
            Restatements.self, reading.sentence, mention.range, .contradicted, expected: said.figure.number.printed,
            arithmetic: "\(said.column.heading) is \(said.figure.number.printed); \(match.column.heading) is \(match.figure.number.printed)",
            "\(number.printed) is '\(match.series.fullLabel)' of \(match.column.heading), and \(said.column.heading) is "
                + said.figure.number.printed, [evidence.cited(match.series, said.column, said.figure)])
    }

    /// The column that the words around the number name, or the latest where the words are of now.
    private func saidColumn(of series: ReadSeries) -> (column: ReadColumn, figure: PrintedFigure)? {
        let history = evidence.history(series)
        let own = reading.tokens(mention.clause).compactMap(\.period)
        let periods = own.isEmpty ? reading.sentence.tokens.compactMap(\.period) : own
        let others = reading.mentions.filter { $0.clause == mention.clause }
        let named = periods.filter(\.isNamed)
        if let beside = besidePeriod { return history.last { $0.column.period?.fits(beside) == true } }
        if case .from = mention.role { return nil }
        if named.count == 1, periods.count == 1, others.count == 1 || isBeside(named[0]) {
            guard !isBaseOfChange(named[0]) else { return nil }
            return history.last { $0.column.period?.fits(named[0]) == true }
        }
        guard periods.isEmpty || periods.allSatisfy({ $0.relative == .this }), mention.role == .value, !isPast else { return nil }
        return evidence.current(series)
    }

    /// The period right after a number: `3.1% in 2017/18`.
    private var besidePeriod: NamedPeriod? {
        guard ["in", "for", "at", "during"].contains(reading.word(mention.index + 1)) else { return nil }
        return [2, 3].lazy.compactMap { reading.token(mention.index + $0)?.period }.first { $0.isNamed }
    }

    /// Whether the words speak of a year or other span than the latest: `over the year 158 children …`.
    private var isOfOtherSpan: Bool {
        reading.sentence.tokens.contains { token in
            guard let relative = token.period?.relative else { return false }
            return relative != .this
        }
    }

    private func isBeside(_ period: NamedPeriod) -> Bool {
        (-3...3).contains { reading.token(mention.index + $0)?.period == period }
    }

    /// Whether the period is what the number is compared with: `up from`, `since`, `compared to`.
    private func isBaseOfChange(_ period: NamedPeriod) -> Bool {
        guard let at = reading.sentence.tokens.firstIndex(where: { $0.period == period }) else { return false }
        let words = [1, 2, 3].map { reading.word(at - $0) }
        if ["since", "from", "than", "on", "against", "with", "until", "to", "between", "and"].contains(words[0]) { return true }
        return ["in", "the", "at", "of"].contains(words[0]) && ["than", "compared", "with", "to", "against", "from"].contains(words[1])
            || ["than", "with", "to", "against"].contains(words[2]) && words[0] == "the"
    }

    private var isPast: Bool {
        reading.sentence.tokens.contains {
            ["previously", "earlier", "had", "last", "previous", "compared", "from", "was", "ago", "since", "baseline"].contains($0.word ?? "")
                && $0.word != "was"
        }
    }

    /// Whether the sentence begins by narrowing its subject down: `For children under five, …`.
    private var isNarrowed: Bool {
        let tokens = reading.sentence.tokens
        guard ["for", "among", "in", "within", "at", "of", "on"].contains(reading.word(0)), let comma = tokens.firstIndex(where: { $0.isMark(",") }),
            comma < mention.index
        else { return false }
        let stems = evidence.labels.stems(of: tokens[1..<comma])
        let known = mention.said.first.map { evidence.labels.allStems($0.series) } ?? []
        return !stems.isSubset(of: known) && !stems.isEmpty
    }

    /// The column of money that the clause names by its heading: `forecast`, `budget`.
    private func headedColumn(_ table: Int?) -> ReadColumn? {
        guard let table, evidence.paper.tables.indices.contains(table) else { return nil }
        let words = Set(reading.sentence.tokens[max(mention.clause.lowerBound, mention.index - 5)..<mention.index].compactMap(\.word))
        let columns = evidence.paper.tables[table].columns.filter { column in
            let heading = column.heading.lowercased().split { !$0.isLetter }.map(String.init)
            return heading.count == 1 && ["forecast", "budget", "actual", "delivered", "planned", "outturn"].contains(heading[0]) && words.contains(heading[0])
        }
        return columns.count == 1 ? columns[0] : nil
    }

    /// The number of another row than the words plainly name.
    private func otherRow(_ match: Match) -> Claim? {
        guard mention.role == .value, let topic = accusable, match.affinity < topic.label - 0.35, topic.series != match.series.id,
            evidence.series(topic.series).companion != match.series.id
        else { return nil }
        return mismatch(topic)
    }

    // MARK: No cell that prints it

    /// A series that the clause plainly names and that leaves nothing else for the number to be.
    private var accusable: Topic? {
        guard Set(reading.tokens(mention.clause).compactMap(\.word)).isDisjoint(with: Restriction.words), !isPartOfWhole else { return nil }
        guard !isNarrowed else { return nil }
        func kind(_ topics: [Topic]) -> [Topic] { topics.filter { isSameKind(evidence.series($0.series)) } }
        if let said = evidence.clearTopic(kind(mention.said), least: 0.6), said.phrase >= 0.7 { return said }
        if let topic = evidence.clearTopic(kind(mention.topics), least: 0.7), topic.phrase >= 0.62 { return topic }
        // `…: the forecast is £33.84m`: the clause names the column, and what went before the row.
        guard headedColumn(evidence.paper.tables.indices.first) != nil || evidence.labels.stems(of: reading.tokens(mention.clause)).isEmpty,
            let topic = evidence.clearTopic(kind(evidence.topics(reading.sentence.tokens[...], in: reading.sentence)), least: 0.9)
        else { return nil }
        return topic
    }

    /// `3,010 of those contacts`, `of whom 24`: a part, which no row need hold.
    private var isPartOfWhole: Bool {
        let before = [1, 2].map { reading.word(mention.index - $0) }
        let after = reading.word(mention.index + 1)
        return ["whom", "which", "them", "other", "further", "another", "remaining", "additional"].contains(before[0]) || before[1] == "which"
            || after == "of" && number.unit == .none || ["other", "more", "further"].contains(after)
    }

    private var contradiction: Claim? {
        switch mention.role {
        case .value, .to, .from: break
        case .target, .comparator: return beside
        default: return nil
        }
        guard !number.isSpelled || number.value > 12, let topic = accusable else { return nil }
        return mismatch(topic)
    }

    /// A target or comparator that the row has a column for, and whose value is another.
    private var beside: Claim? {
        guard let topic = evidence.clearTopic(mention.topics.isEmpty ? reading.topics : mention.topics, least: 0.6)
            ?? evidence.clearTopic(reading.topics, least: 0.6)
        else { return nil }
        let series = evidence.series(topic.series)
        let words = Set(reading.tokens(mention.clause).compactMap(\.word))
        let columns = evidence.table(of: series).columns.filter { column in
            switch (mention.role, column.meaning) {
            case (.target, .target): return true
            case (.comparator, .comparator(let name)): return Comparators.isNamed(name, by: words)
            default: return false
            }
        }
        guard columns.count == 1, let figure = series.values[columns[0].index], isSameKind(series) else { return nil }
        guard sizesAgree(figure.value) else { return nil }
        return mismatch(series, columns[0], figure)
    }

    /// Whether the number may be of the series at all: its unit and its size.
    private func isSameKind(_ series: ReadSeries) -> Bool {
        switch number.unit {
        case .percent: return series.unit == .percent
        case .pounds: return series.unit == .pounds
        case .days: return series.unit == .days || series.unit == .mean && series.label.lowercased().contains("day")
        case .none: return series.unit != .percent && (series.unit != .count || number.value.isWhole)
        default: return false
        }
    }

    private func sizesAgree(_ value: Quantity) -> Bool {
        let (size, other) = (number.value.withoutSign.nearestDouble, value.withoutSign.nearestDouble)
        return size > other / 3 && size < other * 3
    }

    private func mismatch(_ topic: Topic) -> Claim? {
        let series = evidence.series(topic.series)
        guard isSameKind(series) else { return nil }
        var target: (column: ReadColumn, figure: PrintedFigure)?
        if case .from = mention.role {
            target = evidence.bases(of: series, reading.periods(mention.clause)).first { $0.choice != .other }?.old
        } else {
            let named = reading.periods(mention.clause).filter(\.isNamed)
            target = saidColumn(of: series) ?? (named.isEmpty && !isOfOtherSpan && !isPast || mention.role == .to ? evidence.current(series) : nil)
        }
        if let column = headedColumn(series.table), let figure = series.values[column.index] { target = (column, figure) }
        guard let target, target.figure.value != number.value, sizesAgree(target.figure.value) else { return nil }
        if Fit(hedged: number, Span(target.figure.value, step: target.figure.number.step)).isRight { return nil }
        return mismatch(series, target.column, target.figure)
    }

    private func mismatch(_ series: ReadSeries, _ column: ReadColumn, _ figure: PrintedFigure) -> Claim? {
        guard series.values.values.allSatisfy({ $0.value != number.value || $0.column != column.index }) else { return nil }
        return evidence.claim(
            Restatements.self, reading.sentence, mention.range, .contradicted, expected: figure.number.printed,
            arithmetic: "the table has \(figure.number.printed) in \(column.heading)",
            "'\(series.fullLabel)' is printed as \(number.printed) in the words, and as \(figure.number.printed) in the table",
            [evidence.cited(series, column, figure)])
    }

    // MARK: Definitions

    /// A length of time that a label says too: `within 13 weeks`.
    private var definition: Claim? {
        let value = number.value.description
        let topic = (mention.topics + reading.topics).first {
            $0.label > 0.3 && evidence.labels.labelNumbers($0.series).contains(value)
        }
        guard let topic else { return nil }
        let series = evidence.series(topic.series)
        return evidence.claim(
            Restatements.self, reading.sentence, mention.range, .supported, "it is in the label '\(series.fullLabel)'",
            [CitedFigure(measure: series.fullLabel, column: "label", value: series.label, line: series.line)])
    }
}
