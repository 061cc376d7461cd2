import PerformanceModel

/// Reads the two columns `time_period` and `time_identifier`: `201617` and `Academic year`.
///
/// Source: Department for Education, Analysts' guide, Open data standards, "List of allowable time values"; and
/// `TimeIdentifier` of the service itself, which has quarters of calendar years as well.
enum EducationPeriod {
    /// Reads a period.
    ///
    /// A reporting year is "collected on a specific day" or anything else, and means nothing until the mapping says
    /// what. Any other year may be read as one of its days.
    ///
    /// - Throws: ``PublishedPeriodError`` quoting both columns.
    static func read(
        _ text: String, _ identifier: String, year: BenchmarkYear?
    ) throws(PublishedPeriodError) -> Period {
        let quoted = "\(text) \(identifier)"
        let name = identifier.split(separator: " ").joined(separator: " ").lowercased()
        switch name {
        case "academic year": return try whole(.academic, pair(text), quoted, year)
        case "financial year": return try whole(.financial, pair(text), quoted, year)
        case "calendar year": return try whole(.calendar, single(text), quoted, year)
        case "reporting year": return try reporting(single(text), quoted, year)
        default:
            if let reason = notHeld(name) { throw .notHeld(quoted, because: reason) }
            guard let period = part(text, name) else { throw .notAPeriod(quoted) }
            return period
        }
    }

    private static func whole(
        _ kind: BenchmarkYear, _ begins: Int?, _ quoted: String, _ year: BenchmarkYear?
    ) throws(PublishedPeriodError) -> Period {
        guard let begins else { throw .notAPeriod(quoted) }
        let period =
            year == nil || year == kind
            ? kind.period(beginning: begins) : year?.day(within: kind, beginning: begins).map(Period.asAt)
        guard let period else { throw .contradicted(quoted, year) }
        return period
    }

    private static func reporting(
        _ number: Int?, _ quoted: String, _ year: BenchmarkYear?
    ) throws(PublishedPeriodError) -> Period {
        guard let number else { throw .notAPeriod(quoted) }
        guard let year else { throw .ambiguous(quoted) }
        guard case .ending(let month) = year else { return try whole(.calendar, number, quoted, year) }
        guard let period = twelveMonths(endingIn: month, of: number) else { throw .contradicted(quoted, year) }
        return period
    }

    private static func part(_ text: String, _ name: String) -> Period? {
        if let year = single(text) {
            if let quarter = quarter(name, of: "calendar year") { return .quarter(quarter, of: year, .calendar) }
            return Month(named: name.capitalisedFirst, of: year).map(Period.month)
        }
        guard let year = pair(text) else { return nil }
        if let quarter = quarter(name, of: "financial year") { return .quarter(quarter, of: year) }
        switch name {
        case "part 1 (april to september)": return .half(1, of: year)
        case "part 2 (october to march)": return .half(2, of: year)
        case "autumn term": return .academicTerm(.autumn, of: year)
        case "spring term": return .academicTerm(.spring, of: year)
        case "summer term": return .academicTerm(.summer, of: year)
        case "autumn and spring term":
            return .months(8, ending: Period.academicTerm(.spring, of: year).last.month)
        default: return nil
        }
    }

    private static func notHeld(_ name: String) -> String? {
        if name.hasPrefix("week ") { return "no period here is a week; use the monthly or termly file" }
        if name.hasPrefix("tax year") { return "a tax year begins on 6 April, and every period here on the first" }
        if name.hasPrefix("academic year q") { return "academic years have terms here and no quarters" }
        return nil
    }

    private static func quarter(_ name: String, of year: String) -> Int? {
        guard name.hasPrefix(year + " q"), let quarter = digits(name.dropFirst(year.count + 2), 1) else { return nil }
        return (1...4).contains(quarter) ? quarter : nil
    }

    /// The first year of `201617`; nothing where the second is not the year after.
    private static func pair(_ text: String) -> Int? {
        guard let years = digits(text, 6), (1900...2198).contains(years / 100),
            years % 100 == (years / 100 + 1) % 100
        else { return nil }
        return years / 100
    }

    private static func single(_ text: String) -> Int? {
        digits(text, 4).flatMap { (1900...2198).contains($0) ? $0 : nil }
    }
}
