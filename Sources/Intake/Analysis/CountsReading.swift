package import PerformanceModel

/// Counts with what they are counts of, from a CSV with the columns `x` and `n`.
package struct CountsReading: Sendable {
    package let rows: [Row]
    package let findings: [Finding]

    package struct Row: Sendable {
        package let x: Double
        package let n: Double
        /// As written in the file.
        package let writtenX: String
        package let writtenN: String
        package let line: Int
        /// `line 7` where the file does not name it.
        package let area: String
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: the file as it is.
    ///   - name: its name, for findings.
    ///   - isShare: whether x is part of n and so cannot exceed it.
    package init(reading bytes: [UInt8], name: String, isShare: Bool) {
        var table = AnalystTable(reading: bytes, name: name, needed: ["x", "n"], optional: ["area"])
        rows = table.rows.compactMap { row in
            let (x, n) = (table.number("x", row), table.number("n", row))
            let (writtenX, writtenN) = (table.text("x", row) ?? "", table.text("n", row) ?? "")
            var isSound = true
            func report(_ rule: String, _ column: String, _ message: String) {
                table.report(rule, column, row, message)
                isSound = false
            }
            if let x, x < 0 { report("negative-count", "x", "x is \(writtenX), and a count is never below nought") }
            if let n, n <= 0 {
                report("no-denominator", "n", "n is \(writtenN), and there is nothing to take a part of")
            }
            guard let x, let n, isSound else { return nil }
            guard !isShare || x <= n else {
                report("over-the-whole", "x", "x is \(writtenX), which is more than n, \(writtenN)")
                return nil
            }
            let area = table.text("area", row) ?? ""
            return Row(
                x: x, n: n, writtenX: writtenX, writtenN: writtenN, line: row.line,
                area: area.isEmpty ? "line \(row.line)" : area)
        }
        findings = table.findings
    }
}
