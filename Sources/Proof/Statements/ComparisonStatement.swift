import PerformanceModel
import Reading

/// A comparative with what stands on both its sides.
struct ComparisonStatement {
    private enum Relation { case above, below, better, worse, equalOrBetter, notBetter }

    let evidence: Evidence
    let reading: SentenceReading
    let at: Int
    private let relation: Relation
    private let needsRight: Bool
    /// How many tokens the comparative takes.
    let length: Int
    /// The tokens to the right that the comparative reaches.
    let reach: Range<Int>

    init?(evidence: Evidence, reading: SentenceReading, at index: Int) {
        guard let (relation, length, needsRight) = Self.relation(reading, index) else { return nil }
        self.evidence = evidence
        self.reading = reading
        at = index
        self.relation = relation
        self.length = length
        self.needsRight = needsRight
        reach = Self.reach(reading, from: index + length)
    }

    private static func relation(_ reading: SentenceReading, _ index: Int) -> (Relation, Int, Bool)? {
        named(reading, index).flatMap { isStatus(reading, index) ? nil : $0 }
    }

    private static func named(_ reading: SentenceReading, _ index: Int) -> (Relation, Int, Bool)? {
        let word = reading.word(index)
        let next = reading.word(index + 1)
        // `above on 13, below on 4` counts measures.
        if next == "on", reading.token(index + 2)?.number != nil { return nil }
        // `17.0 above: 79.0 beside 62.0` gives the difference first.
        if reading.token(index + 1)?.isMark(":") == true { return nil }
        // `went from “Slightly below” to “On track”` gives the name of a status.
        if reading.token(index + 1)?.isMark("”", "’", "\"") == true { return nil }
        if reading.word(index - 1) == "not" || reading.word(index - 2) == "not" { return nil }
        if next == "than" {
            // `Fewer than one in a thousand` is a way of counting.
            if index == 0 || reading.token(index + 2)?.number?.isSpelled == true { return nil }
            switch word {
            case "higher", "more", "greater", "longer", "larger", "slower": return (.above, 2, false)
            case "lower", "fewer", "less", "shorter", "smaller", "faster", "quicker": return (.below, 2, false)
            case "better": return (.better, 2, false)
            case "worse", "poorer": return (.worse, 2, false)
            default: return nil
            }
        }
        switch word {
        case "above", "exceeds", "exceeding", "exceeded", "exceed", "over":
            return word == "over" ? nil : (.above, 1, false)
        case "below", "under": return word == "under" ? nil : (.below, 1, false)
        case "short" where next == "of": return (.notBetter, 2, false)
        case "met", "meets", "meeting", "achieved", "achieving", "hit": return (.equalOrBetter, 1, true)
        case "beat", "beats", "beating", "outperformed": return (.better, 1, false)
        case "missed", "misses", "missing": return (.notBetter, 1, true)
        case "behind": return (.notBetter, 1, true)
        case "outside": return nil
        default: return nil
        }
    }

    /// `went from Slightly below in Q2 to Requires improvement`: the name of a status, by its capital or `from`.
    private static func isStatus(_ reading: SentenceReading, _ index: Int) -> Bool {
        let first = ["slightly", "well", "just", "far"].contains(reading.word(index - 1)) ? index - 1 : index
        guard first > 0, let token = reading.token(first) else { return false }
        return reading.word(first - 1) == "from" || reading.sentence.quote(token.range).first?.isUppercase == true
    }

    /// `missed the target, after meeting it in Q2`: where what went before begins that is said after the comparative.
    var goneBefore: Int {
        let tokens = reading.sentence.tokens
        return tokens.indices.first { $0 > at && Self.before.contains(tokens[$0].word ?? "") } ?? tokens.count
    }

    /// Whether the comparative itself is of what went before.
    var isOfGoneBefore: Bool { Self.before.contains(reading.word(at - 1)) }

    private static let before: Set<String> = ["after", "having"]
    private static let stops: Set<String> = ["although", "but", "while", "whilst", "however", "because", "so", "since"]

    /// The tokens from one on, up to the next comparative or a word that begins something else.
    private static func reach(_ reading: SentenceReading, from start: Int) -> Range<Int> {
        let tokens = reading.sentence.tokens
        var end = start
        while end < tokens.count, !stops.contains(tokens[end].word ?? ""), !tokens[end].isMark(";") {
            if end > start, relation(reading, end) != nil { break }
            end += 1
        }
        return min(start, tokens.count)..<end
    }

    var claims: [Claim] {
        guard let left = left else { return [] }
        let right = reading.mentions.filter { reach.contains($0.index) && isOperand($0) }
        if !right.isEmpty, !needsRight || right.allSatisfy({ $0.role == .target }) {
            return right.compactMap { judge(left, $0) }
        }
        return columns(left)
    }

