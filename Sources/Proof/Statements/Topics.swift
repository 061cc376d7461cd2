import Reading

/// A series that a phrase may speak of, with how well the words fit.
struct Topic: Sendable {
    let series: Int
    /// How much of the label is said, 0 to 1.
    let label: Double
    /// How much of the phrase the label explains, 0 to 1.
    let phrase: Double

    var score: Double { label * 0.65 + phrase * 0.35 }
}

extension Evidence {
    /// The series that some tokens of a sentence speak of, best first.
    func topics(_ tokens: ArraySlice<Token>, in sentence: Sentence) -> [Topic] {
        let stems = labels.stems(of: tokens)
        guard !stems.isEmpty else { return [] }
        let near = nearTables(sentence)
        return labels.matches(stems, least: 0.2).map { id, match in
            // A table of the sentence's own section is likelier than one elsewhere with the same words.
            let bonus = near.contains(paper.series[id].table) ? 0.06 : 0
            return Topic(series: id, label: min(1, match.label + bonus), phrase: match.phrase)
        }
        .sorted { ($1.score, $0.series) < ($0.score, $1.series) }
    }

    /// The tables of a sentence's section, or else the nearest three above; and the scorecards, of which every section
    /// may speak.
    func nearTables(_ sentence: Sentence) -> Set<Int> {
        if !sentence.tables.isEmpty { return scorecards.union(sentence.tables) }
        let line = sentence.line(at: sentence.range.lowerBound)
        return scorecards.union(paper.tables.filter { $0.line < line }.suffix(3).map(\.index))
    }

    /// The best topic where no other comes near; nothing where several could be meant.
    func clearTopic(_ topics: [Topic], least: Double = 0.5) -> Topic? {
        guard let best = topics.first, best.label >= least else { return nil }
        let rivals = topics.dropFirst().filter { $0.score > best.score - 0.08 }
        // A number and its rate are one row, and the words tell which is meant.
        guard rivals.allSatisfy({ series($0.series).companion == best.series }) else { return nil }
        return best
    }

    /// All topics that fit about as well as the best one.
    func bestTopics(_ topics: [Topic], least: Double = 0.5) -> [Topic] {
        guard let best = topics.first, best.label >= least else { return [] }
        return topics.filter { $0.score > best.score - 0.08 }
    }
}
