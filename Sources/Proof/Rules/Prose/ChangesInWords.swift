import PerformanceModel
import Reading

/// A change in words that does not follow from its two figures.
///
/// The change is what a reader takes away, and the figures stay behind in the table. `Decreased by 644 days (-14.2%)`
/// needs a base of 4,547, and the table has 4,511. The base is the earlier period that the words name, or the one
/// before; where another base of the table would fit, the finding says which.
///
/// To mend: work the change out from the old value, and name the period it is from.
enum ChangesInWords: ProofRule {
    static let name = "change"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            reading.mentions.compactMap { mention in
                guard case .change(let direction) = mention.role else { return nil }
                return ChangeInWords(evidence: evidence, reading: reading, mention: mention, direction: direction).claim
            }
        }
    }
}

/// One amount of a change held against the figures it can be of.
private struct ChangeInWords {
    let evidence: Evidence
    let reading: SentenceReading
    let mention: SentenceReading.Mention
    let direction: ChangeWords.Direction?

    private var number: PrintedNumber { mention.number }

    var claim: Claim? {
        if number.unit == .times { return nil }
        if number.unit == .fraction { return spelled }
        if let spelled { return spelled }
        let isOfBefore = ["its", "their"].contains(reading.word(mention.clause.lowerBound)) && !reading.focus.isEmpty
        let topics =
            isOfBefore
            ? []
            : evidence.bestTopics(
                ofKind((mention.said.first?.label ?? 0) >= 0.6 ? mention.said : mention.topics), least: 0.5)
        let whole = isOfBefore ? [] : evidence.bestTopics(ofKind(reading.topics), least: 0.5)
        // Where the words beside it leave several rows, the sentence and what heads its paragraph choose among them.
        let chosen = topics.filter { topic in whole.contains { $0.series == topic.series } }
        let before = evidence.bestTopics(ofKind(reading.focus), least: 0.55)
        // `402 complaints, …, a rise of 36.4%`: the number before it tells the row.
        let printed = isElliptic ? ofKind(evidence.printedTopic(reading, 0..<mention.index).map { [$0] } ?? []) : []
        var wrong: (claim: Claim, topics: [Topic], index: Int)?
        for (index, candidates) in [chosen.isEmpty ? topics : chosen, printed, whole, before].enumerated()
        where !candidates.isEmpty {
            let judged = candidates.compactMap { judge(evidence.series($0.series)) }
            if let right = judged.first(where: { $0.verdict != .contradicted }) { return right }
            if wrong == nil, let first = judged.first { wrong = (first, candidates, index) }
        }
        guard let wrong, !saysOther, isOne(wrong.topics), wrong.topics[0].label >= 0.55,
            isSure(wrong.topics[0], wrong.index)
        else { return nil }
        return wrong.claim
    }

    /// Whether the clause names nothing itself.
    private var isElliptic: Bool { evidence.labels.stems(of: reading.tokens(mention.clause)).isEmpty }

    /// Whether the topics are one row, or a number and its rate.
    private func isOne(_ topics: [Topic]) -> Bool {
        topics.dropFirst().allSatisfy { evidence.series($0.series).companion == topics[0].series }
    }

    /// The series whose change the number can be: points are of percentages, pounds of money.
    private func ofKind(_ topics: [Topic]) -> [Topic] {
        topics.filter { topic in
            let unit = evidence.series(topic.series).unit
            switch number.unit {
            case .points: return unit == .percent
            case .pounds: return unit == .pounds
            case .days: return unit == .days || unit == .mean || unit == .count
            default: return true
            }
        }
    }

    /// The words that the change is said of.
    private var subject: ArraySlice<Token> {
        Subjects(tokens: reading.sentence.tokens).before(mention.index, from: mention.clause.lowerBound)
    }

