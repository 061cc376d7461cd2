/// Writes a table as the source of Typst: a header row repeated on each page, and under it each group's name.
struct TypstTable {
    let table: PagedTable
    let body: TypstBody

    var source: String {
        let columns = table.columns.map { "\($0.weight)fr" }.joined(separator: ", ")
        let header = table.columns.map { column in
            cell(column.heading, "align: \(column.isNumber ? "right" : "left") + bottom", isBold: true)
        }
        let rows = [
            "table.header(\(header.joined(separator: ", ")), table.hline(stroke: 1.2pt))"
        ]
        let groups = table.groups.flatMap { group in
            (group.heading.map { [heading($0)] } ?? []) + group.rows.map(row)
        }
        let all = (rows + groups).joined(separator: ",\n  ")
        return "#titled([\(body.inline(table.caption))], table(columns: (\(columns),),\n  \(all)))\n"
    }

    /// A group's name is a header of the second level, so that it is told with the rows beneath it.
    private func heading(_ content: [PagedInline]) -> String {
        "table.header(level: 2, repeat: false, table.cell(colspan: \(table.columns.count), "
            + "fill: rgb(\"#f6f8fa\"))[#strong[\(body.inline(content))]])"
    }

    private func row(_ row: PagedTable.Row) -> String {
        guard !row.cells.isEmpty else {
            return "table.cell(colspan: \(table.columns.count), stroke: none)[\(body.inline(row.heading))]"
        }
        let name = cell(row.heading, row.isIndented ? "inset: (left: 14pt)" : nil)
        let cells = zip(table.columns.dropFirst(), row.cells).map { column, content in
            let look = [
                column.isNumber ? "align: right" : nil, content.shade.map { "fill: rgb(\"#\($0)\")" },
            ].compactMap(\.self).joined(separator: ", ")
            return cell(content.content, look.isEmpty ? nil : look)
        }
        return ([name] + cells).joined(separator: ", ")
    }

    private func cell(_ content: [PagedInline], _ look: String?, isBold: Bool = false) -> String {
        let words = isBold ? "#strong[\(body.inline(content))]" : body.inline(content)
        return look.map { "table.cell(\($0))[\(words)]" } ?? "[\(words)]"
    }
}
