import PerformanceModel
import Reading

extension DirectionStatement {
    func judge(_ topic: Topic) -> Claim? {
        let series = evidence.series(topic.series)
        let periods = periods
        let bases = evidence.bases(of: series, periods, inTurn: saysEach, isBetween: reading.saysBetween)
        guard !isBounded, let first = bases.first, let holdsFirst = holds(first, series) else { return nil }
        let broken = brokenStep(series)
        let base = broken ?? first
        let isRight = holdsFirst && broken == nil
        let token = reading.sentence.tokens[at]
        let sum =
            "\(base.old.figure.number.printed) (\(base.old.column.heading)) to \(base.new.figure.number.printed) "
            + "(\(base.new.column.heading))" + polarityWords(series)
        let cited = [
            evidence.cited(series, base.old.column, base.old.figure),
            evidence.cited(series, base.new.column, base.new.figure),
        ]
        func claim(_ verdict: Verdict, _ message: String) -> Claim {
            evidence.claim(
                Directions.self, reading.sentence, token.range, quote: quoted, verdict,
                expected: verdict == .contradicted ? actual(base, series) : nil,
                arithmetic: sum, message, cited)
        }
        if isRight { return claim(.supported, "'\(series.fullLabel)' bears it out") }
        let isAccusable = topic.label >= 0.6 && topic.phrase >= (isConjoined && topic.label >= 0.9 ? 0.4 : 0.6)
        guard isAccusable else { return nil }
        if base.old.figure.value == base.new.figure.value, isConjoined { return nil }
        if !base.isSaid, let other = bases.dropFirst().first(where: { holds($0, series) == true }) {
            guard evidence.comparesWithPreviousPeriod || saysEach, isConsecutive(base) else {
                var unsure = claim(
                    .unchecked,
                    "true against \(other.old.column.heading) and not against \(base.old.column.heading); say "
                        + "which is meant"
                )
                unsure.severity = .query
                return unsure
            }
        }
        return claim(
            .contradicted,
            "'\(series.fullLabel)' is said to be \(said), and went from \(base.old.figure.number.printed) in "
                + "\(base.old.column.heading) to "
                + "\(base.new.figure.number.printed) in \(base.new.column.heading)\(polarityWords(series))")
    }

    /// The periods of the word's own clause, and of the one after it where that says what it is compared with.
    private var periods: [NamedPeriod] {
        let clause = reading.clause(at: at)
        let own = reading.tokens(clause).compactMap(\.period)
        guard own.isEmpty, let next = reading.clauses.first(where: { $0.lowerBound == clause.upperBound }),
            ["compared", "since", "against", "from"].contains(reading.word(next.lowerBound))
                || ["compared", "since", "against", "from"].contains(reading.word(next.lowerBound + 1))
        else { return own }
        return reading.tokens(next).compactMap(\.period)
    }

    /// Whether the words stop at an earlier period: `had risen in each year to 2018`.
    private var isBounded: Bool {
        let clause = reading.clause(at: at)
        let words = reading.tokens(clause).compactMap(\.word)
        return !words.contains("from")
            && clause.contains {
                reading.token($0)?.period?.isNamed == true && ["to", "until", "till"].contains(reading.word($0 - 1))
            }
    }

    /// Whether the words speak of each period in turn, so that the one before is meant.
    private var saysEach: Bool {
        let words = reading.tokens(reading.clause(at: at)).compactMap(\.word)
        let tokens = reading.tokens(reading.clause(at: at))
        if words.contains("each"),
            tokens.contains(where: { if case .last? = $0.period?.relative { true } else { false } })
        {
            return true
        }
        return words.contains { ["continue", "continues", "continued", "steadily", "again", "further"].contains($0) }
            || saysEvery(words)
    }

    /// `in each month`, `at each count`.
    private func saysEvery(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains {
            ["each", "every"].contains($0) && ["quarter", "month", "year", "period", "term", "count"].contains($1)
        }
    }

