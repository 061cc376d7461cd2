import Documents
import PerformanceModel
import Reports

/// What a program must know of the CSV file: its columns, their kinds and meanings, and who publishes it.
///
/// Source: W3C, "Metadata Vocabulary for Tabular Data" (CSV on the Web), 2015.
func openDataMetadata(of report: ReleasedReport, as edition: Edition, file: String) -> [UInt8] {
    let columns = OpenDataColumn.all.map { column in
        JSONValue.object([
            ("name", .text(column.name)), ("titles", .text(column.name)), ("dc:title", .text(column.title)),
            ("dc:description", .text(column.meaning)), ("datatype", .text(column.datatype)), ("null", .text("")),
        ])
    }
    let dialect = JSONValue.object([
        ("header", .truth(true)), ("headerRowCount", .number("1")), ("encoding", .text("utf-8")),
        ("lineTerminators", .list([.text("\r\n")])), ("delimiter", .text(",")), ("quoteChar", .text("\"")),
        ("doubleQuote", .truth(true)),
    ])
    var fields: [(String, JSONValue)] = [
        ("@context", .list([.text("http://www.w3.org/ns/csvw"), .object([("@language", .text("en"))])])),
        ("url", .text(file)), ("dc:title", .text(report.report.title)),
        ("dc:publisher", .text(report.council.title)), ("dc:language", .text("en-GB")),
        ("dc:description", .text("The figures of the paper, one a row.")),
        ("schema:version", .text(edition.version.map(String.init) ?? "draft")),
    ]
    if let day = edition.day {
        fields.append(("dc:issued", .object([("@value", .text("\(day)")), ("@type", .text("xsd:date"))])))
    }
    fields += [
        ("dialect", dialect), ("tableSchema", .object([("columns", .list(columns))])),
    ]
    return JSONValue.object(fields).bytes
}

extension OpenDataColumn {
    fileprivate var datatype: String {
        switch kind {
        case .text: "string"
        case .number: "decimal"
        case .truth: "boolean"
        }
    }
}
