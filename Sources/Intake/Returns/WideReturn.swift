import Documents
import PerformanceModel

/// The wide form: a row a measure, a column a period; a cell holds a value or a symbol, and an empty one says nothing.
enum WideReturn {
    static let keys: [ReturnFields.Field] = [.measure, .title, .area, .statistic, .forecast, .dataStatus, .note]

    static func rows(_ table: ReturnTable, _ context: ReturnContext) -> (fields: [ReturnFields], findings: [Finding]) {
        let header = table.header
        var findings: [Finding] = []
        var roles: [Role?] = []
        for cell in header.cells {
            let role = Role(cell.text)
            if role == nil {
                findings.append(
                    context.unknownColumn(cell, known: keys.filter { $0 != .title }.map(\.rawValue) + ["2017-18-Q3"]))
            }
            if role != nil, roles.contains(role) { findings.append(context.repeatedColumn(cell)) }
            roles.append(role)
        }
        if !roles.contains(.key(.measure)) {
            findings.append(
                Finding(
                    "missing-column", .error, at: context.place(of: header),
                    "the column 'measure' is missing"))
        }
        let hasPeriod = roles.contains { if case .period = $0 { true } else { false } }
        // A heading that is nearly a period has been named already.
        if !hasPeriod, findings.isEmpty {
            findings.append(
                Finding(
                    "missing-column", .error, at: context.place(of: header),
                    "there is no column 'period' and no column headed by a period such as 2017-18-Q3"))
        }
        guard findings.isEmpty else { return ([], findings) }
        let roleOfColumn = Dictionary(
            uniqueKeysWithValues: zip(header.cells, roles).compactMap { cell, role in role.map { (cell.column, $0) } })
        for case (let column, .key(let field)) in roleOfColumn { context.columns[field] = column }
        return (table.records.flatMap { cells(of: $0, roleOfColumn, context) }, [])
    }

    private enum Role: Equatable {
        case key(ReturnFields.Field)
        case period(String)

        init?(_ text: String) {
            if let field = ReturnFields.Field(rawValue: text), keys.contains(field) {
                self = .key(field)
            } else if (try? Period(text.hasSuffix("?") ? text.dropLast() : text[...])) != nil {
                self = .period(text)
            } else {
                return nil
            }
        }
    }

    private static func cells(of row: CSVRow, _ roles: [Int: Role], _ context: ReturnContext) -> [ReturnFields] {
        var common: [ReturnFields.Field: String] = [:]
        var values: [(period: String, cell: CSVCell)] = []
        for cell in row.cells where !cell.text.isEmpty {
            switch roles[cell.column] {
            case .key(let field): common[field] = cell.text
            case .period(let period): values.append((period, cell))
            case nil: break
            }
        }
        return values.map { period, cell in
            var texts = common
            texts[.period] = period
            let isAbsence = (try? Absence(word: cell.text)) != nil
            texts[isAbsence ? .absence : .value] = cell.text
            return ReturnFields(line: row.line, column: context.name(of: cell) ?? period, texts: texts)
        }
    }
}
