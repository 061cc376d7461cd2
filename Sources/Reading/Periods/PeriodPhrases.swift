import PerformanceModel

/// Joins the tokens of a text that together name a period: `Q3 2017/18`, `December 2017`, `the previous quarter`.
struct PeriodPhrases {
    let tokens: [Token]

    /// The tokens with each period in one.
    static func joined(_ tokens: [Token]) -> [Token] {
        let years = Self(tokens: tokens).joining { $0.year(at: $1) }
        let plain = Self(tokens: years).joining { $0.calendarPeriod(at: $1) }
        let spans = Self(tokens: plain).joining { $0.span(at: $1) }
        return Self(tokens: spans).joining { $0.relative(at: $1) }
    }

    /// What begins at a token and how many tokens it takes.
    typealias Found = (period: NamedPeriod, count: Int)

    private func joining(_ found: (Self, Int) -> Found?) -> [Token] {
        var joined: [Token] = []
        joined.reserveCapacity(tokens.count)
        var at = 0
        while at < tokens.count {
            if let (period, count) = found(self, at) {
                let range = tokens[at].range.lowerBound..<tokens[at + count - 1].range.upperBound
                joined.append(Token(.period(period), range, isCapital: tokens[at].isCapital))
                at += count
            } else {
                joined.append(tokens[at])
                at += 1
            }
        }
        return joined
    }

