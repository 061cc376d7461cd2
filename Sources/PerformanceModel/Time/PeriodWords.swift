extension Period {
    /// The words for people: `Q3 2017/18`, `6 months to December 2017`, `31 December 2017`.
    package var words: String {
        let month = first.month
        return switch kind {
        case .month: month.words
        case .quarter(.financial): "Q\(quarterNumber(.financial)) \(yearWords)"
        case .quarter(.calendar): months
        case .half: (month.month == 4 ? "first" : "second") + " half of \(yearWords)"
        case .financialYear: "\(yearWords) financial year"
        case .academicYear: "\(yearWords) academic year"
        case .academicTerm(let term): "\(term.rawValue) term \(yearWords)"
        case .calendarYear: "\(month.year)"
        case .yearToDate(let year): yearToDateWords(year)
        case .monthsEnding(let count): "\(count) months to \(last.month.words)"
        case .day: last.words
        case .cohort: months
        case .programmeToDate: "programme to date, \(months)"
        }
    }

    /// The words as they stand in a sentence: `in Q3 2017/18`, `at 31 December 2017`.
    package var wordsWithin: String {
        switch kind {
        case .day: "at \(words)"
        case .cohort: "for \(words)"
        case .programmeToDate: "over the \(words)"
        case .half, .financialYear, .academicYear, .academicTerm, .monthsEnding: "in the \(words)"
        case .yearToDate: words.hasPrefix("year") ? "in the \(words)" : "in \(words)"
        case .month, .quarter, .calendarYear: "in \(words)"
        }
    }

    /// The words with the months they cover, for a first use: `Q3 2017/18 (October to December 2017)`.
    package var wordsInFull: String {
        switch kind {
        case .quarter(.financial), .half, .financialYear, .academicYear, .academicTerm: "\(words) (\(months))"
        case .calendarYear: "\(words) calendar year"
        default: words
        }
    }

    /// The months covered: `October to December 2017`, `April 2017 to March 2018`.
    package var months: String {
        let (from, to) = (first.month, last.month)
        if from == to { return to.words }
        return from.year == to.year ? "\(from.name) to \(to.words)" : "\(from.words) to \(to.words)"
    }

    private func yearToDateWords(_ year: Year) -> String {
        let count = last.month.since(first.month) + 1
        guard year == .financial, count == 6 || count == 9 else { return "year to date, \(months)" }
        return "Q1 to Q\(count / 3) \(yearWords)"
    }

    private var yearWords: String { "\(yearBegun)/\(twoDigits((yearBegun + 1) % 100))" }
}