    private func holds(_ left: Quantity, _ right: Quantity, _ polarity: Polarity?) -> Bool? {
        switch relation {
        case .above: return left > right
        case .below: return left < right
        case .better, .worse, .equalOrBetter, .notBetter:
            guard let polarity, polarity == .high || polarity == .low else { return nil }
            let isBetter = polarity == .high ? left > right : left < right
            switch relation {
            case .better: return isBetter
            case .worse: return !isBetter && left != right
            case .equalOrBetter: return isBetter || left == right
            default: return !isBetter && left != right
            }
        }
    }

    private func judge(_ left: Left, _ mention: SentenceReading.Mention) -> Claim? {
        let right = mention.number
        guard unitsAgree(left, right), right.unit != .fraction else { return nil }
        let ratio = left.value.nearestDouble / max(right.value.nearestDouble, 0.000001)
        guard ratio > 0.02, ratio < 50 else { return nil }
        let polarity =
            left.series?.polarity ?? PolarityReading.polarity(meantBy: reading.sentence.words)
            ?? (left.unit == .percent ? .high : nil)
        guard let isRight = holds(left.value, right.value, polarity) else { return nil }
        let sum = "\(left.words) beside \(right.printed)"
        return evidence.claim(
            Comparisons.self, reading.sentence, mention.range, quote: quoted(to: mention.index),
            isRight ? .supported : .contradicted,
            expected: isRight ? nil : opposite(left.value, right.value), arithmetic: sum,
            isRight ? "the numbers bear it out" : "the words say '\(words)', and \(sum)", left.cited)
    }

    private func quoted(to index: Int) -> Range<Int> {
        let from = index - at < 9 ? at : index
        return reading.range(from, index)
    }

    private var words: String {
        reading.sentence.quote(reading.range(at, min(at + length - 1, reading.sentence.tokens.count - 1)))
    }

    /// A quarter's count is not held against a target for the year.
    private func isNear(_ value: Quantity, _ other: Quantity, _ series: ReadSeries) -> Bool {
        guard series.unit == .count || series.unit == .pounds, other > 0 else { return true }
        let ratio = value.nearestDouble / other.nearestDouble
        return ratio > 0.5 && ratio < 2
    }

    private func opposite(_ left: Quantity, _ right: Quantity) -> String {
        left == right ? "the same" : left > right ? "above" : "below"
    }

    private func unitsAgree(_ left: Left, _ right: PrintedNumber) -> Bool {
        let isPercent = left.unit == .percent || left.series?.unit == .percent
        switch right.unit {
        case .percent: return isPercent
        case .none: return !(left.unit == .percent)
        case .pounds: return left.unit == .pounds || left.series?.unit == .pounds
        case .days: return left.unit == .days || left.series?.unit == .days || left.series?.unit == .mean
        default: return false
        }
    }

    /// No number stands beside the words: the row's own column for it.
    private func columns(_ left: Left) -> [Claim] {
        guard let series = left.series else { return [] }
        let tokens = reading.sentence.tokens[reach]
        let near = Set(tokens.prefix(7).compactMap(\.word))
        let columns = evidence.table(of: series).columns.filter { column in
            switch column.meaning {
            case .comparator(let name): return !needsRight && Comparators.isNamed(name, by: near)
            case .target: return !near.isDisjoint(with: ["target", "targets", "plan", "budget", "profile", "standard"])
            default: return false
            }
        }
        // `lower than in the region and in England` names two.
        let isOne =
            columns.count == 1 || columns.allSatisfy { if case .comparator = $0.meaning { true } else { false } }
        guard isOne, columns.count < 4 else { return [] }
        return columns.compactMap { claim(left, series, $0) }
    }

    private func claim(_ left: Left, _ series: ReadSeries, _ column: ReadColumn) -> Claim? {
        guard let figure = series.values[column.index], isNear(left.value, figure.value, series),
            let isRight = holds(left.value, figure.value, series.polarity)
        else { return nil }
        let sum = "\(left.words) beside \(figure.number.printed) (\(column.heading))"
        let end = reach.first {
            reading.token($0)?.word.map {
                ["target", "average", "national", "england", "budget", "plan", "neighbours"].contains($0)
            } ?? false
        }
        return evidence.claim(
            Comparisons.self, reading.sentence, reading.range(at, end ?? at + length - 1),
            isRight ? .supported : .contradicted,
            expected: isRight ? nil : opposite(left.value, figure.value), arithmetic: sum,
            isRight
                ? "'\(series.fullLabel)' bears it out"
                : "the words say '\(words)', and '\(series.fullLabel)' is \(sum)",
            left.cited + [evidence.cited(series, column, figure)])
    }
}
