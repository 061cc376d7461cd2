import PerformanceModel

extension PeriodPhrases {
    /// `the previous quarter`, `the same period last year`, `year to date`, `the last three quarters`.
    func relative(at index: Int) -> Found? {
        guard let word = word(index) else { return nil }
        for phrase in Self.phrases[word] ?? [] where matches(phrase.words, at: index) {
            return (.relative(phrase.meaning), phrase.words.count)
        }
        guard ["last", "past", "previous"].contains(word), let number = token(index + 1)?.number, number.value.isWhole,
            let unit = self.word(index + 2), ["quarters", "months", "years", "periods"].contains(unit)
        else { return nil }
        let count = Int(clamping: number.value.millionths / 1_000_000)
        guard (2...60).contains(count) else { return nil }
        return (NamedPeriod(.relative(.last(count)), months: unit == "months" ? 1 : unit == "years" ? 12 : 3), 3)
    }

    private func matches(_ words: [String], at index: Int) -> Bool {
        words.indices.allSatisfy { word(index + $0) == words[$0] }
    }

    private struct Phrase {
        let words: [String]
        let meaning: NamedPeriod.Relative
    }

    private static let phrases: [String: [Phrase]] = {
        var phrases: [String: [Phrase]] = [:]
        func add(_ texts: [String], _ meaning: NamedPeriod.Relative) {
            for text in texts {
                let words = text.split(separator: " ").map(String.init)
                phrases[words[0], default: []].append(Phrase(words: words, meaning: meaning))
            }
        }
        let times = ["period", "quarter", "time", "month", "point", "stage"]
        add(
            times.flatMap { time in
                [
                    "last year", "in the previous year", "a year ago", "a year earlier", "the previous year",
                    "of the previous year", "of last year",
                ].map { "same \(time) \($0)" }
            }, .lastYear)
        add(
            [
                "last year's", "a year ago", "a year earlier", "year on year", "year-on-year", "twelve months ago",
                "twelve months earlier",
            ], .lastYear)
        add(
            [
                "previous quarter", "last quarter", "prior quarter", "preceding quarter", "quarter before",
                "quarter on quarter",
                "quarter-on-quarter", "previous month", "last month", "previous period", "last period", "prior period",
                "previous three months", "month before", "preceding period", "previous report", "last report",
                "previous quarter's", "last quarter's", "month earlier", "quarter earlier", "the quarter before",
                "the quarter earlier",
            ], .previous)
        add(
            [
                "previous year", "last year", "prior year", "preceding year", "year before", "previous year's",
                "winter before", "summer before", "spring before", "autumn before", "season before",
                "twelve months before",
                "last financial year", "previous financial year", "last school year", "previous academic year",
            ], .lastYear)
        add(
            [
                "this quarter", "current quarter", "the quarter", "this period", "reporting period", "this month",
                "current period", "this year", "current year",
            ], .this)
        add(["year to date", "so far this year", "ytd", "year-to-date", "to date", "in the year so far"], .yearToDate)
        add(["over the year", "on the year", "over twelve months", "over the last twelve months"], .overYear)
        add(["during the year", "through the year", "in the year", "throughout the year"], .duringYear)
        return phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()
}
