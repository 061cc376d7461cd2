import PerformanceModel

/// Reads periods as publishers write them for people, in the sense that a mapping gives their years.
///
/// `2016/17` · `2016` · `2015 - 17` · `2015/16 - 17/18` · `2016/17 Q3` · `2016/17 Q1-Q3` · `2017 Q2` ·
/// `2016/17 Q3 - 2017/18 Q2` · `Jan 2017` · `2017 Oct` · `Aug 2016 - Jul 2017`, and our own forms for machines.
/// Source: UK Health Security Agency, fingertips-open, `TimePeriodFormatter`: there `2016/17` is a financial or an
/// academic year alike, and `2016` any year that is neither, so that neither is read without being told.
enum PublishedPeriod {
    /// Reads a period.
    ///
    /// - Throws: ``PublishedPeriodError`` quoting the text.
    static func read(_ text: String, year: BenchmarkYear?) throws(PublishedPeriodError) -> Period {
        if let period = try? Period(text) { return period }
        let ends = text.split(separator: " - ", omittingEmptySubsequences: false)
        guard ends.count <= 2, let first = Piece(ends[0], after: nil) else { throw .notAPeriod(text) }
        guard ends.count == 2 else { return try first.period(year, text) }
        guard let last = Piece(ends[1], after: first), last.isLike(first) else { throw .notAPeriod(text) }
        if case .at = year { throw .contradicted(text, year) }
        let (begins, stops) = (try first.period(year, text), try last.period(year, text))
        let count = stops.last.month.since(begins.first.month) + 1
        guard stops.last > begins.last, (2...120).contains(count) else { throw .notAPeriod(text) }
        return .months(count, ending: stops.last.month)
    }

    /// One end of a span, or the whole of it.
    private enum Piece {
        case year(Int)
        /// The year that a pair such as `2016/17` begins with.
        case pair(Int)
        /// Quarters of a year or of a pair.
        case quarters(ClosedRange<Int>, of: Int, isPair: Bool)
        case month(Month)

        /// Reads one end; the years of the second may lack their century.
        init?(_ text: Substring, after first: Piece?) {
            let words = text.split(separator: " ", omittingEmptySubsequences: false)
            switch words.count {
            case 1:
                guard let year = Self(years: words[0], after: first) else { return nil }
                self = year
            case 2:
                if let year = Self(years: words[0], after: nil), let quarters = Self.quarters(words[1]) {
                    switch year {
                    case .year(let year): self = .quarters(quarters, of: year, isPair: false)
                    case .pair(let year): self = .quarters(quarters, of: year, isPair: true)
                    default: return nil
                    }
                } else {
                    let months = [(words[0], words[1]), (words[1], words[0])].compactMap { name, year in
                        digits(year, 4).flatMap { Month(named: name, of: $0) }
                    }
                    guard let month = months.first else { return nil }
                    self = .month(month)
                }
            default: return nil
            }
        }

        private init?(years text: Substring, after first: Piece?) {
            let halves = text.split(separator: "/", omittingEmptySubsequences: false)
            guard let begins = digits(halves[0], 4) ?? Self.inCentury(halves[0], after: first),
                (1900...2198).contains(begins)
            else { return nil }
            if halves.count == 1 {
                self = .year(begins)
            } else {
                guard halves.count == 2, digits(halves[1], 2) == (begins + 1) % 100 else { return nil }
                self = .pair(begins)
            }
        }

        /// The first year with these last two digits that is not before the first end's.
        private static func inCentury(_ text: Substring, after first: Piece?) -> Int? {
            guard let year = digits(text, 2) else { return nil }
            switch first {
            case .year(let begins), .pair(let begins): return begins + (year - begins % 100 + 100) % 100
            default: return nil
            }
        }

        /// `Q3`, or `Q1-Q3`.
        private static func quarters(_ text: Substring) -> ClosedRange<Int>? {
            let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { end -> Int? in
                end.first == "Q" ? digits(end.dropFirst(), 1).flatMap { (1...4).contains($0) ? $0 : nil } : nil
            }
            guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last else {
                return nil
            }
            return first...last
        }

        func isLike(_ other: Piece) -> Bool {
            switch (self, other) {
            case (.year, .year), (.pair, .pair), (.quarters, .quarters), (.month, .month): true
            default: false
            }
        }

        func period(_ year: BenchmarkYear?, _ text: String) throws(PublishedPeriodError) -> Period {
            if case .month(let month) = self { return .month(month) }
            guard let year else { throw .ambiguous(text) }
            guard let period = period(year) else { throw .contradicted(text, year) }
            return period
        }

        private func period(_ year: BenchmarkYear) -> Period? {
            switch (self, year) {
            case (.year(let begins), .calendar): .calendarYear(begins)
            case (.pair(let begins), .financial): .financialYear(begins)
            case (.pair(let begins), .academic): .academicYear(begins)
            case (.year(let ends), .ending(let month)): twelveMonths(endingIn: month, of: ends)
            case (.pair(let begins), .ending(let month)):
                month == 12 ? nil : twelveMonths(endingIn: month, of: begins + 1)
            case (.year(let year), .at(let month, let day)): Day(year: year, month: month, day: day).map(Period.asAt)
            case (.pair(let begins), .at):
                // Only a day that the financial and the academic year share is certain.
                year.day(within: .financial, beginning: begins).flatMap {
                    $0 == year.day(within: .academic, beginning: begins) ? .asAt($0) : nil
                }
            case (.quarters(let quarters, let begins, let isPair), .financial),
                (.quarters(let quarters, let begins, let isPair), .calendar):
                isPair == (year == .financial)
                    ? span(quarters, of: begins, isPair ? .financial : .calendar) : nil
            default: nil
            }
        }

        private func span(_ quarters: ClosedRange<Int>, of year: Int, _ kind: Period.Year) -> Period {
            let last = Period.quarter(quarters.upperBound, of: year, kind)
            if quarters.count == 1 { return last }
            return quarters.lowerBound == 1
                ? .yearToDate(kind, through: last.last.month) : .months(3 * quarters.count, ending: last.last.month)
        }
    }
}

/// Why a publisher's period is not read.
enum PublishedPeriodError: Error, CustomStringConvertible {
    case notAPeriod(String)
    /// The kind of its year is not said.
    case ambiguous(String)
    /// The mapping reads years in another way.
    case contradicted(String, BenchmarkYear?)
    /// Publishers have such a span, and nothing here holds it.
    case notHeld(String, because: String)

    /// The name of the rule it is a finding of.
    var rule: String {
        if case .ambiguous = self { "ambiguous-period" } else { "not-a-period" }
    }

    var description: String {
        switch self {
        case .notAPeriod(let text): "'\(text)' is not a period that is known from publishers' files"
        case .ambiguous(let text):
            "'\(text)' could be years of several kinds; say in the measure's benchmark which, as year: financial, "
                + "academic, calendar, ending March or at 31 March"
        case .contradicted(let text, let year):
            "'\(text)' cannot be read with year: \(year.map { "\($0)" } ?? ""), which the measure's benchmark says; "
                + "correct the benchmark"
        case .notHeld(let text, let because): "'\(text)' is not taken, because \(because)"
        }
    }
}
