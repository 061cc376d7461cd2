import PerformanceModel
import Reading

extension ComparisonStatement {
    /// What stands on the left of a comparative.
    struct Left {
        let value: Quantity
        let step: Quantity
        let words: String
        let unit: PrintedNumber.Unit
        let series: ReadSeries?
        let cited: [CitedFigure]
    }

    func isOperand(_ mention: SentenceReading.Mention) -> Bool {
        switch mention.role {
        case .comparator, .target: true
        case .value:
            {
                // `than our threshold of 67`, `than in Q2 (27.0)`: the first number right after.
                let between = reading.sentence.tokens[(at + length)..<max(mention.index, at + length)]
                return between.count < 9
                    && between.allSatisfy {
                        $0.number == nil && !["and", "or", "which", "makes", "but"].contains($0.word)
                    }
            }()
        default: false
        }
    }

    /// What is compared: the nearest number before, or the latest value of what the words speak of.
    var left: Left? {
        let clauseStart = reading.clauses.last { $0.lowerBound <= at }?.lowerBound ?? 0
        if isOfGoneBefore { return goneBeforeLeft }
        let own = reading.mentions.last {
            $0.index < at && $0.index >= clauseStart && isLeft($0) && !isDifference($0)
        }
        // `…, but lower than …` has no subject of its own: the first number of the sentence is compared.
        let isElliptic = evidence.labels.stems(of: reading.sentence.tokens[clauseStart..<at]).isEmpty
        let earlier = reading.mentions.filter {
            $0.index < at && isLeft($0) && !isDifference($0) && (!wantsPercent || $0.number.unit != .days)
                && (!wantsPounds || $0.number.unit == .pounds)
        }
        let isRelative = reading.word(clauseStart) == "which"
        let before = own ?? (isRelative ? earlier.last : isElliptic ? earlier.first : nil) ?? shareBefore(clauseStart)
        if let before {
            let topic =
                evidence.bestTopics(before.topics, least: 0.4).first
                ?? evidence.bestTopics(reading.topics, least: 0.4).first
                ?? evidence.printedTopic(reading, 0..<at)
            return Left(
                value: before.number.value, step: before.number.step, words: before.number.printed,
                unit: before.number.unit,
                series: topic.map { evidence.series($0.series) }, cited: [])
        }
        let subject = reading.sentence.tokens[clauseStart..<at]
        var topics = evidence.topics(subject, in: reading.sentence)
        if (topics.first?.label ?? 0) < 0.5 { topics = reading.topics }
        if (topics.first?.label ?? 0) < 0.5 { topics = reading.focus }
        let clear = evidence.clearTopic(topics, least: 0.55) ?? evidence.printedTopic(reading, 0..<at)
        guard let topic = clear else { return nil }
        let series = evidence.series(topic.series)
        if wantsPercent, series.unit != .percent { return share(of: series) }
        let named = periods(of: subject)
        let history = evidence.history(series)
        let said = named.count == 1 ? history.last { $0.column.period?.fits(named[0]) == true } : history.last
        return said.map { left(series, $0.column, $0.figure) }
    }

    private func left(_ series: ReadSeries, _ column: ReadColumn, _ figure: PrintedFigure) -> Left {
        Left(
            value: figure.value, step: figure.number.step, words: figure.number.printed, unit: figure.number.unit,
            series: series, cited: [evidence.cited(series, column, figure)])
    }

    /// `…, after meeting the target in Q2`: the figure of the period named there, of what the sentence speaks of.
    private var goneBeforeLeft: Left? {
        let named = reading.tokens(reach).compactMap(\.period).filter(\.isNamed)
        guard named.count == 1,
            let topic = evidence.clearTopic(reading.topics, least: 0.55)
                ?? evidence.printedTopic(reading, 0..<at)
        else { return nil }
        let series = evidence.series(topic.series)
        return evidence.history(series).last { $0.column.period?.fits(named[0]) == true }
            .map { left(series, $0.column, $0.figure) }
    }

    /// The periods that the subject names, or else the words around; `than in Q2` is of the other side.
    private func periods(of subject: ArraySlice<Token>) -> [NamedPeriod] {
        let own = subject.compactMap(\.period)
        let around = (0..<goneBefore).filter { !reach.contains($0) }.compactMap { reading.token($0)?.period }
        return (own.isEmpty ? around : own).filter(\.isNamed)
    }

    /// Whether a percentage stands on the right.
    private var wantsPercent: Bool {
        reading.mentions.contains { reach.contains($0.index) && isOperand($0) && $0.number.unit == .percent }
    }

    /// `30 above the ceiling of 610`: how far, and not what.
    private func isDifference(_ mention: SentenceReading.Mention) -> Bool {
        mention.index == at - 1 && ["above", "below", "under", "over"].contains(reading.word(at))
    }

    private var wantsPounds: Bool {
        reading.mentions.contains { reach.contains($0.index) && isOperand($0) && $0.number.unit == .pounds }
    }

    /// The percentage that a row of counts has beside them: `the Rural area met the standard of 80%`.
    private func share(of series: ReadSeries) -> Left? {
        let columns = evidence.table(of: series).columns.filter {
            $0.meaning == .figure && $0.heading.contains("%") && series.values[$0.index] != nil
        }
        guard columns.count == 1, let figure = series.values[columns[0].index] else { return nil }
        return Left(
            value: figure.value, step: figure.number.step, words: figure.number.printed, unit: .percent, series: nil,
            cited: [evidence.cited(series, columns[0], figure)])
    }

    /// `230 of them, or 49.4%, had quit. The share is better than …`: the only percentage of the sentence before.
    private func shareBefore(_ clauseStart: Int) -> SentenceReading.Mention? {
        let words = reading.sentence.tokens[clauseStart..<at].compactMap(\.word)
        guard words.contains(where: { ["share", "proportion", "percentage"].contains($0) }), wantsPercent,
            evidence.clearTopic(reading.topics, least: 0.55) == nil
        else { return nil }
        let shares = evidence.before(reading)?.mentions.filter { $0.number.unit == .percent && isLeft($0) } ?? []
        return shares.count == 1 ? shares[0] : nil
    }

    func isLeft(_ mention: SentenceReading.Mention) -> Bool {
        guard mention.role == .value || mention.role == .to, !mention.number.isSpelled,
            reading.word(mention.index - 1) != "within"
        else { return false }
        switch mention.number.unit {
        case .fraction, .duration, .times, .points: return false
        default: return true
        }
    }
}
