import PerformanceModel

/// Joins a number with the words that belong to it: its unit, its hedge, or the words it is spelled with.
struct NumberPhrases {
    let tokens: [Token]

    /// The tokens with each number whole; spans such as `40-74` and names such as `Stage 1` become words.
    static func joined(_ tokens: [Token]) -> [Token] {
        let spelled = Self(tokens: tokens).spelled()
        let named = Self(tokens: spelled).withoutNames()
        return Self(tokens: named).withUnits()
    }

    private func word(_ index: Int) -> String? { tokens.indices.contains(index) ? tokens[index].word : nil }

    // MARK: Spelled numbers

    private func spelled() -> [Token] {
        var joined: [Token] = []
        var at = 0
        while at < tokens.count {
            if let (number, count) = spelled(at) {
                let range = tokens[at].range.lowerBound..<tokens[at + count - 1].range.upperBound
                joined.append(Token(.number(number), range))
                at += count
            } else {
                joined.append(tokens[at])
                at += 1
            }
        }
        return joined
    }

    private func spelled(_ index: Int) -> (PrintedNumber, Int)? {
        guard let first = word(index) else { return nil }
        if let fraction = fraction(index) { return fraction }
        if let tens = SpelledNumbers.tens[first], let units = word(index + 1).flatMap({ SpelledNumbers.units[$0] }),
            units < 10
        {
            return (number(tens + units), 2)
        }
        if let value = SpelledNumbers.value(of: first) {
            if value < 10, word(index + 1) == "hundred" { return (number(value * 100), 2) }
            return (number(value), 1)
        }
        return nil
    }

    private func number(_ value: Int) -> PrintedNumber {
        var number = PrintedNumber(Quantity(millionths: Int64(value) * 1_000_000, places: 0) ?? 0)
        number.isSpelled = true
        return number
    }

    /// `a third of`, `two thirds of`, `half of`, `three quarters of`: always with what it is a part of.
    private func fraction(_ index: Int) -> (PrintedNumber, Int)? {
        guard let first = word(index) else { return nil }
        var parts = 1
        var next = index
        if ["a", "one"].contains(first) {
            next += 1
        } else if let value = SpelledNumbers.units[first], (2...9).contains(value) {
            parts = value
            next += 1
        }
        guard let name = word(next), let whole = SpelledNumbers.parts[name], parts < whole else { return nil }
        guard name == "half" || next > index else { return nil }
        let before = word(index - 1) ?? ""
        if name.hasPrefix("quarter"),
            ["last", "first", "past", "next", "previous", "over", "for", "in"].contains(before)
        {
            return nil
        }
        let follows = word(next + 1) ?? ""
        guard follows == "of" || (name == "half" && ["the", "all", "our"].contains(follows)) else { return nil }
        if name.hasPrefix("quarter"), let year = tokens.indices.contains(next + 2) ? tokens[next + 2] : nil,
            year.number != nil
        {
            return nil
        }
        guard let share = Ratio(Int128(parts * 100), over: Int128(whole))?.rounded(to: 6) else { return nil }
        var number = PrintedNumber(share, step: 2, unit: .fraction)
        number.isSpelled = true
        return (number, next - index + 1)
    }

    // MARK: Names and spans

    private func withoutNames() -> [Token] {
        var joined: [Token] = []
        var at = 0
        while at < tokens.count {
            let count = span(at) ?? age(at) ?? name(at)
            if let count {
                let range = tokens[at].range.lowerBound..<tokens[at + count - 1].range.upperBound
                joined.append(Token(.word("\(tokens[at].word ?? "span") \(range.lowerBound)"), range))
                at += count
            } else {
                joined.append(tokens[at])
                at += 1
            }
        }
        return joined
    }

    /// `40 – 74`, `0-17`: an age or a span, which is one thing and no figure; years are left for their reader.
    private func span(_ index: Int) -> Int? {
        guard index + 2 < tokens.count, let first = tokens[index].number, let last = tokens[index + 2].number,
            tokens[index + 1].isMark("-", "–", "‐"), !first.isSpelled, !last.isSpelled, first.unit == .none,
            first.value < 1000, first.value.isWhole, last.value.isWhole, tokens[index].range.count < 4
        else { return nil }
        let isYear =
            first.value >= 10 && last.value.millionths == first.value.millionths + 1_000_000
            && tokens[index].range.count == 2 && tokens[index + 2].range.count == 2
        return isYear ? nil : 3
    }

