import PerformanceModel
import Reading

/// Which series a phrase speaks of, by the words they share and how rare those are among the labels.
///
/// Source: the inverse document frequency of K. Spärck Jones (1972), over the labels of one paper.
struct LabelIndex: Sendable {
    /// The stems of each series' label, and of what stands round it.
    private let labels: [Set<String>]
    /// Those of its words in brackets, which a sentence may leave out: `(tonnes)`, `(personal budgets)`.
    private let optional: [Set<String>]
    /// The words of each bracket of a label, where there are two or more.
    private let aliases: [[Set<String>]]
    /// Labels of one word, which may be a word that tells nothing elsewhere.
    private let lone: Set<String>
    private let contexts: [Set<String>]
    /// In millionths, whole, so that a sum does not depend on its order.
    private let weights: [String: Int]
    /// The stems of each label, those in its brackets among them.
    private let names: [Set<String>]
    /// How much the stems of each label weigh.
    private let wholes: [Int]
    /// The series that have a stem in their label.
    private let holders: [String: [Int]]
    /// Those that have it in their label or round it.
    private let explainers: [String: [Int]]
    private let heaviest: Int
    private let shortForms: ShortForms
    private let numbers: [Set<String>]

    init(_ paper: ReadPaper) {
        let short = paper.shortForms
        let parts = paper.series.map { Self.parts(of: $0.fullLabel) }
        let plain = zip(parts, paper.series).map { part, series in
            if Totals.isTotal(series), series.label.split(separator: " ").count == 1 { return Set<String>() }
            let stems = Self.stems(of: part.plain[...], short)
            return stems.isEmpty ? Self.stems(of: part.bracketed[...], short) : stems
        }
        labels = plain
        aliases = paper.series.map {
            Self.brackets(of: $0.fullLabel).map { Self.stems(of: $0[...], short) }.filter { $0.count > 1 }
        }
        lone = Set(plain.filter { $0.count == 1 }.flatMap { $0 })
        // A row called `Total` is named by what the table is of.
        optional = paper.series.indices.map { index in
            let series = paper.series[index]
            let table = paper.tables[series.table]
            let labelHeading = table.columns.first { $0.meaning == .label }?.heading ?? ""
            guard plain[index].isEmpty else { return Self.stems(of: parts[index].bracketed[...], short) }
            return Self.stems(of: "\(series.group) \(table.title) \(labelHeading) \(table.section)", short)
        }
        contexts = paper.series.map { series in
            let table = paper.tables[series.table]
            return Self.stems(of: "\(series.group) \(table.title) \(table.section)", short)
        }
        numbers = paper.series.map { series in
            Set(Tokeniser.tokens(of: series.fullLabel).compactMap { $0.number?.value.description })
        }
        names = zip(labels, optional).map { $0.union($1) }
        let holders = Self.holders(names)
        self.holders = holders
        explainers = Self.holders(zip(names, contexts).map { $0.union($1) })
        var counts = holders.mapValues(\.count)
        for stems in Set(contexts) { for stem in stems { counts[stem, default: 0] += 1 } }
        let all = max(paper.series.count, 1)
        let weights = counts.mapValues { Self.weight(all, $0) }
        let heaviest = Self.weight(all, 1)
        wholes = labels.map { $0.isEmpty ? heaviest * 2 : $0.reduce(0) { $0 + (weights[$1] ?? 0) } }
        self.weights = weights
        self.heaviest = heaviest
        shortForms = short
    }

    /// The tokens of a label outside and inside its brackets; `month end` says when and not what.
    private static func parts(of label: String) -> (plain: [Token], bracketed: [Token]) {
        var plain: [Token] = []
        var bracketed: [Token] = []
        var depth = 0
        let tokens = Tokeniser.tokens(of: label)
        let spans: Set<String> = ["month", "quarter", "year", "period", "term"]
        for (index, token) in tokens.enumerated() {
            if token.isMark("(", "[") { depth += 1 }
            let isEnd =
                token.word == "end" && index > 0 && spans.contains(tokens[index - 1].word ?? "")
                || spans.contains(token.word ?? "") && tokens.indices.contains(index + 1)
                    && tokens[index + 1].word == "end"
            if depth > 0 || isEnd { bracketed.append(token) } else { plain.append(token) }
            if token.isMark(")", "]") { depth = max(0, depth - 1) }
        }
        return (plain, bracketed)
    }

    private static func brackets(of label: String) -> [[Token]] {
        var brackets: [[Token]] = []
        var isInside = false
        for token in Tokeniser.tokens(of: label) {
            if token.isMark("(", "[") {
                brackets.append([])
                isInside = true
            } else if token.isMark(")", "]") {
                isInside = false
            } else if isInside {
                brackets[brackets.count - 1].append(token)
            }
        }
        return brackets
    }