    /// `in every quarter`: each step of the year has to bear it out.
    private func brokenStep(_ series: ReadSeries) -> Base? {
        let words = reading.tokens(reading.clause(at: at)).compactMap(\.word)
        let running = runningSteps(words)
        guard saysEvery(words) || running != nil else { return nil }
        var history = evidence.history(series)
        if let running {
            guard history.count > running else { return nil }
            history = history.suffix(running + 1)
        }
        if let since = reading.clause(at: at).first(where: { reading.word($0) == "since" }),
            let from = reading.token(since + 1)?.period,
            let start = history.firstIndex(where: { $0.column.period?.fits(from) == true })
        {
            history.removeSubrange(..<start)
        }
        guard let last = history.last else { return nil }
        let length = last.column.period?.months ?? 0
        let run = history.filter {
            $0.column.period?.months == length && (length == 12 || last.column.time - $0.column.time < 12)
        }
        return zip(run, run.dropFirst()).map { Base(old: $0, new: $1, choice: .said) }.first {
            holds($0, series) == false
        }
    }

    /// `for the third year in a row`, `two years running`: how many steps the words count.
    private func runningSteps(_ words: [String]) -> Int? {
        let clause = reading.clause(at: at)
        let all = reading.sentence.tokens[clause.lowerBound..<min(clause.upperBound + 6, reading.sentence.tokens.count)]
        let plain = all.compactMap { $0.word }
        guard plain.contains("running") || zip(plain, plain.dropFirst()).contains(where: { $0 == "a" && $1 == "row" })
        else { return nil }
        let ordinals = ["second": 2, "third": 3, "fourth": 4, "fifth": 5]
        if let ordinal = plain.lazy.compactMap({ ordinals[$0] }).first { return ordinal }
        for token in all {
            if let number = token.number, case .duration = number.unit, number.value.isWhole, number.value < 10 {
                return Int(number.value.millionths / 1_000_000)
            }
        }
        return nil
    }

    private func isConsecutive(_ base: Base) -> Bool {
        let months = base.new.column.period?.months ?? 3
        return base.new.column.time - base.old.column.time <= max(months, 3)
    }

    private func polarityWords(_ series: ReadSeries) -> String {
        guard direction == .better || direction == .worse, let polarity = series.polarity else { return "" }
        return polarity == .high ? ", high is good" : polarity == .low ? ", low is good" : ""
    }

    var said: String {
        switch direction {
        case .up: "rising"
        case .down: "falling"
        case .better: "improving"
        case .worse: "worsening"
        case .same: "unchanged"
        }
    }

    private func actual(_ base: Base, _ series: ReadSeries) -> String {
        if base.old.figure.value == base.new.figure.value { return "no change" }
        let rose = base.new.figure.value > base.old.figure.value
        guard direction == .better || direction == .worse else { return rose ? "an increase" : "a decrease" }
        return (series.polarity == .high) == rose ? "an improvement" : "a worsening"
    }

    /// Whether the direction holds; nothing where the measure has no good or bad way.
    private func holds(_ base: Base, _ series: ReadSeries) -> Bool? {
        let (old, new) = (base.old.figure.value, base.new.figure.value)
        switch direction {
        case .up: return new > old
        case .down: return new < old
        case .better, .worse:
            // What recovers goes up again, unless it should be low.
            let isRecovery = reading.word(at).hasPrefix("recover")
            guard let polarity = series.polarity ?? (isRecovery ? .high : nil), polarity == .high || polarity == .low
            else { return nil }
            if old == new { return false }
            return ((polarity == .high) == (new > old)) == (direction == .better)
        case .same: return old == new
        }
    }

    /// The word with those right beside it: `improving steadily`, `has increased further`.
    var quoted: Range<Int> {
        var from = at
        while from > 0,
            [
                "has", "have", "is", "are", "was", "were", "continues", "continued", "to", "also", "slightly",
                "further",
                "both", "significantly", "steadily", "now", "generally", "still", "been", "a", "an", "slight",
            ].contains(reading.word(from - 1))
        {
            from -= 1
        }
        var to = at
        while ["steadily", "further", "slightly", "significantly", "again", "sharply", "markedly", "consistently"]
            .contains(reading.word(to + 1))
        { to += 1 }
        return reading.range(from, to)
    }
}