    /// `65 and over`, `under fives` aside: an age and no figure.
    private func age(_ index: Int) -> Int? {
        if index > 0, ["of", "aged", "ages", "age", "from", "between"].contains(word(index - 1) ?? ""),
            index + 2 < tokens.count, word(index + 1) == "to",
            let first = tokens[index].number, let last = tokens[index + 2].number, first.value < 100, last.value < 110,
            first.unit == .none, last.unit == .none,
            first.value.isWhole, last.value.isWhole, first.value < last.value,
            !["rose", "fell", "increased", "went"].contains(word(index - 2) ?? ""),
            word(index - 1) != "from" || ["are", "were", "is", "those"].contains(word(index - 2) ?? "")
        {
            return 3
        }
        guard let number = tokens[index].number, number.unit == .none, number.value < 120, number.value.isWhole,
            word(index - 1) != "quarter", ["and", "or"].contains(word(index + 1) ?? ""),
            ["over", "under", "above", "older", "younger"].contains(word(index + 2) ?? "")
        else { return nil }
        return 3
    }

    /// `Stage 1`, `Regulation 3`, `agenda item 4`: a number that names and counts nothing.
    private func name(_ index: Int) -> Int? {
        guard let word = word(index), index + 1 < tokens.count, let number = tokens[index + 1].number,
            number.unit == .none, !number.isSigned, SpelledNumbers.naming.contains(word)
        else { return nil }
        if word == "type" || word == "no" || word == "item" || word == "step" || word == "group" {
            return number.value < 1000 ? 2 : nil
        }
        return tokens[index].isCapital
            || [
                "phase", "stage", "paragraph", "appendix", "section", "page", "table",
                "priority", "level", "tier", "band", "item", "figure", "indicator", "objective",
            ].contains(word)
            ? 2 : nil
    }

    // MARK: Units and hedges

    private func withUnits() -> [Token] {
        var joined: [Token] = []
        var at = 0
        while at < tokens.count {
            guard var number = tokens[at].number else {
                joined.append(tokens[at])
                at += 1
                continue
            }
            let count = unit(after: at, &number)
            if number.hedge == .none { number.hedge = hedge(before: at) }
            let end = tokens[at + count].range.upperBound
            joined.append(Token(.number(number), tokens[at].range.lowerBound..<end))
            at += count + 1
        }
        return joined
    }

    /// How many tokens after a number are its unit.
    private func unit(after index: Int, _ number: inout PrintedNumber) -> Int {
        guard number.unit == .none || number.unit == .percent else { return 0 }
        if number.unit == .percent {
            guard word(index + 1) == "point" || word(index + 1) == "points" else { return 0 }
            number.unit = .points
            return 1
        }
        switch word(index + 1) ?? "" {
        case "per" where word(index + 2) == "cent":
            number.unit = .percent
            return 2
        case "percent", "pc":
            number.unit = .percent
            return 1
        case "percentage" where ["point", "points"].contains(word(index + 2) ?? ""):
            number.unit = .points
            return 2
        case "pp", "ppt", "ppts", "points":
            number.unit = .points
            return 1
        case "day", "days":
            number.unit = .days
            return 1
        case "times":
            number.unit = .times
            return 1
        case let word where SpelledNumbers.durations.contains(word):
            number.unit = .duration(word)
            return 1
        default:
            guard index + 2 < tokens.count, tokens[index + 1].isMark("-"), let word = word(index + 2),
                SpelledNumbers.durations.contains(word) || word == "day"
            else { return 0 }
            number.unit = word == "day" ? .days : .duration(word)
            return 2
        }
    }

    private func hedge(before index: Int) -> PrintedNumber.Hedge {
        let last = word(index - 1) ?? ""
        if let hedge = SpelledNumbers.hedges["\(word(index - 2) ?? "") \(last)"] { return hedge }
        return SpelledNumbers.hedges[last] ?? .none
    }
}