    func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }
    func word(_ index: Int) -> String? { token(index)?.word }

    /// A number of so many digits that stands as a year's would.
    func digits(_ index: Int) -> (value: Int, count: Int)? {
        guard let token = token(index), let number = token.number, !number.isSpelled, !number.isSigned,
            number.value.isWhole, number.value.places == 0, number.unit == .none, number.value.millionths >= 0
        else { return nil }
        return (Int(number.value.millionths / 1_000_000), token.range.count)
    }

    // MARK: Years

    private func year(at index: Int) -> Found? {
        if let (first, count) = digits(index) {
            if token(index + 1)?.isMark("/", "-", "–", "‐") == true, let (second, digits) = digits(index + 2),
                let begun = MonthNames.year(first, digits: count),
                count == 4 || token(index + 1)?.isMark("/") == true || isAfterQuarter(index),
                let next = MonthNames.year(second, digits: digits),
                next == begun + 1 || (next % 100 == (begun + 1) % 100)
            {
                guard token(index + 3)?.isMark("/", "-") != true || digits == 2 else { return nil }
                return (.year(begun, isFinancial: true), 3)
            }
            if count == 4, let known = MonthNames.year(first, digits: 4) {
                return (.year(known, isFinancial: false), 1)
            }
        }
        return nil
    }

    /// Whether a quarter's name stands right before, so that `16-17` is a year.
    private func isAfterQuarter(_ index: Int) -> Bool {
        guard let word = word(index - 1) else { return false }
        return word.count == 2 && word.first == "q" && word.last?.isNumber == true || word == "quarter"
            || tokens.count < 4
    }

    // MARK: Quarters, months and days

    private func calendarPeriod(at index: Int) -> Found? {
        quarter(at: index) ?? term(at: index) ?? month(at: index) ?? day(at: index)
    }

    /// A year at a token, after `of` or a comma as may be.
    private func yearFollowing(_ index: Int) -> (year: NamedPeriod, count: Int)? {
        var skipped = 0
        while let token = token(index + skipped), skipped < 2, token.isMark(",", "/", "(") || token.word == "of" {
            skipped += 1
        }
        guard let period = token(index + skipped)?.period, period.kind == .year else { return nil }
        let closes = token(index + skipped - 1)?.isMark("(") == true && token(index + skipped + 1)?.isMark(")") == true
        return (period, skipped + 1 + (closes ? 1 : 0))
    }

    /// `Autumn term`: a third of a school year.
    private func term(at index: Int) -> Found? {
        guard let end = word(index).flatMap({ Self.terms[$0] }), word(index + 1) == "term" else { return nil }
        return (NamedPeriod(.span, index: end, months: 4, isFinancial: false), 2)
    }

    private static let terms = ["autumn": 12, "spring": 4, "summer": 8]

    private func quarter(at index: Int) -> Found? {
        if let year = token(index)?.period, year.kind == .year, let (first, last, count) = quarterNumbers(index + 1) {
            return (named(first, last, year), count + 1)
        }
        guard let (first, last, count) = quarterNumbers(index) else { return nil }
        let year = yearFollowing(index + count)
        return (named(first, last, year?.year), count + (year?.count ?? 0))
    }

    private func named(_ first: Int, _ last: Int, _ year: NamedPeriod?) -> NamedPeriod {
        first == last ? .quarter(first, of: year) : .quarters(upTo: last, of: year)
    }

    /// `Q3`, `Q1-3`, `Qtr 2`, `quarter three`, `third quarter`, `first 3 quarters`, `quarters 1 to 3`.
    private func quarterNumbers(_ index: Int) -> (first: Int, last: Int, count: Int)? {
        guard let word = word(index) else { return nil }
        if word.count == 2, word.first == "q", let number = Int(word.dropFirst()), (1...4).contains(number) {
            if token(index + 1)?.isMark("-", "–") == true || ["to", "and"].contains(self.word(index + 1) ?? "") {
                if let next = self.word(index + 2), next.count == 2, next.first == "q",
                    let last = Int(next.dropFirst()),
                    token(index + 1)?.word != "and" || number == 1 && last == 2, last > number, last <= 4
                {
                    return (number, last, 3)
                }
                if let (last, _) = digits(index + 2), last > number, last <= 4, token(index + 1)?.word == nil {
                    return (number, last, 3)
                }
            }
            return (number, number, 1)
        }
        if ["q", "qtr", "quarter"].contains(word), let number = small(index + 1) { return (number, number, 2) }
        if ["last", "final"].contains(word), self.word(index + 1) == "quarter", self.word(index + 2) == "of",
            token(index + 3)?.period?.kind == .year
        {
            return (4, 4, 2)
        }
        // `between quarters 2 and 3`: the later, beside the one before it.
        if word == "quarters", self.word(index - 1) == "between", let first = small(index + 1),
            self.word(index + 2) == "and", let last = small(index + 3), last == first + 1
        {
            return (last, last, 4)
        }
        if word == "quarters", let first = small(index + 1), ["to", "and"].contains(self.word(index + 2)),
            let last = small(index + 3), first < last, self.word(index + 2) == "to" || last == 2
        {
            return (first, last, 4)
        }
        // `Half-year 2018-19`, `the half year`
        if word == "half-year" { return (1, 2, 1) }
        if word == "half", self.word(index + 1) == "year", token(index + 2)?.period?.kind == .year { return (1, 2, 2) }
        if let ordinal = Self.ordinals[word], self.word(index + 1) == "quarter" { return (ordinal, ordinal, 2) }
        if word == "first", let number = small(index + 1), number > 1, self.word(index + 2) == "quarters" {
            return (1, number, 3)
        }
        return nil
    }

    private static let ordinals = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "1st": 1, "2nd": 2,
        "3rd": 3, "4th": 4,
    ]

    private func small(_ index: Int) -> Int? {
        guard let number = token(index)?.number, number.value.isWhole, number.unit == .none else { return nil }
        let value = Int(number.value.millionths / 1_000_000)
        return (1...4).contains(value) ? value : nil
    }

    private func month(at index: Int) -> Found? {
        guard let token = token(index), let word = token.word else { return nil }
        if let (from, to) = MonthNames.span(word) {
            return (NamedPeriod(.span, index: to, months: (to - from + 12) % 12 + 1), 1)
        }
        if let (month, year) = MonthNames.monthAndYear(word) { return (.month(month, of: year), 1) }
        guard let month = MonthNames.month(word), token.isCapital || tokens.count < 8 else { return nil }
        if let (year, count) = yearFollowing(index + 1), !year.isFinancial {
            return (.month(month, of: nil, year), count + 1)
        }
        let dash = self.token(index + 1)?.isMark("-", "'", "’") == true ? 1 : 0
        if let (number, count) = digits(index + 1 + dash), count == 2, number > 9,
            dash == 1 || tokens.count < 12 || self.token(index + 2)?.isMark(")") == true
        {
            return (.month(month, of: 2000 + number), 2 + dash)
        }
        // The verb and the month are one word: only a preposition tells.
        if word == "may" || word == "march", tokens.count > 8,
            !["in", "to", "from", "since", "by", "of", "during", "until", "and", "for"].contains(
                self.word(index - 1) ?? "")
        {
            return nil
        }
        return (.month(month, of: nil), 1)
    }

    private func day(at index: Int) -> Found? {
        guard let word = word(index) ?? digits(index).map({ "\($0.value)" }) else { return nil }
        let number = word.prefix { $0.isASCII && $0.isNumber }
        guard let day = Int(number), (1...31).contains(day),
            ["", "st", "nd", "rd", "th"].contains(word.dropFirst(number.count)),
            let name = self.word(index + 1), let month = MonthNames.month(name), token(index + 1)?.isCapital == true
        else { return nil }
        let year = yearFollowing(index + 2)
        return (
            NamedPeriod(.day, index: month, end: year?.year.end.map { $0 - 11 + month - 1 }, months: 0),
            2 + (year?.count ?? 0)
        )
    }

    // MARK: Spans

    private func span(at index: Int) -> Found? {
        guard let first = token(index)?.period, first.kind == .month || first.kind == .day,
            token(index + 1)?.isMark("-", "–") == true || ["to", "until"].contains(word(index + 1) ?? ""),
            let last = token(index + 2)?.period, last.kind == .month || last.kind == .day, let from = first.index,
            let to = last.index
        else { return nil }
        let months = first.end.flatMap { start in last.end.map { $0 - start + 1 } } ?? ((to - from + 12) % 12 + 1)
        guard (1...120).contains(months) else { return nil }
        return (NamedPeriod(.span, index: to, end: last.end, months: months), 3)
    }
}

extension NamedPeriod {
    fileprivate static func month(_ month: Int, of none: Int?, _ year: Self) -> Self {
        .month(month, of: year.end.map { $0 / 12 })
    }
}
