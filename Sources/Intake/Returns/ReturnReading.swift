import Documents
package import PerformanceModel

/// A return read from a CSV file or a workbook: its figures, and everything found wrong.
///
/// Two forms are read. *Long* has a row a figure and the columns ``LongReturn/columns``. *Wide* has a row a measure
/// and a column a period. Which it is shows in the header: only the long form has a column `period` or `value`.
/// Nothing is guessed; an error anywhere refuses the whole file.
package struct ReturnReading: Sendable {
    package let observations: [Observation]
    package let findings: [Finding]
    /// The intervals that a publisher's file prints beside figures.
    package let printedLimits: [Figure: PrintedLimits]

    /// Whether the return can be submitted.
    package var isAcceptable: Bool { !findings.contains { $0.severity == .error } && !observations.isEmpty }

    /// Reads a return.
    ///
    /// - Parameters:
    ///   - bytes: the file as sent.
    ///   - name: the file's name, for findings.
    ///   - framework: what the figures are figures of.
    ///   - today: the day of reading; an outturn cannot be of a period that has not ended.
    package init(reading bytes: [UInt8], name: String, framework: Framework, today: Day) {
        if ReadWorkbook.isLikely(bytes) {
            self.init(workbook: bytes, name: name, framework: framework, today: today)
        } else {
            self.init(CSVFile(reading: bytes), name: name, framework: framework, today: today)
        }
    }

    init(_ csv: CSVFile, name: String, framework: Framework, today: Day) {
        let findings = Self.faults(of: csv, name: name)
        guard let header = csv.header, csv.rows.count > 1 else {
            self.init(observations: [], findings: findings)
            return
        }
        let context = ReturnContext(file: name, framework: framework, today: today)
        if header.cells.count == 1, let separator = [";", "\t"].first(where: header.cells[0].text.contains) {
            let name = separator == ";" ? "semicolons" : "tabs"
            self.init(observations: [], findings: findings + [context.wrongSeparator(name)])
            return
        }
        self.init(ReturnTable(header: header, records: Array(csv.records)), context, after: findings)
    }

    /// Reads the rows of a return, wherever they stand.
    init(_ table: ReturnTable, _ context: ReturnContext, after findings: [Finding]) {
        // A value has a column of its own in the long form only, even where 'period' is misspelt.
        let isLong = table.header.cells.contains { $0.text == "period" || $0.text == "value" }
        let rows = isLong ? LongReturn.rows(table, context) : WideReturn.rows(table, context)
        let (figures, ruled) = context.figures(rows.fields)
        self.init(
            observations: figures,
            findings: (findings + rows.findings + ruled).sorted { ($0.place.line ?? 0) < ($1.place.line ?? 0) })
    }

    init(observations: [Observation], findings: [Finding], printedLimits: [Figure: PrintedLimits] = [:]) {
        self.observations = observations
        self.findings = findings
        self.printedLimits = printedLimits
    }

    /// What is wrong with the file as CSV.
    static func faults(of csv: CSVFile, name: String) -> [Finding] {
        guard csv.faults.isEmpty else {
            return csv.faults.map { fault in
                Finding(
                    "csv", .error, at: Place(file: name, line: fault.line, column: fault.column.map { "\($0)" }),
                    "\(fault)")
            }
        }
        guard csv.rows.count < 2 else { return [] }
        return [Finding("no-rows", .error, at: Place(file: name), "the file has a header and no row beneath it")]
    }
}
