import PerformanceModel
import Reading

/// Which series a phrase speaks of, by the words they share and how rare those are among the labels.
///
/// Source: the inverse document frequency of K. Spärck Jones (1972), over the labels of one paper.
struct LabelIndex: Sendable {
    /// The stems of each series' label, and of what stands round it.
    private let labels: [Set<String>]
    private let contexts: [Set<String>]
    private let weights: [String: Double]
    private let heaviest: Double
    private let shortForms: ShortForms
    private let numbers: [Set<String>]

    init(_ paper: ReadPaper) {
        let short = paper.shortForms
        labels = paper.series.map { Self.stems(of: $0.fullLabel, short) }
        contexts = paper.series.map { series in
            let table = paper.tables[series.table]
            return Self.stems(of: "\(series.group) \(table.title) \(table.section)", short)
        }
        numbers = paper.series.map { series in
            Set(Tokeniser.tokens(of: series.fullLabel).compactMap { $0.number?.value.description })
        }
        var counts: [String: Int] = [:]
        for stems in labels { for stem in stems { counts[stem, default: 0] += 1 } }
        for stems in Set(contexts) { for stem in stems { counts[stem, default: 0] += 1 } }
        let all = Double(max(paper.series.count, 1))
        weights = counts.mapValues { Self.weight(all, Double($0)) }
        heaviest = Self.weight(all, 1)
        shortForms = short
    }

    private static func weight(_ all: Double, _ count: Double) -> Double { 0.5 + max(0, all / count).squareRoot().squareRoot() }

    /// The stems of a text that tell one measure from another; all of them where none does.
    static func stems(of text: String, _ short: ShortForms) -> Set<String> {
        stems(of: Tokeniser.tokens(of: text)[...], short)
    }

    static func stems(of tokens: ArraySlice<Token>, _ short: ShortForms) -> Set<String> {
        var stems: Set<String> = []
        var rest: Set<String> = []
        for token in tokens {
            guard let word = token.word, word.first?.isLetter == true, !word.contains(" ") else { continue }
            for part in [word] + (word.contains("-") ? word.split(separator: "-").map(String.init) : []) {
                let stem = part == word ? token.stem : Tokeniser.tokens(of: part).first?.stem ?? part
                if StopWords.all.contains(part) { rest.insert(stem) } else { stems.formUnion(short.expanded(stem)) }
            }
        }
        return stems.isEmpty ? rest : stems
    }

    func stems(of tokens: ArraySlice<Token>) -> Set<String> { Self.stems(of: tokens, shortForms) }

    func isKnown(_ stem: String) -> Bool { weights[stem] != nil }

    func labelStems(_ id: Int) -> Set<String> { labels[id] }

    func labelNumbers(_ id: Int) -> Set<String> { numbers[id] }

    /// How much of a label a phrase says, and how much of the phrase the label explains; each 0 to 1.
    func match(_ stems: Set<String>, with id: Int) -> (label: Double, phrase: Double) {
        let label = labels[id]
        let shared = label.intersection(stems)
        let context = contexts[id].intersection(stems)
        let whole = sum(label)
        let said = sum(stems)
        guard whole > 0, said > 0 else { return (0, 0) }
        return (sum(shared) / whole, sum(shared.union(context)) / said)
    }

    private func sum(_ stems: Set<String>) -> Double {
        stems.reduce(0) { $0 + (weights[$1] ?? heaviest * 0.8) }
    }
}
