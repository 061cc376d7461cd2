import Documents
package import PerformanceModel

/// A table of numbers of people, from any CSV an analyst brings.
///
/// It is wide, with labels in its first column and numbers in all others, or long, with one column of numbers, headed
/// `count`, and labels in the others:
///
/// ```
/// ward,Boys,Girls,Total          ward,sex,count
/// Moss,3,12,15                   Moss,Boys,3
/// ```
package struct CountTable: Sendable {
    package let header: [String]
    /// The cells of each row as written.
    package let rows: [[String]]
    /// The counts, row by row.
    package let cells: [Cell]
    package let findings: [Finding]

    /// One number with the labels it stands under; a margin is a cell with a label such as `Total`.
    package struct Cell: Sendable {
        package let labels: [String]
        /// Nothing where it was left out before the file was made, or cannot be read.
        package let count: Int?
        /// Its row, counted from nought without the header, and its column.
        package let row: Int
        package let column: Int
        let line: Int
    }

    /// Words that head a column of counts in a long table.
    private static let countHeadings = ["count", "counts", "freq", "frequency", "number", "people", "n", "x"]

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: the file as it is.
    ///   - name: its name, for findings.
    ///   - count: the column of counts in a long table, where its heading does not say so.
    ///   - labels: the columns of labels in a long table; all others where nothing is said.
    package init(reading bytes: [UInt8], name: String, count: String? = nil, labels: [String] = []) {
        let csv = CSVFile(reading: bytes)
        var reading = Reading(csv, name: name)
        let columns = reading.columns(count: count, labels: labels)
        header = csv.header?.cells.map { $0.text.trimmed } ?? []
        if let columns { reading.take(csv.records, columns) }
        rows = columns == nil ? [] : csv.records.map { $0.cells.map { $0.text.trimmed } }
        cells = reading.cells
        findings = reading.findings
    }
}

extension CountTable {
    /// Which columns hold counts and which hold labels.
    private enum Columns {
        /// Every column but the first holds counts, and its heading is a label.
        case wide(headings: [String])
        case long(count: Int, labels: [Int])
    }

    /// A reading under way.
    private struct Reading {
        let file: String
        let names: [String]
        let headerLine: Int?
        var cells: [Cell] = []
        var findings: [Finding]

        init(_ csv: CSVFile, name: String) {
            file = name
            names = csv.header?.cells.map { $0.text.trimmed } ?? []
            headerLine = csv.header?.line
            findings = csv.faults.map { fault in
                Finding(
                    "csv", .error,
                    at: Place(file: name, line: fault.line, column: fault.column.map { "\($0)" }), "\(fault)")
            }
            if csv.header != nil, csv.records.isEmpty, csv.faults.isEmpty {
                findings.append(Finding("no-rows", .error, at: Place(file: name), "the file has a header and no row"))
            }
        }

        mutating func columns(count: String?, labels: [String]) -> Columns? {
            guard !names.isEmpty else { return nil }
            var chosen: [Int] = []
            for label in labels { chosen += column(label).map { [$0] } ?? [] }
            let headed = names.firstIndex { countHeadings.contains($0.lowercased()) }
            let found: Int? = if let count { column(count) } else { headed }
            if let found {
                guard chosen.count == labels.count else { return nil }
                return .long(count: found, labels: labels.isEmpty ? names.indices.filter { $0 != found } : chosen)
            }
            if count == nil, !labels.isEmpty {
                report("missing-column", headerLine, nil, "there is no column 'count'; name the column of counts")
            } else if names.count == 1 {
                report("one-column", headerLine, nil, "the file has one column, and counts need labels beside them")
            }
            return count == nil && labels.isEmpty && names.count > 1 ? .wide(headings: names) : nil
        }

        private mutating func column(_ name: String) -> Int? {
            let index = names.firstIndex { $0.lowercased() == name.lowercased() }
            if index == nil {
                report(
                    "missing-column", headerLine, nil,
                    "there is no column '\(name)'; the columns are: \(names.joined(separator: ", "))")
            }
            return index
        }

        mutating func take(_ records: ArraySlice<CSVRow>, _ columns: Columns) {
            var seen: [[String]: Int] = [:]
            for (row, record) in records.enumerated() {
                let places: [(column: Int, labels: [String])] =
                    switch columns {
                    case .wide(let headings):
                        headings.indices.dropFirst().map { ($0, [record.cells[0].text.trimmed, headings[$0]]) }
                    case .long(let count, let labels): [(count, labels.map { record.cells[$0].text.trimmed })]
                    }
                for place in places {
                    let earlier = seen.updateValue(record.line, forKey: place.labels)
                    if let earlier {
                        report(
                            "same-labels", record.line, names[place.column],
                            "'\(place.labels.joined(separator: ", "))' stands on line \(earlier) too; keep one")
                    }
                    let text = record.cells[place.column].text.trimmed
                    let isLeftOut = ["[c]", "*", "~", "c"].contains(text.lowercased())
                    let isRead = earlier == nil && !isLeftOut
                    let count = isRead ? number(text, record.line, names[place.column]) : nil
                    cells.append(
                        Cell(labels: place.labels, count: count, row: row, column: place.column, line: record.line))
                }
            }
        }

        private mutating func number(_ text: String, _ line: Int, _ column: String) -> Int? {
            if text.isEmpty {
                report("gap", line, column, "there is no count; write 0 for none, or [c] for one left out before")
                return nil
            }
            guard let number = readNumber(text) else {
                report("not-a-number", line, column, "'\(text)' is not a number; write digits, such as 1234")
                return nil
            }
            guard number >= 0, number.rounded() == number, number < 1e12 else {
                report("not-a-count", line, column, "'\(text)' is not a number of people; write a whole number from 0")
                return nil
            }
            return Int(number)
        }

        private mutating func report(_ rule: String, _ line: Int?, _ column: String?, _ message: String) {
            findings.append(Finding(rule, .error, at: Place(file: file, line: line, column: column), message))
        }
    }
}
