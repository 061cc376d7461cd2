/// A column of a table: what it says its cells are.
package struct ReadColumn: Sendable, Hashable {
    package let index: Int
    /// The heading as printed, its lines joined.
    package let heading: String
    package var meaning: Meaning
    package var period: NamedPeriod?
    /// A second period named in brackets: `Q3 2017/18 (Dec 17)`.
    package var secondPeriod: NamedPeriod?
    /// The month it ends with, for putting columns in order; made up where the table names no years.
    package var time = 0
    package var isForecast = false
    package var isCumulative = false
    /// Whether it stands for a time, as `Q3`, `Last year` and `Actual` do.
    ///
    /// `Recorded` beside `Solved` are kinds, not times.
    package var isTimed = true
    /// Whether one of its cells prints a sign, so that none of them has lost it.
    package var hasSigns = false
    package let line: Int

    /// How many months of its year have gone by its end: nine for the third quarter.
    package var monthsIntoYear: Int { (time - (period?.isFinancial ?? true ? 3 : 0)) % 12 + 1 }

    /// Whether a column ends within the year of this one, and no later.
    package func isYearSoFar(_ other: Self) -> Bool { other.time <= time && other.time > time - monthsIntoYear }

    package enum Meaning: Hashable, Sendable {
        case label
        case polarity
        case figure
        case average(months: Int?)
        case yearToDate
        /// A sum of the columns before it.
        case total
        case change(isPercent: Bool)
        case comparator(String)
        case target
        case floor
        case status
        case direction
        case unit
        case note
    }
}
