import PerformanceModel
import Reading

extension Restatement {
    func judge(_ match: Match, among matches: [Match]) -> Claim? {
        let cited = [evidence.cited(match.series, match.column, match.figure)]
        if let wrong = swapped(match, among: matches) { return wrong }
        if let stronger = otherRow(match) { return stronger }
        let hedge = Fit(hedged: number, Span(match.figure))
        let verdict: Verdict =
            match.isExact && number.hedge == .none ? .supported : hedge.isRight ? .supportedWithinRounding : .unchecked
        return evidence.claim(
            Restatements.self, reading.sentence, mention.range, verdict, arithmetic: nil,
            "it is '\(match.series.fullLabel)', \(match.column.heading)", cited)
    }

    /// The value of another period than the words name.
    func swapped(_ match: Match, among matches: [Match]) -> Claim? {
        guard ownAffinity(match.series.id) > 0.5 || besidePeriod != nil && match.affinity > 0.5,
            !comparesInClause || besidePeriod != nil || isOwn, !match.isSecond, match.column.meaning == .figure,
            match.column.isTimed,
            let said = saidColumn(of: match.series),
            said.column.index != match.column.index, !said.column.isCumulative, said.figure.value != number.value,
            !matches.contains(where: {
                $0.series.id != match.series.id && $0.affinity > match.affinity - 0.15
                    && saidColumn(of: $0.series)?.column.index == $0.column.index
            }),
            !matches.contains(where: { $0.series.id == match.series.id && $0.column.index == said.column.index })
        else { return nil }
        // With the period, where it stands near: one of the two is wrong.
        let when = (max(0, mention.index - 8)..<min(mention.index + 8, reading.sentence.tokens.count)).first {
            reading.token($0)?.period?.isNamed == true
        }
        let quote = when.map { reading.range(max(0, min($0 - 3, mention.index)), max($0, mention.index)) }
        return evidence.claim(
            Restatements.self, reading.sentence, mention.range, quote: quote, .contradicted,
            expected: said.figure.number.printed,
            arithmetic:
                "\(said.column.heading) is \(said.figure.number.printed); \(match.column.heading) is "
                + "\(match.figure.number.printed)",
            "\(number.printed) is '\(match.series.fullLabel)' of \(match.column.heading), and "
                + "\(said.column.heading) is "
                + said.figure.number.printed, [evidence.cited(match.series, said.column, said.figure)])
    }

    /// The column that the words around the number name, or the latest where the words are of now.
    func saidColumn(of series: ReadSeries) -> (column: ReadColumn, figure: PrintedFigure)? {
        let history = evidence.history(series)
        let own = reading.tokens(mention.clause).compactMap(\.period)
        let periods = own.isEmpty ? reading.sentence.tokens.compactMap(\.period) : own
        let others = reading.mentions.filter { $0.clause == mention.clause }
        let named = periods.filter(\.isNamed)
        if let beside = besidePeriod { return history.last { $0.column.period?.fits(beside) == true } }
        if case .from = mention.role { return nil }
        if named.count == 1, periods.count == 1, others.count == 1 || isBeside(named[0]) {
            guard !isBaseOfChange(named[0]) else { return nil }
            return (history + evidence.totals(series)).last {
                $0.column.period?.fits(named[0]) == true || isAtEnd(named[0], of: $0.column, series)
            }
        }
        guard periods.isEmpty || periods.allSatisfy({ $0.relative == .this }), mention.role == .value, !isPast else {
            return nil
        }
        return evidence.current(series)
    }

    /// Whether a month ends the year of a column whose values are as at a date: `arrears, 31 March`.
    private func isAtEnd(_ month: NamedPeriod, of column: ReadColumn, _ series: ReadSeries) -> Bool {
        guard month.kind == .month, let end = month.end, column.period?.kind == .year, column.period?.end == end else {
            return false
        }
        let label = Tokeniser.tokens(of: series.fullLabel)
        return Stocks.isStock(series) || label.contains { $0.period?.kind == .day || $0.period?.kind == .month }
    }