    private static func holders(_ sets: [Set<String>]) -> [String: [Int]] {
        var holders: [String: [Int]] = [:]
        for (id, stems) in sets.enumerated() { for stem in stems { holders[stem, default: []].append(id) } }
        return holders
    }

    private static func weight(_ all: Int, _ count: Int) -> Int {
        500_000 + Int(1_000_000 * (Double(all) / Double(count)).squareRoot().squareRoot())
    }

    /// The stems of a text that tell one measure from another; all of them where none does.
    static func stems(of text: String, _ short: ShortForms) -> Set<String> {
        stems(of: Tokeniser.tokens(of: text)[...], short)
    }

    static func stems(of tokens: ArraySlice<Token>, _ short: ShortForms, keepsPlainWords: Bool = true) -> Set<String> {
        var stems: Set<String> = []
        var rest: Set<String> = []
        for token in tokens {
            guard let word = token.word, word.first?.isLetter == true, !word.contains(" ") else { continue }
            for part in [word] + (word.contains("-") ? word.split(separator: "-").map(String.init) : []) {
                let stem = part == word ? token.stem : Tokeniser.tokens(of: part).first?.stem ?? part
                if StopWords.all.contains(part) { rest.insert(stem) } else { stems.formUnion(short.expanded(stem)) }
            }
        }
        return stems.isEmpty && keepsPlainWords ? rest : stems
    }

    func stems(of tokens: ArraySlice<Token>) -> Set<String> {
        let stems = Self.stems(of: tokens, shortForms, keepsPlainWords: false)
        // `Raised` begins a sentence that speaks of the row, and `those raised` speaks of it too.
        let named = tokens.indices.filter { at in
            lone.contains(tokens[at].stem)
                && (tokens[at].isCapital || at > tokens.startIndex && tokens[at - 1].word == "those")
        }.map { tokens[$0].stem }
        return named.isEmpty ? stems : stems.union(named)
    }

    /// Whether a label is this word alone.
    func isLone(_ stem: String) -> Bool { lone.contains(stem) }
    func isKnown(_ stem: String) -> Bool { weights[stem] != nil }
    /// Whether a label has the stem, and not only what stands round it.
    func isLabelled(_ stem: String) -> Bool { holders[stem] != nil }

    /// The stems of what stands round a label: its group and the title and section of its table.
    func contextStems(_ id: Int) -> Set<String> { contexts[id] }
    func labelStems(_ id: Int) -> Set<String> { labels[id] }
    func allStems(_ id: Int) -> Set<String> { names[id] }

    func labelNumbers(_ id: Int) -> Set<String> { numbers[id] }

    /// How much of a label a phrase says, and how much of the phrase the label explains; each 0 to 1.
    struct Match: Sendable {
        let label: Double
        let phrase: Double
    }

    /// The series of whose label a phrase says a part, in order, with how well each fits.
    ///
    /// - Parameters:
    ///   - stems: the words of the phrase.
    ///   - least: the part of the label that must be said, 0 to 1, above 0.
    /// - Returns: each with its place among all series.
    func matches(_ stems: Set<String>, least: Double) -> [(series: Int, match: Match)] {
        var shared = [Int](repeating: 0, count: labels.count)
        var explained = shared
        var said = 0
        for stem in stems {
            let weight = weights[stem] ?? heaviest * 4 / 5
            said += weight
            for id in holders[stem] ?? [] { shared[id] += weight }
            for id in explainers[stem] ?? [] { explained[id] += weight }
        }
        let some = shared.indices.filter { shared[$0] > 0 }
        let only = some.count == 1 ? some[0] : nil
        return some.compactMap { id in
            guard shared[id] > 0,
                !aliases[id].isEmpty || only != nil || Double(shared[id]) >= Double(wholes[id]) * least
            else {
                return nil
            }
            // What stands in brackets is another name of the measure: all of it said is the label said.
            let isAlias = !labels[id].isEmpty && aliases[id].contains { $0.isSubset(of: stems) }
            // A unit in brackets alone names no measure.
            guard isAlias || labels[id].isEmpty || !labels[id].isDisjoint(with: stems) else { return nil }
            // `Recycling fell`: every word of the phrase is of this row alone.
            let isOnly = shared[id] == said && id == only
            let label = max(isAlias ? 0.9 : isOnly ? 0.5 : 0, min(1, Double(shared[id]) / Double(wholes[id])))
            return label < least ? nil : (id, Match(label: label, phrase: Double(explained[id]) / Double(said)))
        }
    }

    /// How much of a phrase a label that shares a word with it explains, 0 to 1.
    func explanation(of stems: Set<String>, by id: Int) -> Double {
        matches(stems, least: .leastNonzeroMagnitude).first { $0.series == id }?.match.phrase ?? 0
    }
}
