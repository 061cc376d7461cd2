import Intake
import PerformanceModel
import Statistics

extension DatedSeries {
    /// How many months lie between points, where most lie alike; nothing for days and weeks.
    var usualMonths: Int? {
        let gaps = zip(points, points.dropFirst()).map { $1.day.month.since($0.day.month) }
        let counts = Dictionary(gaps.map { ($0, 1) }, uniquingKeysWith: +)
        guard let usual = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key, usual > 0 else {
            return nil
        }
        return usual
    }

    /// The date after which a period is missing.
    func gap(ofMonths months: Int) -> String? {
        zip(points, points.dropFirst()).first { $1.day.month.since($0.day.month) != months }?.0.date
    }

    /// What is known of the financial year of the last point, and how many points of it are still to come.
    func yearAhead(_ months: Int?) throws(MethodRefusal) -> (known: Double, left: Int) {
        guard let months, [1, 3, 6].contains(months), let last = points.last else {
            throw MethodRefusal("a year is put together from months, quarters or halves, and these dates are not such")
        }
        let year = Period.month(last.day.month).financialYearEndedIn
        let inYear = points.filter { year.first <= $0.day && $0.day <= year.last }
        // A date may be the first or the last day of its period.
        let start = inYear.first.map { $0.day.month.since(year.first.month) } ?? 0
        let left = 12 / months - inYear.count
        guard start < months, left >= 0 else {
            throw MethodRefusal("a period of the year from April that has passed has no point")
        }
        guard left > 0 else { throw MethodRefusal("the year of the last date, from April, is complete") }
        return (inYear.map(\.value).reduce(0, +), left)
    }
}
