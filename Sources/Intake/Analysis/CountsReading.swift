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
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: the file as it is.
    ///   - name: its name, for findings.
    ///   - isShare: whether x is part of n and so cannot exceed it.
    package init(reading bytes: [UInt8], name: String, isShare: Bool) {
        var table = AnalystTable(reading: bytes, name: name, needed: ["x", "n"])
        rows = table.rows.compactMap { row in
            guard let x = table.number("x", row), let n = table.number("n", row) else { return nil }
            let (writtenX, writtenN) = (table.text("x", row) ?? "", table.text("n", row) ?? "")
            if x < 0 {
                table.report("negative-count", "x", row, "x is \(writtenX), and a count is never below nought")
            } else if n <= 0 {
                table.report("no-denominator", "n", row, "n is \(writtenN), and there is nothing to take a part of")
            } else if isShare, x > n {
                table.report("over-the-whole", "x", row, "x is \(writtenX), which is more than n, \(writtenN)")
            } else {
                return Row(x: x, n: n, writtenX: writtenX, writtenN: writtenN, line: row.line)
            }
            return nil
        }
        findings = table.findings
    }
}