    /// The period right after a number: `3.1% in 2017/18`.
    var besidePeriod: NamedPeriod? {
        guard ["in", "for", "at", "during"].contains(reading.word(mention.index + 1)) else { return nil }
        return [2, 3].lazy.compactMap { reading.token(mention.index + $0)?.period }.first { $0.isNamed }
    }

    /// `The rate of children looked after (79.0) is higher than …`: the row's own value, in brackets right behind it.
    private var isOwn: Bool {
        reading.token(mention.index - 1)?.isMark("(") == true
            && !reading.tokens(mention.clause.lowerBound..<mention.index).contains {
                ["than", "below", "above", "from", "to"].contains($0.word ?? "")
            }
    }

    /// Whether the words speak of a year or other span than the latest: `over the year 158 children …`.
    var isOfOtherSpan: Bool {
        reading.sentence.tokens.contains { token in
            guard let relative = token.period?.relative else { return false }
            return relative != .this
        }
    }

    func isBeside(_ period: NamedPeriod) -> Bool {
        (-3...3).contains { reading.token(mention.index + $0)?.period == period }
    }

    /// Whether the period is what the number is compared with: `up from`, `since`, `compared to`.
    func isBaseOfChange(_ period: NamedPeriod) -> Bool {
        guard let at = reading.sentence.tokens.firstIndex(where: { $0.period == period }) else { return false }
        // Back over `in`, `the` and the number it is of: `from 19.2 in Q2`.
        var before = at - 1
        while before >= 0,
            reading.token(before)?.word == nil || ["in", "the", "at", "of", "end"].contains(reading.word(before))
        {
            before -= 1
        }
        return [
            "since", "from", "than", "against", "with", "until", "to", "between", "and", "compared", "as", "after",
        ].contains(reading.word(before)) || reading.word(at - 1) == "on"
    }

    var isPast: Bool {
        reading.sentence.tokens.indices.contains { index in
            // `from Amber to Green` is of no other time.
            if reading.word(index) == "from" {
                return (1...2).contains {
                    reading.token(index + $0)?.number != nil || reading.token(index + $0)?.period != nil
                }
            }
            return ["previously", "earlier", "had", "last", "previous", "compared", "ago", "since", "baseline"]
                .contains(reading.word(index))
        }
    }

    /// Whether the sentence begins by narrowing its subject down: `For children under five, …`.
    var isNarrowed: Bool {
        let tokens = reading.sentence.tokens
        guard ["for", "among", "in", "within", "at", "of", "on"].contains(reading.word(0)),
            let comma = tokens.firstIndex(where: { $0.isMark(",") }),
            comma < mention.index
        else { return false }
        let stems = evidence.labels.stems(of: tokens[1..<comma])
        let known = mention.said.first.map { evidence.labels.allStems($0.series) } ?? []
        return !stems.isSubset(of: known) && !stems.isEmpty
    }

    /// The column of money that the clause names by its heading: `forecast`, `budget`.
    func headedColumn(_ table: Int?) -> ReadColumn? {
        guard let table, evidence.paper.tables.indices.contains(table) else { return nil }
        let words = Set(
            reading.sentence.tokens[max(mention.clause.lowerBound, mention.index - 5)..<mention.index].compactMap(
                \.word))
        let columns = evidence.paper.tables[table].columns.filter { column in
            let heading = column.heading.lowercased().split { !$0.isLetter }.map(String.init)
            return heading.count == 1
                && ["forecast", "budget", "actual", "delivered", "planned", "outturn"].contains(heading[0])
                && words.contains(heading[0])
        }
        return columns.count == 1 ? columns[0] : nil
    }

    /// The number of another row than the words plainly name.
    func otherRow(_ match: Match) -> Claim? {
        guard mention.role == .value, let topic = accusable, match.affinity < topic.label - 0.35,
            topic.series != match.series.id,
            evidence.series(topic.series).companion != match.series.id
        else { return nil }
        return mismatch(topic)
    }
}
