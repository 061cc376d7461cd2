import PerformanceModel
import Reading

extension Restatement {
    /// A series that the clause plainly names and that leaves nothing else for the number to be.
    var accusable: Topic? {
        guard Set(reading.tokens(mention.clause).compactMap(\.word)).isDisjoint(with: Restriction.words), !isPartOfWhole
        else { return nil }
        // An average is another number than the row's, unless the row is one.
        let after = (1...6).map { reading.word(mention.index + $0) }
        guard !zip(after, after.dropFirst()).contains(where: { $0 == "on" && $1 == "average" }) else { return nil }
        // `Place, Resources and Housing are £1.33m under between them`
        let words = reading.tokens(mention.clause).compactMap(\.word)
        guard !zip(words, words.dropFirst()).contains(where: { $0 == "between" && $1 == "them" }) else { return nil }
        guard !isNarrowed, !reading.sentence.words.contains(" as a whole") else { return nil }
        func kind(_ topics: [Topic]) -> [Topic] { topics.filter { isSameKind(evidence.series($0.series)) } }
        if let said = evidence.clearTopic(kind(mention.said), least: 0.6), said.phrase >= 0.7 { return said }
        if let topic = evidence.clearTopic(kind(mention.topics), least: 0.7), topic.phrase >= 0.62 { return topic }
        // `…: the forecast is £33.84m`: the clause names the column, and what went before the row.
        guard
            headedColumn(evidence.paper.tables.indices.first) != nil
                || evidence.labels.stems(of: reading.tokens(mention.clause)).isEmpty,
            let topic = evidence.clearTopic(
                kind(evidence.topics(reading.sentence.tokens[...], in: reading.sentence)), least: 0.9),
            topic.phrase >= 0.6,
            Set(reading.sentence.tokens.compactMap(\.word)).isDisjoint(with: Restriction.words)
        else { return nil }
        return topic
    }

    /// `3,010 of those contacts`, `of whom 24`: a part, which no row need hold.
    var isPartOfWhole: Bool {
        let before = [1, 2].map { reading.word(mention.index - $0) }
        // `Of these contacts, 3,010 led to a referral`
        let first = reading.clause(at: mention.index).lowerBound
        if reading.word(first) == "of", ["these", "those", "them", "the"].contains(reading.word(first + 1)) {
            return true
        }
        let after = reading.word(mention.index + 1)
        return ["whom", "which", "them", "other", "further", "another", "remaining", "additional"].contains(before[0])
            || before[1] == "which"
            || after == "of" && number.unit != .percent || ["other", "more", "further"].contains(after)
    }

    var contradiction: Claim? {
        switch mention.role {
        case .value, .to, .from: break
        case .target, .comparator: return beside
        default: return nil
        }
        guard !number.isSpelled || number.value > 12, let topic = accusable else { return nil }
        return mismatch(topic)
    }

    /// A target or comparator that the row has a column for, and whose value is another.
    var beside: Claim? {
        guard
            let topic = evidence.clearTopic(mention.topics.isEmpty ? reading.topics : mention.topics, least: 0.6)
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
    func isSameKind(_ series: ReadSeries) -> Bool {
        switch number.unit {
        case .percent: return series.unit == .percent
        case .pounds: return series.unit == .pounds
        case .duration(let word): return number.value >= 1000 && series.label.lowercased().contains(word)
        case .days: return series.unit == .days || series.unit == .mean && series.label.lowercased().contains("day")
        case .none: return series.unit != .percent && (series.unit != .count || number.value.isWhole)
        default: return false
        }
    }

    func sizesAgree(_ value: Quantity) -> Bool {
        if Self.isOneDigitOff(digits(number.printed), digits(value.grouped)) { return true }
        let (size, other) = (number.value.withoutSign.nearestDouble, value.withoutSign.nearestDouble)
        return size > other / 3 && size < other * 3
    }

    func mismatch(_ topic: Topic) -> Claim? {
        let series = evidence.series(topic.series)
        guard isSameKind(series) else { return nil }
        var target: (column: ReadColumn, figure: PrintedFigure)?
        if case .from = mention.role {
            target = evidence.bases(of: series, reading.periods(mention.clause)).first { $0.choice != .other }?.old
        } else {
            let named = reading.periods(mention.clause).filter(\.isNamed)
            target =
                saidColumn(of: series)
                ?? (named.isEmpty && !isOfOtherSpan && !isPast || mention.role == .to ? evidence.current(series) : nil)
        }
        if let column = headedColumn(series.table), let figure = series.values[column.index] {
            target = (column, figure)
        }
        guard let target, target.figure.value != number.value, sizesAgree(target.figure.value) else { return nil }
        if Fit(hedged: number, Span(target.figure)).isRight { return nil }
        return mismatch(series, target.column, target.figure)
    }

    func mismatch(_ series: ReadSeries, _ column: ReadColumn, _ figure: PrintedFigure) -> Claim? {
        // The words may speak of all: a row that sums up prints the number.
        let isOfAll = evidence.table(of: series).series.contains {
            $0.values[column.index]?.value == number.value && ($0.id == series.id || Totals.isTotal($0))
        }
        guard !isOfAll else { return nil }
        return evidence.claim(
            Restatements.self, reading.sentence, mention.range, .contradicted, expected: figure.number.printed,
            arithmetic: "the table has \(figure.number.printed) in \(column.heading)",
            "'\(series.fullLabel)' is printed as \(number.printed) in the words, and as "
                + "\(figure.number.printed) in the table",
            [evidence.cited(series, column, figure)])
    }

    // MARK: Definitions

    /// A length of time that a label says too: `within 13 weeks`.
    var definition: Claim? {
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
