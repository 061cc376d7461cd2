import PerformanceModel
import Reading

/// What a number of a sentence is there for, by the words beside it.
enum NumberRole: Sendable, Hashable {
    case value
    /// The amount or per cent of a change, with its direction where the words give one.
    case change(ChangeWords.Direction?)
    /// Where a change began and where it went.
    case from
    case to
    case comparator
    case target
    /// The value of a place named before it: `Burnley (119.8)`.
    case place(String)
    /// A length of time or an age that defines something: `within 13 weeks`.
    case definition
}

/// Finds what each number of a sentence is there for.
struct NumberRoles {
    let tokens: [Token]
    let labels: LabelIndex

    private func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }
    private func word(_ index: Int) -> String { token(index)?.word ?? "" }

    func role(at index: Int) -> NumberRole {
        guard let number = tokens[index].number else { return .value }
        let start = opening(index)
        // `49.3%: checks completed, change from Q2 to Q3`
        if index == 0, token(1)?.isMark(":") == true, tokens.contains(where: { $0.word == "change" }) {
            return .change(nil)
        }
        // `has fallen two years in a row`
        let isTime = if case .duration = number.unit { number.isSpelled } else { false }
        if !isTime, let change = change(index, start) { return .change(change) }
        if number.unit == .points || number.unit == .times { return .change(direction(before: start)) }
        if isTarget(index, start) { return .target }
        if isComparator(index, start) { return .comparator }
        if word(start - 1) == "from", isRange(index) || nearVerb(start - 1) != nil { return .from }
        if word(start - 1) == "to", token(start - 2)?.number != nil || nearVerb(start - 1) != nil { return .to }
        if case .duration = number.unit, number.value < 1000 { return .definition }
        if let place = place(index, start) { return .place(place) }
        return .value
    }

    /// The index of the first token of the bracket a number stands first in, or its own.
    private func opening(_ index: Int) -> Int {
        var start = index
        if token(start - 1)?.isMark("(", "[") == true { start -= 1 }
        while [
            "about", "around", "approximately", "nearly", "almost", "just", "over", "under", "some", "roughly", "a",
            "an", "the", "only",
        ].contains(word(start - 1)), start > 0 {
            start -= 1
        }
        return start
    }

    /// The nearest word of change within a few words before.
    private func nearVerb(_ index: Int) -> ChangeWords.Direction? {
        for back in 0..<9 {
            guard let token = token(index - back) else { return nil }
            if token.isMark(".", ";") { return nil }
            if let direction = ChangeWords.any(token) { return direction }
        }
        return nil
    }

    private func direction(before index: Int) -> ChangeWords.Direction? { nearVerb(index - 1) }

    private func change(_ index: Int, _ start: Int) -> ChangeWords.Direction?? {
        guard let number = tokens[index].number else { return nil }
        let before = word(start - 1)
        if before == "by", let direction = nearVerb(start - 2) { return .some(direction) }
        if before == "of", let last = token(start - 2), let direction = ChangeWords.noun(last) {
            return .some(direction)
        }
        // `Since 2018/19 the fall is 25.0%`
        if ["is", "was"].contains(before), number.unit == .percent || number.unit == .points,
            word(start - 3) == "the", let last = token(start - 2), let direction = ChangeWords.noun(last)
        {
            return .some(direction)
        }
        // `shrank by the most, £1.98m`
        if token(start - 1)?.isMark(",") == true, ["most", "least"].contains(word(start - 2)), word(start - 4) == "by",
            let direction = nearVerb(start - 5)
        {
            return .some(direction)
        }
        if before == "of", word(start - 2) == "change" || word(start - 2) == "movement" { return .some(nil) }
        for ahead in 1..<3 {
            guard let next = token(index + ahead) else { break }
            if let direction = ChangeWords.noun(next), ahead == 1 || token(index + 1)?.word != nil {
                if number.unit != .none || ahead == 1 { return .some(direction) }
            }
            if ["higher", "lower", "more", "fewer", "less"].contains(next.word ?? ""), ahead == 1,
                number.unit == .percent || number.unit == .points
            {
                return .some(["higher", "more"].contains(next.word) ? .up : .down)
            }
        }
        // `84 more than in Q1`, `820 more than in March`
        for ahead in 1..<4
        where ["more", "fewer", "less", "higher", "lower"].contains(word(index + ahead))
            && word(index + ahead + 1) == "than"
        {
            guard number.unit == .none || number.unit == .pounds || number.unit == .days, ahead == 1,
                (2...5).contains(where: { token(index + ahead + $0)?.period != nil })
            else { break }
            return .some(["more", "higher"].contains(word(index + ahead)) ? .up : .down)
        }
        let joins = ["make", "makes", "made", "making", "put", "puts", "set", "take", "takes", "took"].contains(
            word(start - 2))
        // `picked up 69 stray dogs`
        let isPhrasal =
            ChangeWords.adverb(tokens[max(start - 1, 0)]) != nil && number.unit == .none
            && token(start - 2)?.word.map {
                ![
                    "was", "were", "is", "are", "be", "been", "went", "gone", "goes", "came", "come", "and", "by",
                    "but",
                    "now", "year", "quarter",
                ].contains($0) && ChangeWords.any(tokens[start - 2]) == nil
            } ?? false
        if !joins, !isPhrasal, let last = token(start - 1),
            let direction = ChangeWords.verb(last) ?? ChangeWords.adverb(last),
            number.unit == .percent || number.unit == .points || direction != .same
        {
            return .some(direction)
        }
        // `(-14.2%)` or `(4.2%)` right after the amount of a change.
        if token(index - 1)?.isMark("(") == true, let earlier = token(index - 2), earlier.number != nil,
            number.unit == .percent || number.isSigned
        {
            if case .some(let direction) = change(index - 2, opening(index - 2)) { return .some(direction) }
        }
        if number.isSigned, token(index - 1)?.isMark("(") == true { return .some(number.value < 0 ? .down : .up) }
        return nil
    }

    private func isRange(_ index: Int) -> Bool {
        (1..<5).contains { word(index + $0) == "to" }
    }

    private static let targetWords: Set<String> = [
        "target", "targets", "threshold", "standard", "goal", "ambition", "benchmark", "budget", "ceiling", "limit",
        "plan",
        "profile", "trajectory", "aim",
    ]

    /// Whether a word is of an aim; a `plan` that the paper counts is none.
    private func isGoal(_ word: String) -> Bool {
        Self.targetWords.contains(word) && (word != "plan" || !labels.isLabelled(word))
    }

    private func isTarget(_ index: Int, _ start: Int) -> Bool {
        // `95%: babies immunised, target for Q2`: a line of a list that says what the number is.
        if index == 0, token(1)?.isMark(":") == true { return tokens.contains { isGoal($0.word ?? "") } }
        if isGoal(word(index + 1)),
            !["of", "for"].contains(word(index + 2)) || word(start - 1) != "of"
        {
            return true
        }
        // `Of the £4.0m in the budget £1.9m was spent`
        if isGoal(word(start - 1)) { return word(index + 1) != "of" && word(start - 3) != "in" }
        for back in 1..<7 where isGoal(word(start - back)) {
            let between = tokens[(start - back + 1)..<start]
            if between.contains(where: {
                ["of", "for", "is", "being", "was", "at"].contains($0.word ?? "") || $0.isMark("(")
            }),
                between.allSatisfy({ $0.number == nil && !$0.isMark(".", ";", ",") })
            {
                return true
            }
        }
        return false
    }

    static let comparatorWords: Set<String> = [
        "national", "nationally", "regional", "regionally", "england", "neighbour", "neighbours", "comparator",
        "comparators",
        "peers", "peer", "english", "nw", "family", "britain", "uk", "region", "authorities",
    ]

    private func isComparator(_ index: Int, _ start: Int) -> Bool {
        var back = 1
        while back < 9, let before = token(start - back) {
            if before.number != nil || before.isMark(".", ";", ")") { break }
            if let word = before.word,
                Self.comparatorWords.contains(word.hasSuffix("'s") ? String(word.dropLast(2)) : word)
            {
                return back < 3
                    || tokens[(start - back)..<start].allSatisfy {
                        $0.word.map { !["is", "was", "were", "are", "at", "and", "but", "with", "while"].contains($0) }
                            ?? $0.isMark("(", "'")
                    }
            }
            back += 1
        }
        return Self.comparatorWords.contains(word(index + 1))
            || word(index + 1) == "for" && Self.comparatorWords.contains(word(index + 2))
    }

    /// The name right before a bracket, where it is a proper name no label knows.
    private func place(_ index: Int, _ start: Int) -> String? {
        guard token(index - 1)?.isMark("(") == true else { return nil }
        var names: [String] = []
        var at = index - 2
        while let token = token(at), let word = token.word, token.isCapital, at > 0 || names.isEmpty {
            names.append(word)
            at -= 1
        }
        guard let first = names.last, at >= 0 || names.count > 0, !names.isEmpty else { return nil }
        let stems = labels.stems(of: tokens[(at + 1)..<(index - 1)])
        guard stems.allSatisfy({ !labels.isKnown($0) }), !StopWords.all.contains(first) else { return nil }
        return names.reversed().joined(separator: " ")
    }
}
