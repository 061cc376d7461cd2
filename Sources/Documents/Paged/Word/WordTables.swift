extension WordBody {
    /// Writes a table beneath its caption: the header row repeated on each page, no row broken between two.
    func write(
        _ table: PagedTable, on page: WordPage, into xml: inout XMLWriter, _ parts: inout WordParts
    ) {
        paragraph(.caption, into: &xml) { inline(table.caption, into: &$0, &parts) }
        let widths = Self.widths(of: table, within: page.textWidth)
        xml.element("w:tbl") { xml in
            xml.element("w:tblPr") { xml in
                xml.element("w:tblStyle", ["w:val": styles[.table] ?? ""])
                xml.element("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"])
                xml.element("w:tblLayout", ["w:type": "fixed"])
                // The header row and the column of names are named as such, and no row is banded.
                xml.element(
                    "w:tblLook",
                    [
                        "w:val": "06A0", "w:firstRow": "1", "w:lastRow": "0", "w:firstColumn": "1", "w:lastColumn": "0",
                        "w:noHBand": "1", "w:noVBand": "1",
                    ])
                xml.element("w:tblCaption", ["w:val": table.caption.plainText])
                xml.element("w:tblDescription", ["w:val": table.summary])
            }
            xml.element("w:tblGrid") { xml in
                for width in widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
            }
            row(isHeader: true, into: &xml) { xml in
                for (column, width) in zip(table.columns, widths) {
                    cell(
                        column.heading, width, in: WordLook(isBold: true), isNumber: column.isNumber, into: &xml, &parts
                    )
                }
            }
            for group in table.groups { write(group, of: table, widths, into: &xml, &parts) }
        }
    }

    private func write(
        _ group: PagedTable.Group, of table: PagedTable, _ widths: [Int], into xml: inout XMLWriter,
        _ parts: inout WordParts
    ) {
        let all = widths.reduce(0, +)
        if let heading = group.heading {
            row(into: &xml) { xml in
                cell(
                    heading, all, across: widths.count, in: WordLook(isBold: true), shade: "F6F8FA", isKept: true,
                    into: &xml, &parts)
            }
        }
        for line in group.rows {
            row(into: &xml) { xml in
                let indent = line.isIndented ? 200 : 0
                guard !line.cells.isEmpty else {
                    cell(line.heading, all, across: widths.count, isKept: true, into: &xml, &parts)
                    return
                }
                cell(line.heading, widths[0], indent: indent, into: &xml, &parts)
                for (index, content) in line.cells.enumerated() where index + 1 < widths.count {
                    cell(
                        content.content, widths[index + 1], isNumber: table.columns[index + 1].isNumber,
                        shade: content.shade, into: &xml, &parts)
                }
            }
        }
    }

    private func row(isHeader: Bool = false, into xml: inout XMLWriter, _ cells: (inout XMLWriter) -> Void) {
        xml.element("w:tr") { xml in
            xml.element("w:trPr") { xml in
                xml.element("w:cantSplit")
                if isHeader { xml.element("w:tblHeader") }
            }
            cells(&xml)
        }
    }

    private func cell(
        _ content: [PagedInline], _ width: Int, across span: Int = 1, in look: WordLook = WordLook(), indent: Int = 0,
        isNumber: Bool = false, shade: String? = nil, isKept: Bool = false, into xml: inout XMLWriter,
        _ parts: inout WordParts
    ) {
        xml.element("w:tc") { xml in
            xml.element("w:tcPr") { xml in
                xml.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
                if span > 1 { xml.element("w:gridSpan", ["w:val": "\(span)"]) }
                if let shade { xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": shade]) }
                if indent > 0 {
                    xml.element("w:tcMar") { $0.element("w:left", ["w:w": "\(80 + indent)", "w:type": "dxa"]) }
                }
            }
            paragraph(.cell, isKept: isKept, toTheRight: isNumber, into: &xml) { xml in
                inline(content, in: look, into: &xml, &parts)
            }
        }
    }

    /// The widths of the columns by their weights, which together are just as wide as the text.
    private static func widths(of table: PagedTable, within width: Int) -> [Int] {
        let whole = max(table.columns.map(\.weight).reduce(0, +), 1)
        var widths = table.columns.map { width * $0.weight / whole }
        if !widths.isEmpty { widths[0] += width - widths.reduce(0, +) }
        return widths
    }
}
