import PerformanceModel
import Reading

/// An average in words that no span of the table has.
///
/// So many a month is a quarter's total over three, and a slip in it misleads whoever plans by it: of 960 visits in a
/// quarter, `averaged 360 a month` is wrong, since 960 over 3 is 320. The span is the one the words name, or else any
/// that the table offers.
///
/// To mend: divide the total by the number of months, quarters or years.
enum AveragesInWords: ProofRule {
    static let name = "average"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            reading.mentions.compactMap { mention in
                guard let months = span(after: mention.index, reading), mention.role == .value || mention.role == .to,
                    saysAverage(mention, reading)
                else {
                    return nil
                }
                return claim(mention, months, reading, evidence)
            }
        }
    }

    /// The months of `a month`, `per quarter`, `each year` right after a number or its noun.
    static func span(after index: Int, _ reading: SentenceReading) -> Int? {
        for ahead in 1...4 {
            if let token = reading.token(index + ahead), token.number != nil || token.isMark(",", ".", ";") {
                return nil
            }
            guard ["a", "per", "each", "every"].contains(reading.word(index + ahead)) else { continue }
            switch reading.word(index + ahead + 1) {
            case "month": return 1
            case "quarter": return 3
            case "year": return 12
            default: continue
            }
        }
        return nil
    }

    private static func saysAverage(_ mention: SentenceReading.Mention, _ reading: SentenceReading) -> Bool {
        // `971 fly-tips, about 108 a month`, `£598,000 or nearly £50,000 a month`
        if let before = reading.mentions.last(where: { $0.index < mention.index }), before.role == .value,
            before.number.unit == mention.number.unit, mention.index - before.index < 6,
            reading.tokens(before.index..<mention.index).contains(where: { $0.isMark(",") || $0.word == "or" })
        {
            return true
        }
        // `257 cases, 11.3% more than in 2020/21 and about 21 a month`
        if mention.number.hedge != .none, mention.index > 2 { return true }
        return reading.tokens(mention.clause).contains {
            ["average", "averaged", "averaging", "averages", "mean", "lost"].contains($0.word ?? "")
        }
            || reading.sentence.tokens.contains { ["average", "averaged"].contains($0.word ?? "") }
            || reading.saidAverage
    }

    private static func claim(
        _ mention: SentenceReading.Mention, _ months: Int, _ reading: SentenceReading, _ evidence: Evidence
    ) -> Claim? {
        let isElliptic = evidence.labels.stems(of: reading.tokens(mention.clause)).isEmpty
        let printed = isElliptic ? evidence.printedTopic(reading, 0..<mention.index) : nil
        let lists = [
            mention.said, mention.topics, printed.map { [$0] } ?? [], reading.topics, reading.focus,
            evidence.topics(reading.lead[...], in: reading.sentence),
        ].map { evidence.bestTopics($0, least: 0.4) }
        var wrong: (claim: Claim, topics: [Topic], index: Int)?
        for (index, topics) in lists.enumerated() where !topics.isEmpty {
            let judged = topics.compactMap { judge(evidence.series($0.series), mention, months, reading, evidence) }
            if let right = judged.first(where: { $0.verdict != .contradicted }) { return right }
            if wrong == nil, let first = judged.first { wrong = (first, topics, index) }
        }
        let words = Set(reading.tokens(mention.clause).compactMap(\.word))
        guard let wrong else { return ofWords(mention, months, reading, evidence) }
        let best = wrong.topics[0]
        guard wrong.topics.count == 1, best.label >= 0.6 ? best.phrase >= 0.5 || wrong.index == 4 : best.phrase >= 0.9,
            words.isDisjoint(with: Restriction.words)
        else { return nil }
        return wrong.claim
    }

    /// `118 in the half year, an average of 20 a month`: where no row is meant, the number before it.
    private static func ofWords(
        _ mention: SentenceReading.Mention, _ months: Int, _ reading: SentenceReading, _ evidence: Evidence
    ) -> Claim? {
        let counts = reading.mentions.filter { $0.index < mention.index && $0.role == .value }
        let words = reading.sentence.tokens[..<mention.index].compactMap(\.word)
        guard counts.count == 1, let whole = counts.first?.number, whole.unit == mention.number.unit,
            !whole.isSpelled, whole.hedge == .none, let span = span(words, reading), span % months == 0, span > months,
            let worked = Span(whole.value, step: whole.step).divided(by: Span(span / months)),
            let expected = worked.printed.rounded(to: mention.number.value.places)?.grouped
        else { return nil }
        let fit = Fit(hedged: mention.number, worked)
        let size = mention.number.value.nearestDouble / max(worked.printed.nearestDouble, 0.001)
        guard fit.isRight || size > 0.5 && size < 2 else { return nil }
        return evidence.claim(
            AveragesInWords.self, reading.sentence, mention.range, fit.verdict, expected: expected,
            arithmetic: "\(whole.printed) over \(span / months) is \(expected)",
            fit.isRight
                ? "the number before it bears it out"
                : "\(whole.printed) over \(span / months) is \(expected), and \(mention.number.printed) is printed")
    }

    /// The months that some words name: a half year, nine months.
    private static func span(_ words: [String], _ reading: SentenceReading) -> Int? {
        let pairs = Set(zip(words, words.dropFirst()).map { "\($0) \($1)" })
        if pairs.contains("half year") { return 6 }
        for token in reading.sentence.tokens {
            if let number = token.number, case .duration("months") = number.unit, number.value.isWhole {
                return Int(number.value.millionths / 1_000_000)
            }
        }
        return pairs.contains("the quarter") ? 3 : nil
    }

    /// A span of the table with its total.
    private struct Whole {
        let words: String
        let parts: [(column: ReadColumn, figure: PrintedFigure)]
        let months: Int
    }

    private static func judge(
        _ series: ReadSeries, _ mention: SentenceReading.Mention, _ months: Int, _ reading: SentenceReading,
        _ evidence: Evidence
    ) -> Claim? {
        guard series.unit == .count || series.unit == .pounds, !Stocks.isStock(series) else { return nil }
        let wholes = wholes(series, mention, reading, evidence).filter {
            $0.months >= months && $0.months % months == 0
        }
        // An average of one year a year is of nothing.
        // `257 cases, about 21 a month`: of the number that the sentence prints.
        let said = Set(reading.mentions.filter { $0.index < mention.index }.map { Ratio($0.number.value) })
        let printed = wholes.first { whole in
            whole.months > months
                && Span.total(whole.parts.map { Span($0.figure) }).map { said.contains($0.printed) } ?? false
        }
        guard let first = printed ?? wholes.first(where: { $0.months > months }) ?? wholes.first else { return nil }
        func mean(_ whole: Whole) -> Span? {
            Span.total(whole.parts.map { Span($0.figure) })?.divided(
                by: Span(whole.months / months))
        }
        let unit = months == 1 ? "a month" : months == 3 ? "a quarter" : "a year"
        if let right = wholes.first(where: { mean($0).map { Fit(hedged: mention.number, $0).isRight } ?? false }) {
            return evidence.claim(
                AveragesInWords.self, reading.sentence, mention.range, .supported,
                arithmetic: "\(right.words) over \(right.months / months)",
                "the average of the columns bears it out",
                right.parts.map { evidence.cited(series, $0.column, $0.figure) })
        }
        guard let worked = mean(first),
            let expected = worked.printed.rounded(to: max(mention.number.value.places, 0))?.grouped
        else { return nil }
        let size = mention.number.value.nearestDouble / max(worked.printed.nearestDouble, 0.001)
        guard size > 0.2, size < 5 else { return nil }
        return evidence.claim(
            AveragesInWords.self, reading.sentence, mention.range, .contradicted, expected: "\(expected) \(unit)",
            arithmetic: "\(first.words) over \(first.months / months) is \(expected)",
            "'\(series.fullLabel)' is \(expected) \(unit), and \(mention.number.printed) is printed",
            first.parts.map { evidence.cited(series, $0.column, $0.figure) })
    }

    /// Whether a period is only what something is compared with: `more than in 2020/21`.
    private static func isBase(_ period: NamedPeriod, _ reading: SentenceReading) -> Bool {
        guard let at = reading.sentence.tokens.firstIndex(where: { $0.period == period }) else { return false }
        return (1...3).contains { ["than", "since", "from", "with"].contains(reading.word(at - $0)) }
    }

    /// The spans the words can mean, the likeliest first.
    private static func wholes(
        _ series: ReadSeries, _ mention: SentenceReading.Mention, _ reading: SentenceReading, _ evidence: Evidence
    ) -> [Whole] {
        let history = evidence.history(series)
        guard let latest = history.last, let length = latest.column.period?.months, length > 0 else { return [] }
        func whole(_ parts: [(column: ReadColumn, figure: PrintedFigure)]) -> Whole {
            Whole(
                words: parts.map(\.figure.number.printed).joined(separator: " + "), parts: parts,
                months: parts.reduce(0) { $0 + ($1.column.period?.months ?? length) })
        }
        let near = reading.sentence.tokens[mention.index..<min(reading.sentence.tokens.count, mention.index + 9)]
            .compactMap(\.period)
        let named =
            near.filter(\.isNamed).first
            ?? reading.periods(mention.clause).first { $0.isNamed && !isBase($0, reading) }
        if let named {
            let parts = history.filter { part in
                if part.column.period?.fits(named) == true { return true }
                guard let end = part.column.period?.endMonth, let last = named.endMonth, named.months > 0 else {
                    return false
                }
                return (last - end + 12) % 12 < named.months && (part.column.period?.months ?? 99) < named.months
            }
            let total = parts.reduce(0) { $0 + ($1.column.period?.months ?? 0) }
            if !parts.isEmpty || named.kind != .half {
                return total == named.months || named.months == 0 ? [whole(parts)] : []
            }
        }
        let start = latest.column.monthsIntoYear
        let year = history.filter { latest.column.isYearSoFar($0.column) && $0.column.period?.months == length }
        let dates = evidence.table(of: series).columns.filter { $0.meaning == .yearToDate || $0.meaning == .total }
            .compactMap { column in
                series.values[column.index].map {
                    Whole(
                        words: $0.number.printed, parts: [(column, $0)],
                        months: column.period?.isNamed == true ? column.period?.months ?? start : start)
                }
            }
        var wholes = [whole([latest]), whole(year), whole(history)] + dates
        if reading.sentence.tokens.contains(where: { $0.period?.relative == .yearToDate })
            || reading.sentence.tokens.contains(where: { $0.word == "year" })
        {
            wholes = [whole(year), whole(history), whole([latest])] + dates
        }
        return wholes
    }
}