    /// Whether the words leave no other row that the change can be of.
    private func isSure(_ topic: Topic, _ index: Int) -> Bool {
        let words = Set(reading.sentence.tokens.compactMap(\.word))
        guard words.isDisjoint(with: Restriction.words) else { return false }
        // What the clause itself names has to be explained by the label, or another thing of its kind is meant.
        let own = evidence.labels.stems(of: subject)
        guard own.isEmpty || evidence.labels.explanation(of: own, by: topic.series) > 0.62 else { return false }
        switch index {
        case 0, 1: return true
        case 2: return topic.phrase > 0.5
        default:
            let before = evidence.labels.stems(of: reading.sentence.tokens[..<mention.index])
            guard before.isSubset(of: evidence.labels.allStems(topic.series)) else { return false }
            return (topic.label >= 0.8 || reading.focus.count { $0.label > 0.3 } == 1)
                && (isElliptic || ["its", "their"].contains(reading.word(mention.clause.lowerBound)))
        }
    }

    /// Whether the change is said of somebody else: `compared with a decrease of 3.8% for all authorities`.
    private var saysOther: Bool {
        let clause = reading.tokens(mention.clause)
        return clause.contains { NumberRoles.comparatorWords.contains($0.word ?? "") }
            && !clause.contains { $0.word == "compared" && $0.range.lowerBound > mention.range.upperBound }
    }

    /// Both ends stand in the same clause: `from 1779 to 2161`.
    private var spelled: Claim? {
        let near = reading.mentions.filter { $0.clause == mention.clause || abs($0.index - mention.index) < 9 }
        let froms = near.filter { $0.role == .from }
        let tos = near.filter { $0.role == .to }
        guard froms.count == 1, tos.count == 1 else { return nil }
        let (old, new) = (froms[0].number, tos[0].number)
        let isPercentage = old.unit == .percent || new.unit == .percent
        return verdict(
            Span(old.value, step: old.step), Span(new.value, step: new.step), isPercentage: isPercentage, old.printed,
            new.printed,
            polarity: nil, [], because: "the words give both ends", choice: .said, others: [])
    }

    private func judge(_ series: ReadSeries) -> Claim? {
        if number.unit == .points, series.unit != .percent { return nil }
        if let beside = besideTarget(series) { return beside }
        let bases = evidence.bases(
            of: series, reading.periods(mention.clause), isBetween: reading.saysBetween)
        guard let first = bases.first else { return nil }
        let cited = [
            evidence.cited(series, first.old.column, first.old.figure),
            evidence.cited(series, first.new.column, first.new.figure),
        ]
        return verdict(
            Span(first.old.figure), Span(first.new.figure), isPercentage: series.unit == .percent,
            first.old.figure.number.printed,
            first.new.figure.number.printed, polarity: series.polarity, cited,
            because: "'\(series.fullLabel)' from \(first.old.column.heading) to \(first.new.column.heading)",
            choice: first.choice,
            others: Array(bases.dropFirst()))
    }

    /// How far above or below its target or comparator a figure is: `0.2 percentage points above target`.
    private func besideTarget(_ series: ReadSeries) -> Claim? {
        let after = (1...6).map { reading.word(mention.index + $0) }
        guard
            let at = after.prefix(2).firstIndex(where: {
                ["above", "below", "over", "under", "short", "behind", "better", "worse", "higher", "lower"].contains(
                    $0)
            })
        else { return nil }
        let words = Set(after[(at + 1)...])
        let columns = evidence.table(of: series).columns.filter { column in
            switch column.meaning {
            case .target: !words.isDisjoint(with: ["target", "plan", "budget", "profile"])
            case .comparator(let name): Comparators.isNamed(name, by: words)
            default: false
            }
        }
        guard columns.count == 1, let other = series.values[columns[0].index],
            let (now, figure) = evidence.current(series)
        else { return nil }
        return verdict(
            columns[0].meaning == .target
                ? Span(low: Ratio(other.value), printed: Ratio(other.value), high: Ratio(other.value)) : Span(other),
            Span(figure), isPercentage: series.unit == .percent, other.number.printed, figure.number.printed,
            polarity: series.polarity,
            [evidence.cited(series, now, figure), evidence.cited(series, columns[0], other)],
            because: "'\(series.fullLabel)' beside \(columns[0].heading)", choice: .said, others: [])
    }

