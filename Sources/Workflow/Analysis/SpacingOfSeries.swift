import Intake
import PerformanceModel

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

    /// The usual months where all points keep to the calendar: one kind of period, or one day of the month or its last.
    ///
    /// Dates four weeks apart do not, so that no period is missed where there is none.
    var regularMonths: Int? {
        let days = points.map(\.day)
        guard let months = usualMonths, Set(points.map(\.period.kind)).count == 1,
            Set(days.map(\.parts.day)).count == 1 || days.allSatisfy({ $0 == $0.month.lastDay }),
            zip(days, days.dropFirst()).allSatisfy({
                $0.month < $1.month && $1.month.since($0.month).isMultiple(of: months)
            })
        else { return nil }
        return months
    }

    /// The series with a point without a value for each period of which the file has no row.
    func filled(atMonths months: Int) -> Self {
        var filled = Array(points.prefix(1))
        for (before, point) in zip(points, points.dropFirst()) {
            let steps = point.day.month.since(before.day.month) / months
            filled += (1..<steps).compactMap { before.period.earlier(months: -months * $0) }.map { missing in
                Point(
                    date: missing.kind == .day ? "\(missing.first)" : "\(missing)", period: missing, value: .nan,
                    line: nil)
            }
            filled.append(point)
        }
        return Self(name: name, points: filled)
    }

    /// The periods without a row, such as `2017-05` and `2017-08 to 2017-10`.
    var missingPeriods: [String] {
        points.split { $0.line != nil }.map { gap in
            let (first, last) = (gap.first?.date ?? "", gap.last?.date ?? "")
            return first == last ? first : "\(first) to \(last)"
        }
    }
}
