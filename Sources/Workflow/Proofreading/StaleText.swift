import Evaluation
import PerformanceModel
import Proof
import Reading

/// A text in two books: which of its sentences read differently, or say what is no longer so.
struct StaleText {
    let text: WrittenText
    let now: EvaluatedBook
    let before: EvaluatedBook

    var sentences: [StaleWords] {
        let proved = ProvedWords([text], in: now, upTo: text.scope.period)
        // Only words that are false now need to be looked at as they were.
        let wrong = proved.findings.filter { $0.severity == .error }
        let old: Set<String> =
            wrong.isEmpty
            ? []
            : Set(ProvedWords([text], in: before, upTo: text.scope.period).findings.map { "\($0.rule) \($0.quoted)" })
        let new = wrong.filter { !old.contains("\($0.rule) \($0.quoted)") }
        return proved.report.paper.sentences.compactMap { sentence in
            let stretches = proved.words.stretches(at: sentence.paragraph, sentence.range)
            guard let first = stretches.first else { return nil }
            let lines = Set(stretches.compactMap(\.place.line))
            let claims = new.filter { finding in
                finding.place.line.map(lines.contains) ?? false && sentence.words.contains(finding.quoted)
            }
            let because = changes(stretches) + claims.map(\.message)
            guard !because.isEmpty else { return nil }
            return StaleWords(
                subject: text.place.file ?? "", line: first.place.line, words: sentence.words, because: because)
        }
    }

    /// `{cla-rate}: 79.0 was printed, and it is 78.9`, for each reference that prints other words.
    private func changes(_ stretches: [PrintedWords.Stretch]) -> [String] {
        var seen: Set<String> = []
        let printed = stretches.compactMap { stretch -> (Reference, String)? in
            guard case .answered(let reference, let words) = stretch.origin, seen.insert(words).inserted else {
                return nil
            }
            return (reference, words)
        }
        return difference(before, now, over: printed.map(\.0)).compactMap { difference in
            guard let (_, words) = printed.first(where: { $0.0 == difference.reference }),
                let was = before.words(at: difference.reference)
            else { return nil }
            let becomes = now.words(at: difference.reference) ?? "without a value"
            return was == becomes ? nil : "{\(words)}: \(was) was printed, and it is \(becomes)"
        }
    }
}

extension Finding {
    /// The words that a finding about words quotes.
    fileprivate var quoted: String {
        guard message.first == "“", let end = message.firstIndex(of: "”") else { return "" }
        return String(message[message.index(after: message.startIndex)..<end])
    }
}
