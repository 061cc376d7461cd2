import Documents
import PerformanceModel

/// The long form: a row a figure.
package enum LongReturn {
    /// The columns, of which `measure`, `period` and `value` must be there.
    package static var columns: [String] { ReturnFields.Field.allCases.filter { $0 != .title }.map(\.rawValue) }

    static func rows(_ table: ReturnTable, _ context: ReturnContext) -> (fields: [ReturnFields], findings: [Finding]) {
        let header = table.header
        var findings: [Finding] = []
        var fields: [ReturnFields.Field?] = []
        for cell in header.cells {
            let field = ReturnFields.Field(rawValue: cell.text)
            if field == nil { findings.append(context.unknownColumn(cell, known: columns)) }
            if field != nil, fields.contains(field) { findings.append(context.repeatedColumn(cell)) }
            fields.append(field)
        }
        let misspelt = header.cells.filter { ReturnFields.Field(rawValue: $0.text) == nil }
            .compactMap { nearest(to: $0.text, among: columns) }
        for needed in [ReturnFields.Field.measure, .period, .value]
        where !fields.contains(needed) && !misspelt.contains(needed.rawValue) {
            findings.append(
                Finding(
                    "missing-column", .error, at: context.place(of: header),
                    "the column '\(needed.rawValue)' is missing; the columns are \(columns.joined(separator: ", "))"))
        }
        guard findings.isEmpty else { return ([], findings) }
        let fieldOfColumn = Dictionary(
            uniqueKeysWithValues: zip(header.cells, fields).compactMap { cell, field in field.map { (cell.column, $0) }
            })
        context.columns = Dictionary(uniqueKeysWithValues: fieldOfColumn.map { ($1, $0) })
        // Spreadsheets end with rows of commas.
        let rows = table.records.filter { !$0.cells.allSatisfy(\.text.isEmpty) }.map { row in
            var texts: [ReturnFields.Field: String] = [:]
            for cell in row.cells where !cell.text.isEmpty {
                if let field = fieldOfColumn[cell.column] { texts[field] = cell.text }
            }
            return ReturnFields(line: row.line, column: context.name(of: .value, line: row.line), texts: texts)
        }
        return context.isOnSheet ? context.leavingOutEmpty(rows) : (rows, [])
    }
}
