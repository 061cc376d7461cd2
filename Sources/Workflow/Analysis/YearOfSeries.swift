import Intake
import PerformanceModel
import Statistics

/// What is known of the financial year that the last point of a series lies in.
struct YearOfSeries {
    /// How many points of it are still to come.
    let left: Int
    /// What its points add up to; nothing where one that has passed is missing.
    let known: Double?

    /// Finds the year.
    ///
    /// - Parameters:
    ///   - series: in order of time.
    ///   - months: from one point to the next.
    /// - Throws: ``MethodRefusal`` where there is no such year, or nothing of it is to come.
    init(of series: DatedSeries, _ months: Int?) throws(MethodRefusal) {
        guard let months, [1, 3, 6].contains(months), let last = series.points.last else {
            throw MethodRefusal("a year is put together from months, quarters or halves, and these dates are not such")
        }
        let year = Period.month(last.day.month).financialYearEndedIn
        let inYear = series.points.filter { year.first <= $0.day && $0.day <= year.last }
        // A date may be the first or the last day of its period.
        let passed = last.day.month.since(year.first.month) / months + 1
        left = 12 / months - passed
        known = inYear.count == passed ? inYear.map(\.value).reduce(0, +) : nil
        guard left > 0 else { throw MethodRefusal("the year of the last date, from April, is complete") }
    }

    /// Where the year ends: a flow adds up, and of a stock the last figure counts.
    ///
    /// Source: methods, section 9.1.7.
    func end(of theta: ThetaForecast, _ aggregation: Aggregation) throws(MethodRefusal) -> Prediction {
        guard aggregation != .stock else { return try theta.step(left) }
        guard let known else { throw MethodRefusal("a period of the year from April that has passed has no point") }
        return try theta.total(of: left, after: known)
    }
}
