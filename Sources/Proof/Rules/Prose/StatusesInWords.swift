import PerformanceModel
import Reading

/// A status in the words that is not the one of the row.
///
/// A reader who sees `free swims are amber` in the words and a green cell in the table believes neither.
///
/// To mend: print the status of the table, or correct it there.
enum StatusesInWords: ProofRule {
    static let name = "status"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            reading.sentence.tokens.indices.compactMap { claim($0, reading, evidence) }
        }
    }

    private static func claim(_ index: Int, _ reading: SentenceReading, _ evidence: Evidence) -> Claim? {
        let said = reading.word(index)
        var verb = index - 1
        while ["rated", "now", "still", "again", "at"].contains(reading.word(verb)) { verb -= 1 }
        let next = reading.token(index + 1)
        guard StatusReading.colours.contains(said),
            ["is", "are", "was", "were", "remains", "remain"].contains(reading.word(verb)),
            next == nil || next?.word == nil || ["because", "as", "and", "but", "since"].contains(next?.word)
        else { return nil }
        // `Three are green` counts them, and `free swims, 4,202 against a target of 4,000, are amber` does not.
        let subject = reading.sentence.tokens[..<verb].prefix { !$0.isMark(",") && !$0.isMark("(") }
        guard subject.allSatisfy({ $0.number == nil }),
            !subject.contains(where: { ["measures", "indicators", "measure"].contains($0.word ?? "") }),
            let topic = evidence.clearTopic(evidence.topics(subject, in: reading.sentence), least: 0.7),
            topic.phrase >= 0.6
        else { return nil }
        let row = evidence.series(topic.series)
        let printed = row.status.values.compactMap { StatusReading.status($0.word) }
        guard printed.count == 1, let own = printed.first else { return nil }
        let isRight = own == said
        return evidence.claim(
            StatusesInWords.self, reading.sentence, reading.sentence.tokens[index].range,
            quote: reading.range(verb, index), isRight ? .supported : .contradicted, expected: isRight ? nil : own,
            arithmetic: "the table has \(own)",
            isRight
                ? "'\(row.fullLabel)' bears it out"
                : "'\(row.fullLabel)' is \(own) in the table, and \(said) in the words")
    }
}
