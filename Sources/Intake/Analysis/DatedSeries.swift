package import PerformanceModel

/// A series of an analyst's file: values by date, in order of time.
package struct DatedSeries: Sendable {
    /// Empty where the file has no column `series`.
    package let name: String
    package let points: [Point]

    package struct Point: Sendable {
        /// As written in the file.
        package let date: String
        package let period: Period
        /// Not a number where the value is missing or cannot be read.
        package let value: Double
        /// Nothing for a period of which the file has no row.
        package let line: Int?

        package init(date: String, period: Period, value: Double, line: Int?) {
            self.date = date
            self.period = period
            self.value = value
            self.line = line
        }

        /// Where it stands in time: its first day, or the last of what is counted from the start of a year.
        package var day: Day {
            switch period.kind {
            case .yearToDate, .programmeToDate: period.last
            default: period.first
            }
        }
    }

    package init(name: String, points: [Point]) {
        self.name = name
        self.points = points
    }

    /// Values in order of time, with not-a-number for a gap.
    package var values: [Double] { points.map(\.value) }
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
            guard let period = readDate(written) else {
                table.report(
                    "not-a-date", "date", row,
                    "'\(written)' is not a date; write 2017-12-31, 2017-12 or a period such as 2017-18-Q3")
                continue
            }
            let point = DatedSeries.Point(date: written, period: period, value: value ?? .nan, line: row.line)
            guard seen.insert("\(series)\n\(point.day)").inserted else {
                table.report(
                    "same-date", "date", row,
                    "\(written) stands twice\(series.isEmpty ? "" : " in \(series)"); keep one, or name the series")
                continue
            }
            if points[series] == nil { order.append(series) }
            points[series, default: []].append(point)
        }
        series = order.map { name in
            DatedSeries(name: name, points: (points[name] ?? []).sorted { $0.day < $1.day })
        }
        findings = table.findings
    }
}

/// The period a date names; a day is one by itself.
private func readDate(_ text: String) -> Period? {
    Day(text[...]).map(Period.asAt) ?? (try? Period(text))
}
