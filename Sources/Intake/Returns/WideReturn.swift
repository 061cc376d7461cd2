import Documents
import PerformanceModel

/// The wide form: a row a measure, a column a period; a cell holds a value or a symbol, and an empty one says nothing.
enum WideReturn {
    static let keys: [ReturnFields.Field] = [.measure, .area, .statistic, .forecast, .dataStatus, .note]

    static func rows(_ csv: CSVFile, _ context: ReturnContext) -> (fields: [ReturnFields], findings: [Finding]) {
        guard let header = csv.header else { return ([], []) }
        var findings: [Finding] = []
        var roles: [Role?] = []
        for cell in header.cells {
            let role = Role(cell.text)
            if role == nil {
                findings.append(context.unknownColumn(cell, known: keys.map(\.rawValue) + ["2017-18-Q3"]))
            }
            if role != nil, roles.contains(role) { findings.append(context.repeatedColumn(cell)) }
            roles.append(role)
        }
        if !roles.contains(.key(.measure)) {
            findings.append(
                Finding(
                    "missing-column", .error, at: Place(file: context.file, line: header.line),
                    "the column 'measure' is missing"))
        }
        let hasPeriod = roles.contains { if case .period = $0 { true } else { false } }
        // A heading that is nearly a period has been named already.
        if !hasPeriod, findings.isEmpty {
            findings.append(
                Finding(
                    "missing-column", .error, at: Place(file: context.file, line: header.line),
                    "there is no column 'period' and no column headed by a period such as 2017-18-Q3"))
        }
        guard findings.isEmpty else { return ([], findings) }
        return (csv.records.flatMap { cells(of: $0, roles) }, [])
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

    private static func cells(of row: CSVRow, _ roles: [Role?]) -> [ReturnFields] {
        var common: [ReturnFields.Field: String] = [:]
        var values: [(period: String, text: String)] = []
        for (role, cell) in zip(roles, row.cells) where !cell.text.isEmpty {
            switch role {
            case .key(let field): common[field] = cell.text
            case .period(let period): values.append((period, cell.text))
            case nil: break
            }
        }
        return values.map { period, text in
            var texts = common
            texts[.period] = period
            let isAbsence = (try? Absence(word: text)) != nil
            texts[isAbsence ? .absence : .value] = text
            return ReturnFields(line: row.line, column: period, texts: texts)
        }
    }
}