    /// The ways the amount can have been worked out, by its unit.
    private func worked(_ old: Span, _ new: Span, isPercentage: Bool) -> [(span: Span, unit: String)] {
        let difference = new.subtracting(old)
        let percent = new.percentChange(from: old)
        switch number.unit {
        case .points: return difference.map { [($0, " percentage points")] } ?? []
        case .fraction: return percent.map { [($0, "%")] } ?? []
        case .percent:
            let points = isPercentage ? difference.map { [($0, " percentage points")] } ?? [] : []
            return (percent.map { [($0, "%")] } ?? []) + points
        case .times: return new.divided(by: old).map { [($0, " times")] } ?? []
        default: return difference.map { [($0, isPercentage ? " percentage points" : "")] } ?? []
        }
    }

    private func verdict(
        _ old: Span, _ new: Span, isPercentage: Bool, _ oldWords: String, _ newWords: String, polarity: Polarity?,
        _ cited: [CitedFigure], because: String, choice: Base.Choice, others: [Base]
    ) -> Claim? {
        let ways = worked(old, new, isPercentage: isPercentage)
        guard let first = ways.first,
            let rounded = first.span.printed.rounded(to: max(number.value.places, number.unit == .percent ? 1 : 0))
        else { return nil }
        let expected = rounded.signed + first.unit
        let sum = "\(newWords) against \(oldWords) is \(expected)"
        let fitting = ways.map { ($0, fit($0.span)) }
        let right = fitting.first { $0.1.isRight }
        let isDown = first.span.printed.isNegative
        if let right, isSignRight(isDown, first.span.printed.isZero, polarity) {
            return claim(right.1.verdict, expected, sum, "\(because) bears it out", cited)
        }
        let allowed = others.filter { choice != .said || $0.choice == .said }
        if right == nil, let other = allowed.first(where: { fits($0, isPercentage) }) {
            return claim(
                .supported, nil, "\(other.new.figure.number.printed) against \(other.old.figure.number.printed)",
                "it is the change from \(other.old.column.heading)"
                    + (choice == .said ? "" : ", which the words should say"), cited)
        }
        let hint = others.first { fits($0, isPercentage) }.map { "; it would fit from \($0.old.column.heading)" } ?? ""
        let amount = number.value.withoutSign.nearestDouble, size = first.span.printed.nearestDouble
        guard amount < max(abs(size), 1) * 60 else { return nil }
        return claim(
            .contradicted, expected, sum,
            right == nil
                ? "the change printed is \(number.printed), and \(because) is \(expected)\(hint)"
                : "the words say it went \(word), and \(because) is \(expected)", cited)
    }

    private var word: String {
        switch direction {
        case .up: "up"
        case .down: "down"
        case .better: "for the better"
        case .worse: "for the worse"
        case .same, nil: "as printed"
        }
    }

    private func fits(_ base: Base, _ isPercentage: Bool) -> Bool {
        worked(Span(base.old.figure), Span(base.new.figure), isPercentage: isPercentage).contains {
            fit($0.span).isRight
        }
    }

    /// By size, since `fell by 12%` prints no sign; a printed sign counts.
    private func fit(_ worked: Span) -> Fit {
        var printed = number
        if !printed.isSigned, worked.printed.isNegative {
            return Fit(hedged: printed, Span(low: -worked.high, printed: -worked.printed, high: -worked.low))
        }
        if printed.isSigned, printed.value >= 0 { printed.isSigned = false }
        return Fit(hedged: printed, worked)
    }

    private func isSignRight(_ isDown: Bool, _ isZero: Bool, _ polarity: Polarity?) -> Bool {
        if isZero { return true }
        switch direction {
        case .up: return !isDown
        case .down: return isDown
        case .better, .worse:
            guard let polarity, polarity == .high || polarity == .low else { return true }
            let isBetter = (polarity == .high) != isDown
            return isBetter == (direction == .better)
        case .same, nil: return true
        }
    }

    private func claim(
        _ verdict: Verdict, _ expected: String?, _ arithmetic: String, _ message: String, _ cited: [CitedFigure]
    ) -> Claim {
        evidence.claim(
            ChangesInWords.self, reading.sentence, mention.range, verdict, expected: expected, arithmetic: arithmetic,
            message, cited)
    }
}
