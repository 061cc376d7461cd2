package import PerformanceModel

/// Yearly points for the recent-trend test, from a CSV with `year` and either `x` and `n`, or `value`, `lower` and
/// `upper`; perhaps `series`.
package struct YearsReading: Sendable {
    /// In the order in which the file first names them.
    package let series: [Years]
    package let findings: [Finding]

    /// The years of one series, in order.
    package struct Years: Sendable {
        package let name: String
        package let years: [Int]
        /// x and n, or value, lower and upper, a column each; not a number where a cell cannot be read.
        package let columns: [[Double]]
    }

    /// Whether the columns are x and n.
    package let isShare: Bool

    /// Reads a file; rows in any order.
    package init(reading bytes: [UInt8], name: String) {
        let shares = AnalystTable(reading: bytes, name: name, needed: ["year", "x", "n"], optional: ["series"])
        isShare = shares.has("x") && shares.has("n")
        let names = isShare ? ["x", "n"] : ["value", "lower", "upper"]
        var table =
            isShare ? shares : AnalystTable(reading: bytes, name: name, needed: ["year"] + names, optional: ["series"])
        var (order, found): ([String], [String: [Int: [Double]]]) = ([], [:])
        for row in table.rows {
            let (series, written) = (table.text("series", row) ?? "", table.text("year", row) ?? "")
            let values = names.map { table.number($0, row) ?? .nan }
            guard let year = Int(written.prefix(4)), (1900...2199).contains(year) else {
                table.report("not-a-date", "year", row, "'\(written)' is not a year; write 2017 or 2016/17")
                continue
            }
            if found[series] == nil { order.append(series) }
            if found[series, default: [:]].updateValue(values, forKey: year) != nil {
                table.report("same-date", "year", row, "\(written) stands twice; keep one, or name the series")
            }
        }
        series = order.map { name in
            let rows = (found[name] ?? [:]).sorted { $0.key < $1.key }
            return Years(
                name: name, years: rows.map(\.key),
                columns: names.indices.map { column in rows.map { $0.value[column] } })
        }
        findings = table.findings
    }
}
