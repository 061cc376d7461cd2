import Documents
import PerformanceModel
import Reports

/// The figures of a paper as JSON: what the paper is, what its columns mean, and one object a figure.
func openDataJSON(_ rows: [OpenDataRow], of report: ReleasedReport, as edition: Edition) -> [UInt8] {
    let columns = OpenDataColumn.all
    let figures = rows.map { row in
        JSONValue.object(columns.map { ($0.name, $0.value(row).map(\.json) ?? .null) })
    }
    return JSONValue.object([
        ("report", .text(report.report.id.text)), ("title", .text(report.report.title)),
        ("council", .text(report.council.title)), ("committee", .text(report.report.committee)),
        ("period", .text("\(report.report.period)")),
        ("version", edition.version.map { .number("\($0)") } ?? .null),
        ("published", edition.day.map { .text("\($0)") } ?? .null),
        ("as_known_at", .number("\(edition.asKnownAt)")), ("chain_head", .text(edition.chainHead)),
        ("revision_note", .list(edition.revisionNote.map { .text($0) })),
        ("columns", .object(columns.map { ($0.name, .text($0.meaning)) })), ("figures", .list(figures)),
    ]).bytes
}

extension OpenDataColumn.Value {
    fileprivate var json: JSONValue {
        switch self {
        case .text(let text): text.isEmpty ? .null : .text(text)
        case .number(let number): .number(number.description)
        case .truth(let isTrue): .truth(isTrue)
        }
    }
}
