import PerformanceModel
import Reading

/// A highest, lowest, best or record that another period or place held beats.
///
/// A record is news, and news is checked by others. With 1,250 visits in Q2 and 1,100 in Q3, `the highest on record in
/// Q3` is wrong. Only what the paper itself holds can contradict it: a record of all time is borne out no further back
/// than the table. `Now exceeded` says that it was not before.
///
/// To mend: say since when, or correct the word.
enum Superlatives: ProofRule {
    static let name = "superlative"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            reading.sentence.tokens.indices.compactMap { index -> Claim? in
                if reading.word(index) == "now", let claim = nowPassed(reading, index, evidence) { return claim }
                return extreme(reading, index, evidence)
            }
        }
    }

    enum Extreme { case highest, lowest, best, worst }

    static func extreme(_ word: String) -> Extreme? {
        switch word {
        case "highest", "most", "largest", "greatest", "longest", "busiest", "dearest": .highest
        case "lowest", "fewest", "smallest", "shortest", "least", "quietest", "cheapest": .lowest
        case "best", "best-performing", "strongest": .best
        case "worst", "poorest", "weakest", "slowest": .worst
        default: nil
        }
    }

    // MARK: Highest and lowest

    private static func extreme(_ reading: SentenceReading, _ index: Int, _ evidence: Evidence) -> Claim? {
        guard let extreme = extreme(reading.word(index)),
            !["at"].contains(reading.word(index - 1)) || reading.word(index) != "most"
        else { return nil }
        if ["most", "least", "fewest"].contains(reading.word(index)), reading.word(index - 1) != "the",
            reading.word(index + 1) != "numerous"
        {
            return nil
        }
        if reading.word(index) == "most" || reading.word(index) == "least",
            ["than", "of", "other", "likely", "recent", "recently"].contains(reading.word(index + 1))
        {
            return nil
        }
        if ["busiest", "quietest"].contains(reading.word(index)),
            !["month", "quarter", "year", "was", "is", "were", "of"].contains(reading.word(index + 1))
        {
            return nil
        }
        let tokens = reading.sentence.tokens
        if let claim = amongRows(extreme, reading, index, evidence) { return claim }
        guard saysTime(reading, index) else { return nil }
        let clause = reading.clause(at: index)
        let number = reading.mentions.first {
            $0.role == .value && abs($0.index - index) < 14 && isPlain($0) && !isOfAnother($0, reading)
        }
        guard let topic = topic(clause, number, reading, evidence) else { return nil }
        let series = evidence.series(topic.series)
        let history = evidence.history(series)
        guard history.count > 1, let latest = history.last else { return nil }
        let stated = number?.number.value
        let held = stated.flatMap { value in history.last { $0.figure.value == value } }
        let named = reading.periods(clause).filter { $0.isNamed && !isBound(reading, $0) }
        if held == nil,
            named.contains(where: { period in !history.contains { $0.column.period?.fits(period) == true } })
        {
            // A month between the quarters' ends is not held: only a value beyond it would contradict.
            guard let stated, let number else { return nil }
            return judgeStated(stated, number, extreme, history, series, reading, index, evidence)
        }
        let now =
            held ?? named.first.flatMap { period in history.last { $0.column.period?.fits(period) == true } } ?? latest
        let months = now.column.period?.months
        let among = bounded(history, reading, clause, now).filter {
            // A quarter is not beside the end of an earlier year, unless the words go back to it.
            evidence.isComparable(series, $0, now) && (named.isEmpty || $0.column.period?.months == months)
        }
        let others = among.filter { $0.column.index != now.column.index }
        guard !others.isEmpty, let beaten = beats(extreme, series.polarity) else { return nil }
        let worse = others.filter { beaten($0.figure.value, now.figure.value) }.max {
            beaten($1.figure.value, $0.figure.value)
        }
        guard worse == nil || topic.label >= 0.6, worse == nil || !hasAkin(reading.word(index), series, evidence)
        else { return nil }
        let cited = among.map { evidence.cited(series, $0.column, $0.figure) }
        let sum = among.map { "\($0.figure.number.printed) (\($0.column.heading))" }.joined(separator: ", ")
        // `The busiest quarter was quarter 4`
        let end = (index + 1...index + 5).last { reading.token($0)?.period?.isNamed == true && clause.contains($0) }
        return evidence.claim(
            Superlatives.self, reading.sentence, tokens[index].range, quote: reading.range(index, end ?? index),
            worse == nil ? .supported : .contradicted,
            expected: worse.map { "\($0.figure.number.printed) in \($0.column.heading)" }, arithmetic: sum,
            worse.map {
                "'\(series.fullLabel)': \(now.figure.number.printed) in \(now.column.heading) is not the "
                    + "\(reading.word(index)), since "
                    + "\($0.column.heading) has \($0.figure.number.printed)"
            } ?? "nothing held goes beyond it", cited)
    }

    /// `Of these calls 53,179 were answered. January was the busiest month`: of calls, whichever row has them.
    private static func hasAkin(_ word: String, _ series: ReadSeries, _ evidence: Evidence) -> Bool {
        guard ["busiest", "quietest"].contains(word) else { return false }
        let stems = evidence.labels.labelStems(series.id)
        return evidence.table(of: series).series.contains {
            $0.id != series.id && !evidence.labels.labelStems($0.id).isDisjoint(with: stems)
        }
    }

    /// `lowest in Q3, after 52,200 in Q2`: the number is of another time.
    private static func isOfAnother(_ mention: SentenceReading.Mention, _ reading: SentenceReading) -> Bool {
        ["after", "from", "against", "than", "compared", "before"].contains(reading.word(mention.index - 1))
    }

    private static func isPlain(_ mention: SentenceReading.Mention) -> Bool {
        switch mention.number.unit {
        case .duration, .fraction, .times, .points: false
        default: !mention.number.isSpelled
        }
    }

    /// What the superlative is said of: the row that prints the number beside it, else what its clause names, else what
    /// was spoken of last where it names nothing.
    private static func topic(
        _ clause: Range<Int>, _ number: SentenceReading.Mention?, _ reading: SentenceReading, _ evidence: Evidence
    ) -> Topic? {
        let near = evidence.nearTables(reading.sentence)
        let topics = evidence.topics(reading.tokens(clause), in: reading.sentence)
        if let number {
            let places = evidence.values.exact(number.number.value).filter {
                near.contains(evidence.series($0.series).table)
            }
            let series = Set(places.map(\.series)).filter {
                evidence.series($0).unit == .percent || number.number.unit != .percent
            }
            if series.count == 1, let only = series.first, number.number.value >= 10 || number.number.value.places > 0 {
                let own = topics.first { $0.series == only }
                return Topic(series: only, label: max(own?.label ?? 0, 0.7), phrase: max(own?.phrase ?? 0, 0.6))
            }
        }
        if let clear = evidence.clearTopic(topics, least: 0.5) { return clear }
        guard evidence.labels.stems(of: reading.tokens(clause)).isEmpty else { return nil }
        if let clear = evidence.clearTopic(reading.topics, least: 0.6) { return clear }
        return evidence.clearTopic(reading.focus, least: 0.6) ?? totalRow(near, evidence)
    }

    /// `Quarter 3 was the worst quarter`: the row that sums up the only table near.
    private static func totalRow(_ near: Set<Int>, _ evidence: Evidence) -> Topic? {
        guard near.count == 1, let table = near.first else { return nil }
        let totals = evidence.paper.series.filter { $0.table == table && Totals.isTotal($0) }
        return totals.count == 1 ? Topic(series: totals[0].id, label: 0.7, phrase: 0.6) : nil
    }

    private static func judgeStated(
        _ stated: Quantity, _ mention: SentenceReading.Mention, _ extreme: Extreme,
        _ history: [(column: ReadColumn, figure: PrintedFigure)], _ series: ReadSeries, _ reading: SentenceReading,
        _ index: Int,
        _ evidence: Evidence
    ) -> Claim? {
        guard let beaten = beats(extreme, series.polarity), let size = history.last?.figure.value.nearestDouble,
            size > 0,
            abs(stated.nearestDouble / size - 1) < 0.5
        else { return nil }
        let worse = history.first { beaten($0.figure.value, stated) }
        return evidence.claim(
            Superlatives.self, reading.sentence, mention.range,
            quote: reading.range(min(index, mention.index), max(index, mention.index)),
            worse == nil ? .supported : .contradicted, expected: worse.map { $0.figure.number.printed },
            arithmetic: history.map(\.figure.number.printed).joined(separator: ", ") + "; \(mention.number.printed)",
            worse == nil
                ? "nothing held goes beyond it"
                : "'\(series.fullLabel)' has \(worse?.figure.number.printed ?? "") in \(worse?.column.heading ?? "")",
            history.map { evidence.cited(series, $0.column, $0.figure) })
    }

    static func beats(_ extreme: Extreme, _ polarity: Polarity?) -> ((Quantity, Quantity) -> Bool)? {
        switch extreme {
        case .highest: return { $0 > $1 }
        case .lowest: return { $0 < $1 }
        case .best, .worst:
            guard let polarity, polarity == .high || polarity == .low else { return nil }
            return (polarity == .high) == (extreme == .best) ? { $0 > $1 } : { $0 < $1 }
        }
    }

    /// Whether the words after or before speak of times: `ever`, `on record`, `since`, `in the last five quarters`.
    static func saysTime(_ reading: SentenceReading, _ index: Int) -> Bool {
        (-3...9).contains { ahead in
            guard let token = reading.token(index + ahead) else { return false }
            // `the best record of reviews`
            if token.word == "record", reading.word(index + ahead + 1) == "of" { return false }
            if ["ever", "record", "recorded", "since", "quarters", "years", "months", "year", "period", "date"]
                .contains(token.word ?? "")
            {
                return true
            }
            return token.period != nil || { if case .duration? = token.number?.unit { true } else { false } }()
        }
    }

    private static func isBound(_ reading: SentenceReading, _ period: NamedPeriod) -> Bool {
        reading.sentence.tokens.indices.contains {
            reading.token($0)?.period == period && reading.word($0 - 1) == "since"
        }
    }

    /// Whether a financial year begins in a calendar year that words name: `since 2011` of `2011/12`.
    private static func begins(_ column: ReadColumn, _ since: NamedPeriod) -> Bool {
        guard since.kind == .year, !since.isFinancial, let end = since.end, let own = column.period, own.isFinancial,
            own.kind == .year, let ownEnd = own.end
        else { return false }
        return ownEnd - 3 == end
    }

    /// The figures since a period the words name, or all.
    private static func bounded(
        _ history: [(column: ReadColumn, figure: PrintedFigure)], _ reading: SentenceReading, _ clause: Range<Int>,
        _ now: (column: ReadColumn, figure: PrintedFigure)
    ) -> [(column: ReadColumn, figure: PrintedFigure)] {
        let upToNow = history.filter { $0.column.time <= now.column.time }
        for index in clause {
            if case .last(let count)? = reading.token(index)?.period?.relative { return Array(upToNow.suffix(count)) }
            // `lowest in three quarters`
            if reading.word(index - 1) == "in", let count = reading.token(index)?.number?.value, count.isWhole,
                count > 1, count < 100, ["quarters", "months", "years"].contains(reading.word(index + 1))
            {
                return Array(upToNow.suffix(Int(count.nearestDouble)))
            }
        }
        if let since = reading.periods(clause).first(where: { isBound(reading, $0) }),
            let from = history.first(where: { $0.column.period?.fits(since) == true || begins($0.column, since) })
        {
            // Highest since then: the value of that time itself may have been as high.
            return upToNow.filter { $0.column.time > from.column.time }
        }
        let saysEver = reading.tokens(clause).contains { ["ever", "record", "recorded"].contains($0.word ?? "") }
        return saysEver ? upToNow : history.filter { $0.column.time <= now.column.time || !saysEver }
    }
}
