import Documents
package import PerformanceModel

/// The rows of any CSV an analyst brings, by the names of the columns that a method needs.
///
/// Columns that no method asks for are passed over; a row or cell that cannot be read is a finding with its place.
package struct AnalystTable: Sendable {
    package let rows: [Row]
    package internal(set) var findings: [Finding]
    let file: String
    private let columns: [String: Int]

    /// One row: its line, and its cells in the order of the file.
    package struct Row: Sendable {
        package let line: Int
        let cells: [CSVCell]
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: the file as it is.
    ///   - name: its name, for findings.
    ///   - needed: the columns there must be.
    ///   - optional: other columns that are read where they stand.
    init(reading bytes: [UInt8], name: String, needed: [String], optional: [String] = []) {
        let csv = CSVFile(reading: bytes)
        file = name
        var findings = csv.faults.map { fault in
            Finding(
                "csv", .error, at: Place(file: name, line: fault.line, column: fault.column.map { "\($0)" }), "\(fault)"
            )
        }
        let names = (csv.header?.cells ?? []).map { Self.plain($0.text) }
        columns = Dictionary(
            zip(names, names.indices).filter { (needed + optional).contains($0.0) }, uniquingKeysWith: { one, _ in one }
        )
        for column in needed where columns[column] == nil && csv.header != nil {
            let near = nearest(to: column, among: names).map { "; is it the one headed '\($0)'?" } ?? "."
            findings.append(
                Finding(
                    "missing-column", .error, at: Place(file: name, line: csv.header?.line),
                    "there is no column '\(column)'\(near) The columns are: \(names.joined(separator: ", "))"))
        }
        for column in columns.keys.sorted() where names.count(where: { $0 == column }) > 1 {
            findings.append(
                Finding(
                    "repeated-column", .error, at: Place(file: name, line: csv.header?.line),
                    "two columns are headed '\(column)'; rename one"))
        }
        let isWhole = Set(needed).isSubset(of: columns.keys)
        rows = isWhole ? csv.records.map { Row(line: $0.line, cells: $0.cells) } : []
        if isWhole, csv.records.isEmpty, csv.faults.isEmpty {
            findings.append(Finding("no-rows", .error, at: Place(file: name), "the file has a header and no row"))
        }
        self.findings = findings
    }

    private static func plain(_ text: String) -> String {
        String(text.split(whereSeparator: \.isWhitespace).joined(separator: " ")).lowercased()
    }

    func has(_ column: String) -> Bool { columns[column] != nil }

    /// The text of a cell without spaces around it; nothing where the file has no such column.
    func text(_ column: String, _ row: Row) -> String? {
        columns[column].map { row.cells[$0].text.trimmed }
    }

    mutating func report(_ rule: String, _ column: String?, _ row: Row, _ message: String) {
        findings.append(
            Finding(rule, .error, at: Place(file: file, line: row.line, column: column), message))
    }

    /// The number in a cell; nothing, and a finding, where there is none.
    mutating func number(_ column: String, _ row: Row) -> Double? {
        guard let text = text(column, row) else { return nil }
        if text.isEmpty || ["na", "n/a", "nan", "null", "-", "."].contains(text.lowercased()) {
            report("gap", column, row, "there is no \(column)\(text.isEmpty ? "" : ": '\(text)'")")
            return nil
        }
        guard let number = readNumber(text) else {
            report("not-a-number", column, row, "'\(text)' is not a number; write digits, such as 1234.5")
            return nil
        }
        return number
    }
}

/// Reads digits with a point, thousands commas and perhaps an exponent; nothing looser, and nothing infinite.
package func readNumber(_ text: String) -> Double? {
    var digits = text[...]
    if digits.contains(",") {
        let whole = digits.prefix { $0 != "." }
        let groups = whole.drop { $0 == "-" }.split(separator: ",", omittingEmptySubsequences: false)
        guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        digits = (whole.filter { $0 != "," } + digits.dropFirst(whole.count))[...]
    }
    guard digits.utf8.allSatisfy({ "0123456789.-+eE".utf8.contains($0) }), let number = Double(digits),
        number.isFinite
    else { return nil }
    return number
}

extension String {
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
