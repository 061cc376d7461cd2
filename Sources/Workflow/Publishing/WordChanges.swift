import PerformanceModel

/// The sentences that read differently in two versions of a paper, for its readers.
struct WordChanges {
    let sentences: [String]

    /// More are counted and not told one by one.
    private static let most = 30

    /// Compares the paragraphs of parts by their names.
    ///
    /// - Parameters:
    ///   - before: what the earlier version says.
    ///   - after: what this one says.
    ///   - titles: what a reader calls each part.
    init(from before: [String: [String]], to after: [String: [String]], titles: [String: String]) {
        let all = Set(before.keys).union(after.keys).sorted().flatMap { name -> [String] in
            let (old, new) = (Self.sentences(before[name] ?? []), Self.sentences(after[name] ?? []))
            return Self.changes(from: old, to: new, in: titles[name] ?? "a part that is left out")
        }
        sentences =
            Array(all.prefix(Self.most))
            + (all.count > Self.most ? ["\(all.count - Self.most) more sentences read differently."] : [])
    }

    private static func changes(from old: [String], to new: [String], in title: String) -> [String] {
        let difference = new.difference(from: old)
        var added = difference.insertions.compactMap { change in
            if case .insert(let place, let words, _) = change { (place, words) } else { nil }
        }
        var told: [String] = []
        for case .remove(let place, let words, _) in difference.removals {
            // A sentence put where another was taken out is that sentence, changed.
            guard let index = added.firstIndex(where: { isLike(words, $0.1) || $0.0 == place }) else {
                told.append("In '\(title)', \(quoted(words)) is gone.")
                continue
            }
            let becomes = added.remove(at: index).1
            // The earlier sentence may have told what may not be told any more.
            let tells = becomes.contains(Absence.confidential.printed) && !words.contains(Absence.confidential.printed)
            told.append(
                tells
                    ? "In '\(title)', a sentence no longer tells a number."
                    : "In '\(title)', \(quoted(words)) becomes \(quoted(becomes))"
                        + (becomes.last.map { ".!?".contains($0) } == true ? "" : "."))
        }
        return told + added.map { "In '\(title)', \(quoted($0.1)) is new." }
    }

    /// Whether two sentences share more words than not.
    private static func isLike(_ one: String, _ other: String) -> Bool {
        let (one, other) = (Set(one.split(separator: " ")), Set(other.split(separator: " ")))
        return one.intersection(other).count * 2 > max(one.count, other.count)
    }

    static func quoted(_ words: String) -> String {
        "\u{201C}" + (words.count > 240 ? words.prefix(237) + "…" : words) + "\u{201D}"
    }

    /// The sentences of paragraphs: a full stop, question or exclamation mark before a blank ends one.
    private static func sentences(_ paragraphs: [String]) -> [String] {
        paragraphs.flatMap { paragraph in
            var sentences: [String] = []
            for word in paragraph.split(whereSeparator: \.isWhitespace) {
                guard let last = sentences.last, !".!?".contains(last.last ?? " ") else {
                    sentences.append(String(word))
                    continue
                }
                sentences[sentences.count - 1] = "\(last) \(word)"
            }
            return sentences
        }
    }
}
