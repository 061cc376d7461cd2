package import PerformanceModel

/// A series of an analyst's file: values by date, in order of time.
package struct DatedSeries: Sendable {
    /// Empty where the file has no column `series`.
    package let name: String
    package let points: [Point]

    package struct Point: Sendable {
        /// As written in the file.
        package let date: String
        package let day: Day
        /// Not a number where the value is missing or cannot be read.
        package let value: Double
        package let line: Int
    }

    /// Values in order of time, with not-a-number for a gap.
    package var values: [Double] { points.map(\.value) }

    /// The place of the first point on or after a day.
    package func firstIndex(from day: Day) -> Int? { points.firstIndex { $0.day >= day } }
}

/// Series read from a CSV with the columns `date`, `value` and perhaps `series`.
///
/// A date is a day (`2017-12-31`), a month (`2017-12`) or another period in its machine form (`2017-18-Q3`).
package struct SeriesReading: Sendable {
    /// In the order in which the file first names them.
    package let series: [DatedSeries]
    package let findings: [Finding]

    /// Reads a file; rows in any order.
    package init(reading bytes: [UInt8], name: String) {
        var table = AnalystTable(reading: bytes, name: name, needed: ["date", "value"], optional: ["series"])
        var order: [String] = []
        var points: [String: [DatedSeries.Point]] = [:]
        var seen: Set<String> = []
        for row in table.rows {
            let written = table.text("date", row) ?? ""
            let series = table.text("series", row) ?? ""
            let value = table.number("value", row)
            guard let day = readDate(written) else {
                table.report(
                    "not-a-date", "date", row,
                    "'\(written)' is not a date; write 2017-12-31, 2017-12 or a period such as 2017-18-Q3")
                continue
            }
            guard seen.insert("\(series)\n\(day)").inserted else {
                table.report(
                    "same-date", "date", row,
                    "\(written) stands twice\(series.isEmpty ? "" : " in \(series)"); keep one, or name the series")
                continue
            }
            if points[series] == nil { order.append(series) }
            points[series, default: []].append(
                DatedSeries.Point(date: written, day: day, value: value ?? .nan, line: row.line))
        }
        series = order.map { name in
            DatedSeries(name: name, points: (points[name] ?? []).sorted { $0.day < $1.day })
        }
        findings = table.findings
    }
}

/// The day a date stands for: itself, or the first day of a period.
package func readDate(_ text: String) -> Day? {
    Day(text[...]) ?? (try? Period(text))?.first
}
