package import Reading

/// A number of a paper's prose with what its words leave it to be, for whoever looks for the figure it is.
package struct SpokenNumber: Sendable {
    package let place: ProsePlace
    package let line: Int
    package let printed: String
    package let number: PrintedNumber
    package let part: Part
    /// The rows that the words can speak of, by their ids: those said beside the number, then those of the clause, the
    /// sentence and the sentence before.
    package let topics: [[Int]]
    /// Whether the words beside it plainly name a row, so that it can be of no other.
    package let isPlain: Bool
    /// The periods said of the number itself.
    package let periods: [NamedPeriod]
    /// The periods that its clause or sentence names at all.
    package let allPeriods: [NamedPeriod]
    /// The words of its clause.
    package let words: Set<String>

    /// What it is there for.
    package enum Part: Sendable, Hashable {
        case value
        /// The amount of a change, which went up, down or as may be.
        case change(isRise: Bool?)
        case target
        case comparator
        /// The value of a place named before it.
        case place(String)
        /// A length of time or an age that defines something.
        case definition
    }
}

/// Every number of a paper's prose that is written in digits, in order.
package func spokenNumbers(in paper: ReadPaper) -> [SpokenNumber] {
    let evidence = Evidence(paper)
    return evidence.sentences.flatMap { reading in
        reading.mentions.filter { !$0.number.isSpelled }.map { SpokenNumber($0, reading, evidence) }
    }
}

extension SpokenNumber {
    fileprivate init(_ mention: SentenceReading.Mention, _ reading: SentenceReading, _ evidence: Evidence) {
        place = ProsePlace(paragraph: reading.sentence.paragraph, range: mention.range)
        line = reading.sentence.line(at: mention.range.lowerBound)
        printed = reading.sentence.quote(mention.range)
        number = mention.number
        part = Part(mention.role)
        isPlain = mention.said.first.map { $0.label >= 0.6 && $0.phrase >= 0.7 } ?? false
        let tiers = isPlain ? [mention.said] : [mention.said, mention.topics, reading.topics, reading.focus]
        topics = tiers.map { evidence.bestTopics($0, least: 0.4).map(\.series) }.filter { !$0.isEmpty }
        let said = SaidPeriods(mention: mention, reading: reading)
        periods = said.own
        allPeriods = reading.periods(mention.clause)
        words = Set(reading.tokens(mention.clause).compactMap(\.word))
    }
}

extension SpokenNumber.Part {
    init(_ role: NumberRole) {
        switch role {
        case .value, .from, .to: self = .value
        case .change(.up): self = .change(isRise: true)
        case .change(.down): self = .change(isRise: false)
        case .change: self = .change(isRise: nil)
        case .target: self = .target
        case .comparator: self = .comparator
        case .place(let name): self = .place(name)
        case .definition: self = .definition
        }
    }
}

/// The periods of a clause that are said of one of its numbers.
private struct SaidPeriods {
    let mention: SentenceReading.Mention
    let reading: SentenceReading

    /// The one right after the number; else those of its clause that stand beside no other number and are not what
    /// something is compared with.
    var own: [NamedPeriod] {
        if let beside = period(beside: mention) { return [beside] }
        let others = reading.mentions.filter { $0.index != mention.index }.compactMap(period(beside:))
        return mention.clause.compactMap { index in
            guard let period = reading.token(index)?.period, !others.contains(period), !isBase(index) else {
                return nil
            }
            return period
        }
    }

    private func period(beside mention: SentenceReading.Mention) -> NamedPeriod? {
        guard ["in", "for", "at", "during"].contains(reading.word(mention.index + 1)) else { return nil }
        return [2, 3].lazy.compactMap { reading.token(mention.index + $0)?.period }.first
    }

    private func isBase(_ index: Int) -> Bool {
        let words: Set = ["since", "from", "than", "on", "against", "with", "compared", "to"]
        return (1...3).contains { words.contains(reading.word(index - $0)) }
    }
}
