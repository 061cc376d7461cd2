import PerformanceModel
import Reading

/// A row's share of its table's total, or of its own plan, that the two cells do not give.
///
/// The number is worked out for the sentence and stands in no cell. With 1,800 thefts of 9,000 crimes, `thefts are
/// 25.0% of all crime` is wrong: 1,800 of 9,000 is 20.0%.
///
/// To mend: divide the row by the total of the same column.
enum SharesOfRows: ProofRule {
    static let name = "share"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading -> [Claim] in
            var last: Whole?
            return reading.mentions.compactMap { mention in
                guard isShare(mention, reading) else { return nil }
                // `council tax is 53.0% of what is owed, and business rates 27.4%`: of the same, at the same time.
                guard
                    let whole = whole(after: mention.index, reading)
                        ?? ofColumn(after: mention.index, reading, evidence)
                        ?? (endsThere(mention, reading) ? last : nil)
                else { return nil }
                last = whole
                guard mention.number.unit == .percent,
                    let (claim, column) = claim(mention, whole, reading, evidence)
                else { return nil }
                if claim.verdict != .contradicted { last = Whole(kind: whole.kind, isSure: true, column: column) }
                return claim
            }
        }
    }

    /// `53.0%`, `a third`, `seven in ten`.
    private static func isShare(_ mention: SentenceReading.Mention, _ reading: SentenceReading) -> Bool {
        switch mention.number.unit {
        case .percent, .fraction: !mention.number.isSigned
        case .none: reading.word(mention.index - 1) == "in" && reading.token(mention.index - 2)?.number != nil
        default: false
        }
    }

    /// What a share is of.
    private struct Whole {
        enum Kind { case all, plan }

        let kind: Kind
        /// Whether the words leave no doubt, as `all that was recycled` does.
        let isSure: Bool
        /// The column, where the share before was of it.
        var column: Int?
    }

    private static func whole(after index: Int, _ reading: SentenceReading) -> Whole? {
        // `Council land together with footpaths accounts for 39.3%`
        let before = (1...4).map { reading.word(index - $0) }
        let accounts = before[0] == "for" && ["accounts", "account", "accounted"].contains(before[1])
        let isTogether = reading.sentence.tokens[..<index].contains { $0.word == "together" }
        let makes =
            isTogether && ["up", "to"].contains(before[0]) && ["make", "makes", "come", "comes"].contains(before[1])
        if accounts && (isTogether || reading.word(index + 2) == "the") || makes {
            return Whole(kind: .all, isSure: true)
        }
        guard reading.word(index + 1) == "of" else { return nil }
        let next = reading.word(index + 2), then = reading.word(index + 3)
        if next == "all" || next == "what" || next == "the" && ["total", "whole"].contains(then) {
            return Whole(kind: .all, isSure: next != "what" && !["that", "who", "which"].contains(then))
        }
        guard ["its", "their", "the"].contains(next), ["plan", "budget", "target"].contains(then) else { return nil }
        // `41.3% of the budget` may be of everybody's; a sum before it says whose.
        let sum = reading.mentions.last { $0.index < index }
        let isBeside = sum.map { $0.number.unit == PrintedNumber.Unit.pounds && index - $0.index < 4 } ?? false
        return Whole(kind: .plan, isSure: next != "the" || isBeside)
    }

    /// `12.8% of the roads`: the column, or the whole table, that is of the noun.
    private static func ofColumn(after index: Int, _ reading: SentenceReading, _ evidence: Evidence) -> Whole? {
        guard reading.word(index + 1) == "of", reading.word(index + 2) == "the", let noun = reading.token(index + 3),
            noun.word != nil
        else { return nil }
        let phrase = reading.sentence.tokens[(index + 3)...].prefix(5).prefix { $0.word != nil || $0.period != nil }
        let stems = Set(phrase.map(\.stem))
        for table in evidence.nearTables(reading.sentence).sorted().map({ evidence.paper.tables[$0] })
        where table.series.contains(where: { Totals.isTotal($0, in: table) }) {
            let named = table.columns.filter { column in
                guard column.meaning == .figure || column.meaning == .total else { return false }
                let heading = Tokeniser.tokens(of: column.heading).filter { $0.word != nil }.map(\.stem)
                return heading.contains(where: stems.contains)
            }
            let timed = named.filter(\.isTimed)
            if let column = named.count == 1 ? named.first : timed.max(by: { $0.time < $1.time }) {
                return Whole(kind: .all, isSure: true, column: column.index)
            }
            let title = Tokeniser.tokens(of: "\(table.title) \(table.section)").map(\.stem)
            if title.contains(noun.stem), table.columns.contains(where: \.isTimed) {
                return Whole(kind: .all, isSure: true)
            }
        }
        return nil
    }

    private static func endsThere(_ mention: SentenceReading.Mention, _ reading: SentenceReading) -> Bool {
        guard reading.token(mention.index - 1)?.isMark("(") != true, reading.word(mention.index - 1) != "at" else {
            return false
        }
        return reading.token(mention.index + 1).map { $0.isMark(".", ",", ";") || $0.word == "and" } ?? true
    }

    private static func claim(
        _ mention: SentenceReading.Mention, _ whole: Whole, _ reading: SentenceReading, _ evidence: Evidence
    ) -> (claim: Claim, column: Int)? {
        if let claim = ofSeveral(mention, whole, reading, evidence) { return claim }
        guard let topic = subject(mention, reading, evidence) else { return nil }
        let row = evidence.series(topic.series)
        guard row.unit == .count || row.unit == .pounds, whole.kind == .plan || !Totals.isTotal(row) else { return nil }
        let pairs = pairs(row, whole.kind, whole.column, evidence).filter {
            whole.column == nil || whole.column == $0.part.column.index
        }
        var fits = pairs.compactMap { pair -> (Pair, Span, Fit)? in
            Span(pair.part.figure).divided(by: Span(pair.whole))?.multiplied(by: Span(100)).map {
                (pair, $0, Fit(hedged: mention.number, $0))
            }
        }
        let words = Set(reading.sentence.tokens.compactMap(\.word))
        let named = reading.periods(mention.clause).filter(\.isNamed)
        let ofNamed = fits.filter { fit in named.contains { fit.0.part.column.period?.fits($0) == true } }
        if !ofNamed.isEmpty { fits = ofNamed }
        let said = fits.first { fit in named.contains { fit.0.part.column.period?.fits($0) == true } }
        let headed = fits.first { fit in
            fit.0.part.column.heading.lowercased().split(separator: " ").allSatisfy { words.contains(String($0)) }
        }
        guard let best = fits.first(where: { $0.2.isRight }) ?? said ?? headed ?? fits.first,
            let expected = best.1.printed.rounded(to: max(mention.number.value.places, 1))
        else { return nil }
        let isRight = best.2.isRight
        let isSure =
            topic.label >= 0.7 && !words.contains("together") && words.isDisjoint(with: Restriction.words)

            && (named.isEmpty || said != nil || whole.kind == .plan)
        guard isRight || isSure && whole.isSure else { return nil }
        let sum = "\(best.0.part.figure.number.printed) of \(best.0.whole.number.printed) is \(expected.grouped)%"
        let claim = evidence.claim(
            SharesOfRows.self, reading.sentence, mention.range, best.2.verdict, expected: "\(expected.grouped)%",
            arithmetic: sum,
            isRight ? "the cells bear it out" : "the share is printed as \(mention.number.printed), and \(sum)",
            [evidence.cited(row, best.0.part.column, best.0.part.figure)])
        return (claim, best.0.part.column.index)
    }

    /// `Strick Town and Hathermouth between them took 53.9% of the total`: the rows together.
    private static func ofSeveral(
        _ mention: SentenceReading.Mention, _ whole: Whole, _ reading: SentenceReading, _ evidence: Evidence
    ) -> (claim: Claim, column: Int)? {
        let words = reading.sentence.tokens[..<mention.index].compactMap(\.word)
        guard whole.kind == .all, words.contains("together") || words.suffix(4).contains("them"),
            words.contains("together") || words.contains("between")
        else { return nil }
        let rows = Superlatives.named(reading.sentence.tokens[..<mention.index], evidence)
        guard rows.count > 1, rows.count < 5, Set(rows.map(\.table)).count == 1 else { return nil }
        let table = evidence.table(of: rows[0])
        guard let total = table.series.first(where: { Totals.isTotal($0, in: table) }),
            let column = (evidence.totals(rows[0]).last ?? evidence.current(rows[0]))?.column,
            let all = total.values[column.index]
        else { return nil }
        let parts = rows.compactMap { $0.values[column.index] }
        guard parts.count == rows.count, let sum = Span.total(parts.map { Span($0) }),
            let share = sum.divided(by: Span(all))?.multiplied(by: Span(100)),
            let expected = share.printed.rounded(to: max(mention.number.value.places, 1))?.grouped
        else { return nil }
        let fit = Fit(hedged: mention.number, share)
        let added = parts.map(\.number.printed).joined(separator: " + ")
        let claim = evidence.claim(
            SharesOfRows.self, reading.sentence, mention.range, fit.verdict, expected: expected + "%",
            arithmetic: "\(added) of \(all.number.printed) is \(expected)%",
            fit.isRight
                ? "the rows bear it out"
                : "the share is printed as \(mention.number.printed), and the rows make \(expected)%",
            zip(rows, parts).map { evidence.cited($0, column, $1) })
        return (claim, column.index)
    }

    /// The row that the words before the number name alone, or that was spoken of last where they name none.
    private static func subject(
        _ mention: SentenceReading.Mention, _ reading: SentenceReading, _ evidence: Evidence
    ) -> Topic? {
        // `We had spent £28.8 million, 60.6% of the budget`: the row that prints the sum.
        if let before = reading.mentions.last(where: { $0.index < mention.index }), mention.index - before.index < 4,
            before.number.unit == .pounds
        {
            let near = evidence.nearTables(reading.sentence)
            let places = evidence.values.rounded(before.number) + evidence.values.exact(before.number.value)
            let rows = Set(places.map(\.series)).filter {
                near.contains(evidence.series($0).table) && evidence.series($0).unit == .pounds
            }
            let totals = rows.filter {
                Totals.isTotal(evidence.series($0), in: evidence.table(of: evidence.series($0)))
            }
            if let only = rows.count == 1 ? rows.first : totals.count == 1 ? totals.first : nil {
                return Topic(series: only, label: 0.8, phrase: 0.8)
            }
        }
        let said = Subjects(tokens: reading.sentence.tokens).before(mention.index, from: mention.clause.lowerBound)
        // `Place has delivered`: the column, and no other thing of the row.
        let columns = evidence.nearTables(reading.sentence).flatMap { evidence.paper.tables[$0].columns }
        let headings = Set(columns.map { $0.heading.lowercased() })
        let words = said.filter { !headings.contains($0.word ?? "") }[...]
        if evidence.labels.stems(of: words).isEmpty {
            // `Central has 12.8% of the roads and 24.5% of the potholes`
            let first = reading.mentions.first?.index ?? 0
            let own = evidence.topics(reading.sentence.tokens[..<first], in: reading.sentence)
            return evidence.clearTopic(own.isEmpty ? reading.focus : own, least: 0.7)
        }
        let topics = evidence.topics(words, in: reading.sentence).filter {
            [.count, .pounds].contains(evidence.series($0.series).unit)
        }
        return evidence.clearTopic(topics, least: 0.6).flatMap { $0.phrase >= 0.5 ? $0 : nil }
    }

    private struct Pair {
        let part: (column: ReadColumn, figure: PrintedFigure)
        let whole: PrintedFigure
    }

    /// What the share can be worked out from, the latest column first.
    private static func pairs(_ row: ReadSeries, _ whole: Whole.Kind, _ only: Int?, _ evidence: Evidence) -> [Pair] {
        let table = evidence.table(of: row)
        let current = (evidence.totals(row).last ?? evidence.current(row))?.column.index
        let columns = table.columns.filter { column in
            switch column.meaning {
            case .figure, .total, .yearToDate:
                !column.heading.contains("%") && (column.isTimed || whole == .plan || column.index == only)
            default: false
            }
        }
        .sorted { ($0.index == current ? 0 : 1, -$0.time) < ($1.index == current ? 0 : 1, -$1.time) }
        let totals = table.series.filter { Totals.isTotal($0, in: table) && $0.unit == row.unit }
        let target = table.columns.first { $0.meaning == .target }
        return columns.flatMap { column -> [Pair] in
            guard let part = row.values[column.index] else { return [] }
            let wholes =
                whole == .plan ? [target.flatMap { row.values[$0.index] }] : totals.map { $0.values[column.index] }
            return wholes.compactMap { $0 }.filter { $0.value > 0 }.map { Pair(part: (column, part), whole: $0) }
        }
    }
}
