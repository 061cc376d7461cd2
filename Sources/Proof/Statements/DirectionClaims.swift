import PerformanceModel
import Reading

extension DirectionStatement {
    /// What the figures say of it: one claim, or one for each row where several are named together.
    var claims: [Claim] {
        if let spelled = spelled ?? reached { return [spelled] }
        let least = 0.5
        guard let best = topics.first, best.label >= least else { return [] }
        var candidates = topics.filter { $0.score > best.score - 0.08 }
        // A number and its rate are one row.
        candidates = candidates.filter { topic in
            let row = evidence.series(topic.series)
            return row.unit == .count || !candidates.contains { $0.series == row.companion }
        }
        if isConjoined {
            let whole = topics.filter { $0.label >= 0.8 }
            if whole.count > 1 { candidates = whole }
        }
        let judged = candidates.compactMap { topic in judge(topic).map { (topic, $0) } }
        guard !judged.isEmpty else { return [] }
        if isConjoined, candidates.count > 1, candidates.allSatisfy({ $0.label >= 0.8 }), candidates.count < 5 {
            return judged.map(\.1)
        }
        let verdicts = Set(judged.map(\.1.verdict))
        if verdicts.count == 1, judged.count == candidates.count, let first = judged.first {
            // Several rows could be meant: all bear it out, or none does.
            return judged.count < 4 || first.1.verdict != .contradicted ? [first.1] : []
        }
        guard judged.count == 1, candidates.count == 1 || judged[0].1.verdict != .contradicted else { return [] }
        return [judged[0].1]
    }

    /// Both ends stand behind the word: `improved from 9 days to 12`.
    private var spelled: Claim? {
        let clause = reading.clause(at: at)
        let next = reading.clauses.first {
            $0.lowerBound == clause.upperBound && reading.word($0.lowerBound + 1) == "from"
        }
        let after = reading.mentions.filter {
            $0.index > at && $0.index < at + 9 && (clause.contains($0.index) || next?.contains($0.index) == true)
        }
        guard let from = after.first(where: { $0.role == .from }),
            let to = after.first(where: { $0.role == .to && $0.index > from.index }),
            from.number.value != to.number.value, ChangeWords.verb(reading.sentence.tokens[at]) != nil
        else { return nil }
        let rose = to.number.value > from.number.value
        let isRight: Bool
        switch direction {
        case .up: isRight = rose
        case .down: isRight = !rose
        case .better, .worse:
            let polarity =
                topics.first { $0.label >= 0.6 }.flatMap { evidence.series($0.series).polarity } ?? polarityOf(from)
            guard let polarity, polarity == .high || polarity == .low else { return nil }
            isRight = ((polarity == .high) == rose) == (direction == .better)
        case .same: return nil
        }
        return evidence.claim(
            Directions.self, reading.sentence, reading.sentence.tokens[at].range, quote: reading.range(at, to.index),
            isRight ? .supported : .contradicted, expected: isRight ? nil : rose ? "an increase" : "a decrease",
            arithmetic: "\(from.number.printed) to \(to.number.printed)",
            isRight
                ? "the numbers bear it out"
                : "the words say it is \(said), and it went from \(from.number.printed) to \(to.number.printed)")
    }

    /// `rose to 69.3%`: the only row of the near tables that prints it as the latest, held against the period before.
    private var reached: Claim? {
        guard direction == .up || direction == .down, reading.word(at + 1) == "to",
            let mention = reading.mentions.first(where: { (2...3).contains($0.index - at) }), !mention.number.isSpelled,
            mention.number.value.places > 0 || mention.number.value >= 100,
            reading.tokens(reading.clause(at: at)).allSatisfy({ $0.period == nil })
        else { return nil }
        let near = evidence.nearTables(reading.sentence)
        let rows = Set(evidence.values.exact(mention.number.value).map(\.series)).filter {
            near.contains(evidence.series($0).table)
        }
        guard rows.count == 1, let row = rows.first.map(evidence.series),
            mention.number.unit != .percent || row.unit == .percent,
            let now = evidence.current(row), now.figure.value == mention.number.value,
            let base = evidence.bases(of: row, []).first, base.new.column.index == now.column.index,
            base.old.figure.value != now.figure.value
        else { return nil }
        let isRight = (now.figure.value > base.old.figure.value) == (direction == .up)
        return evidence.claim(
            Directions.self, reading.sentence, reading.sentence.tokens[at].range,
            quote: reading.range(at, mention.index),
            isRight ? .supported : .contradicted,
            expected: isRight ? nil : direction == .up ? "a decrease" : "an increase",
            arithmetic:
                "\(base.old.figure.number.printed) (\(base.old.column.heading)) to \(now.figure.number.printed)",
            isRight
                ? "'\(row.fullLabel)' bears it out"
                : "'\(row.fullLabel)' is said to be \(said), and went from \(base.old.figure.number.printed) in "
                    + "\(base.old.column.heading) to \(now.figure.number.printed)",
            [
                evidence.cited(row, base.old.column, base.old.figure),
                evidence.cited(row, now.column, now.figure),
            ])
    }

    /// A length of time that is waited or taken is good when it is short.
    private func polarityOf(_ mention: SentenceReading.Mention) -> Polarity? {
        let words = reading.sentence.quote(
            reading.sentence.tokens[0].range.lowerBound..<reading.sentence.tokens[at].range.upperBound)
        if let meant = PolarityReading.polarity(meantBy: words) { return meant }
        switch mention.number.unit {
        case .days, .duration: return .low
        default: return nil
        }
    }
}
