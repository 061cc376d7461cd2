import PerformanceModel
import Reading

/// One amount of a change held against the figures it can be of.
struct ChangeInWords {
    let evidence: Evidence
    let reading: SentenceReading
    let mention: SentenceReading.Mention
    var direction: ChangeWords.Direction?

    var number: PrintedNumber { mention.number }

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
        let printed = isElliptic ? ofKind(printedBefore) : []
        var wrong: (claim: Claim, topics: [Topic], index: Int, areAlike: Bool)?
        for (index, candidates) in [chosen.isEmpty ? topics : chosen, printed, whole, before].enumerated()
        where !candidates.isEmpty {
            let judged = candidates.compactMap { judge(evidence.series($0.series)) }
            if let right = judged.first(where: { $0.verdict != .contradicted }) { return right }
            if wrong == nil, let first = judged.first {
                // Several rows could be meant, and of all of them it is wrong alike.
                let areAlike = judged.count == candidates.count && Set(judged.map(\.expected)).count == 1
                wrong = (first, candidates, index, areAlike)
            }
        }
        if let wrong, wrong.topics[0].label < 0.9, let counted = counted.flatMap(judge),
            counted.verdict != .contradicted
        {
            return counted
        }
        guard let wrong, !saysOther, wrong.areAlike || isOne(wrong.topics),
            wrong.topics[0].label >= (wrong.areAlike ? 0.4 : 0.55),
            isSure(wrong.topics[0], wrong.index)
        else { return nil }
        return wrong.claim
    }

    /// The row that alone prints a number before the change; for points, a percentage.
    private var printedBefore: [Topic] {
        let before = reading.mentions.filter { $0.index < mention.index && $0.number.unit == .percent }
        if number.unit == .points, let last = before.last {
            let near = evidence.nearTables(reading.sentence)
            let rows = Set(evidence.values.exact(last.number.value).map(\.series)).filter {
                near.contains(evidence.series($0).table) && evidence.series($0).unit == .percent
            }
            let latest = rows.filter { evidence.current(evidence.series($0))?.figure.value == last.number.value }
            let only = rows.count == 1 ? rows : latest
            return only.count == 1 ? only.map { Topic(series: $0, label: 0.7, phrase: 0.6) } : []
        }
        return evidence.printedTopic(reading, 0..<mention.index).map { [$0] } ?? []
    }

    /// The one row that prints the number before the change and has a word that stands between them: of
    /// `2,579 casualties on the roads, 12.3% fewer`, where the words alone fit `Child casualties` as well.
    private var counted: ReadSeries? {
        guard let before = reading.mentions.last(where: { $0.index < mention.index }), before.role == .value else {
            return nil
        }
        let words = evidence.labels.stems(of: reading.tokens((before.index + 1)..<mention.index))
        let near = evidence.nearTables(reading.sentence)
        let rows = Set(evidence.values.exact(before.number.value).map(\.series)).filter { row in
            near.contains(evidence.series(row).table) && !evidence.labels.labelStems(row).isDisjoint(with: words)
        }
        return rows.count == 1 ? rows.first.map(evidence.series) : nil
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
            guard
                before.isSubset(
                    of: evidence.labels.allStems(topic.series).union(evidence.labels.contextStems(topic.series)))
            else { return false }
            return (topic.label >= 0.8 || reading.focus.count { $0.label > 0.3 } == 1)
                && (isElliptic || ["its", "their"].contains(reading.word(mention.clause.lowerBound)))
        }
    }

    /// Whether the change is said of somebody else: `compared with a decrease of 3.8% for all authorities`.
    private var saysOther: Bool {
        let all = reading.tokens(mention.clause)
        // `…, and lies below England` is another thing said.
        let end = all.firstIndex { $0.isMark(",") && $0.range.lowerBound > mention.range.upperBound } ?? all.endIndex
        let clause = all[..<end]
        return clause.contains { NumberRoles.comparatorWords.contains($0.word ?? "") }
            && !clause.contains { $0.word == "compared" && $0.range.lowerBound > mention.range.upperBound }
    }

    /// Both ends stand in the same clause: `from 1779 to 2161`.
    private var spelled: Claim? {
        let near = reading.mentions.filter { $0.clause == mention.clause || abs($0.index - mention.index) < 9 }
        let froms = near.filter { $0.role == .from }
        let tos = near.filter { $0.role == .to }
        let ends = froms.count == 1 && tos.count == 1 ? (froms[0].number, tos[0].number) : besideEachOther
        guard let (old, new) = ends else { return nil }
        let isPercentage = old.unit == .percent || new.unit == .percent
        return verdict(
            Span(old.value, step: old.step), Span(new.value, step: new.step), isPercentage: isPercentage, old.printed,
            new.printed,
            polarity: nil, [], because: "the words give both ends", choice: .said, others: [])
    }

    /// `16 complaints were decided in 2017/18, against 12 in 2016/17, an increase of a quarter`.
    private var besideEachOther: (PrintedNumber, PrintedNumber)? {
        let before = reading.mentions.filter { $0.index < mention.index }
        // `The year's 39 were 11.4% fewer than the 44 of the year before`
        if let new = before.last, new.role == .value, mention.index - new.index < 5, number.unit == .percent,
            ["fewer", "more", "less", "higher", "lower"].contains(reading.word(mention.index + 1)),
            reading.word(mention.index + 2) == "than",
            let old = reading.mentions.first(where: { (3...4).contains($0.index - mention.index) }),
            old.number.unit == new.number.unit, !old.number.isSpelled, !new.number.isSpelled
        {
            return (old.number, new.number)
        }
        guard before.count == 2, before.allSatisfy({ $0.role == .value && $0.number.unit == before[0].number.unit }),
            ["against", "compared"].contains(reading.word(before[1].index - 1))
                || ["compared"].contains(reading.word(before[1].index - 2)),
            reading.word(before[1].index + 1) == "in", reading.token(before[1].index + 2)?.period?.isNamed == true
        else { return nil }
        return (before[1].number, before[0].number)
    }

    private func judge(_ series: ReadSeries) -> Claim? {
        if number.unit == .points, series.unit != .percent { return nil }
        if let beside = besideTarget(series) { return beside }
        var periods = reading.periods(mention.clause)
        // `This drop of 7.8%`: the one that the sentence before speaks of.
        if periods.isEmpty, mention.index > 2, reading.word(mention.index - 1) == "of",
            ["this", "that"].contains(reading.word(mention.index - 3)), let before = evidence.before(reading)
        {
            periods = before.sentence.tokens.compactMap(\.period).filter { !$0.isNamed }
        }
        let bases = evidence.bases(of: series, periods, isBetween: reading.saysBetween)
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

    /// The figure of the row that the sentence itself prints before the amount.
    private func stated(_ series: ReadSeries) -> (column: ReadColumn, figure: PrintedFigure)? {
        let near = reading.mentions.filter {
            $0.index < mention.index && [.value, .to].contains($0.role) && !$0.number.isSpelled
        }
        for said in near.reversed() {
            let found = evidence.table(of: series).columns.filter { column in
                [.figure, .total, .yearToDate].contains(column.meaning)
                    && series.values[column.index]?.value == said.number.value
            }
            if let column = found.last, let figure = series.values[column.index] { return (column, figure) }
        }
        return nil
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
            // `below the borough` beside a column `Borough, %`
            case .figure:
                column.period == nil
                    && Tokeniser.tokens(of: column.heading).contains {
                        ($0.word?.count ?? 0) > 3 && words.contains($0.word ?? "")
                    }
            default: false
            }
        }
        guard columns.count == 1, let other = series.values[columns[0].index],
            let (now, figure) = stated(series) ?? evidence.totals(series).last ?? evidence.current(series)
        else { return nil }
        var statement = self
        switch after[at] {
        case "above", "over", "higher": statement.direction = .up
        case "below", "under", "lower": statement.direction = .down
        case "better": statement.direction = .better
        // `Short of` and `behind` are worse, whichever way is good.
        default: statement.direction = .worse
        }
        return statement.verdict(
            columns[0].meaning == .target
                ? Span(low: Ratio(other.value), printed: Ratio(other.value), high: Ratio(other.value)) : Span(other),
            Span(figure), isPercentage: series.unit == .percent, other.number.printed, figure.number.printed,
            polarity: series.polarity,
            [evidence.cited(series, now, figure), evidence.cited(series, columns[0], other)],
            because: "'\(series.fullLabel)' beside \(columns[0].heading)", choice: .said, others: [])
    }
}
