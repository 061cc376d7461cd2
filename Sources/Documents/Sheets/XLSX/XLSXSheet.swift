/// A sheet of an XLSX file, with the parts that belong to it: its table, comments and links out.
struct XLSXSheet {
    private let grid: SheetGrid
    private let number: Int
    private let isFirst: Bool
    private let sheetNames: [String: String]
    private let cells: [(place: CellPlace, cell: SheetGrid.Cell)]

    init(_ grid: SheetGrid, number: Int, isFirst: Bool, sheetNames: [String: String]) {
        self.grid = grid
        self.number = number
        self.isFirst = isFirst
        self.sheetNames = sheetNames
        cells = grid.cells
    }

    func parts(strings: inout XLSXStrings, styles: inout XLSXStyles) -> [XLSXPart] {
        let name = "xl/worksheets/sheet\(number).xml"
        let notes = cells.compactMap { place, cell in cell.note.map { XLSXNote(place: place, text: $0) } }
        var related = links.compactMap { link in link.page.map { (kind: "hyperlink", target: $0) } }
        var parts: [XLSXPart] = []
        if let table = grid.table {
            related.append(("table", "../tables/table\(number).xml"))
            parts.append(part(of: table))
        }
        if !notes.isEmpty {
            related.append(("vmlDrawing", "../drawings/vmlDrawing\(number).vml"))
            related.append(("comments", "../comments\(number).xml"))
            parts += XLSXNote.parts(of: notes, number: number)
        }
        let relationships = related.isEmpty ? [] : [Workbook.relationships(of: name, related)]
        let identifiers = Dictionary(
            related.enumerated().map { ($1.kind + ($1.kind == "hyperlink" ? $1.target : ""), "rId\($0 + 1)") },
            uniquingKeysWith: { first, _ in first })
        let sheet = XLSXPart(name, type: "worksheet", "worksheet") { xml in
            add(to: &xml, &strings, &styles, identifiers)
        }
        return [sheet] + relationships + parts
    }

    // MARK: The sheet

    private func add(
        to xml: inout XMLWriter, _ strings: inout XLSXStrings, _ styles: inout XLSXStyles,
        _ identifiers: [String: String]
    ) {
        xml.element("sheetPr") { $0.element("pageSetUpPr", ["fitToPage": "1"]) }
        xml.element("sheetViews") {
            $0.element("sheetView", ["tabSelected": isFirst ? "1" : nil, "workbookViewId": "0"])
        }
        xml.element("cols") { columns in
            for (index, width) in grid.widths.enumerated() {
                columns.element(
                    "col", ["min": "\(index + 1)", "max": "\(index + 1)", "width": "\(width)", "customWidth": "1"])
            }
        }
        xml.element("sheetData") { addRows(to: &$0, &strings, &styles) }
        if grid.sheet.isProtected {
            // A nought allows what is else forbidden on a protected sheet.
            xml.element("sheetProtection", ["sheet": "1", "formatColumns": "0", "formatRows": "0"])
        }
        addRules(to: &xml)
        addLinks(to: &xml, identifiers)
        xml.element("pageSetup", ["paperSize": "9", "orientation": "landscape", "fitToHeight": "0"])
        if let drawing = identifiers["vmlDrawing"] { xml.element("legacyDrawing", ["r:id": drawing]) }
        if let table = identifiers["table"] {
            xml.element("tableParts", ["count": "1"]) { $0.element("tablePart", ["r:id": table]) }
        }
    }

    private func addRows(to data: inout XMLWriter, _ strings: inout XLSXStrings, _ styles: inout XLSXStyles) {
        for (index, row) in grid.rows.enumerated() {
            data.element("row", ["r": "\(index + 1)", "ht": "\(grid.height(of: row))"]) { xml in
                for (column, cell) in row.enumerated() {
                    let place = CellPlace(row: index + 1, column: column + 1).name
                    let style = "\(styles.number(of: cell.look))"
                    switch cell.content {
                    case .empty: xml.element("c", ["r": place, "s": style])
                    case .number(let number):
                        xml.element("c", ["r": place, "s": style]) { $0.element("v", text: number.stored) }
                    case .text(let text), .link(let text, _), .sheetLink(let text, _):
                        let text = "\(strings.place(of: text))"
                        xml.element("c", ["r": place, "s": style, "t": "s"]) { $0.element("v", text: text) }
                    }
                }
            }
        }
    }

    private func addRules(to xml: inout XMLWriter) {
        let rules = grid.rules.filter { $0.rule.listed != nil || $0.rule.isNumber }
        guard !rules.isEmpty else { return }
        xml.element("dataValidations", ["count": "\(rules.count)"]) { list in
            for (range, rule) in rules {
                let message = String(rule.message.prefix(225))
                list.element(
                    "dataValidation",
                    [
                        "type": rule.isNumber ? "decimal" : "list",
                        "operator": rule.isNumber ? "greaterThanOrEqual" : nil,
                        "allowBlank": "1", "showInputMessage": "1", "showErrorMessage": "1", "error": message,
                        "prompt": message, "sqref": range.name,
                    ]
                ) { validation in
                    switch rule.kind {
                    case .words: validation.element("formula1", text: "\"\(rule.listed ?? "")\"")
                    case .number(let least): validation.element("formula1", text: "\(least)")
                    }
                }
            }
        }
    }

    // MARK: Links and tables

    /// The cells that lead somewhere: to a page, or to another sheet.
    private var links: [(place: CellPlace, page: String?, sheet: String?)] {
        cells.compactMap { place, cell in
            switch cell.content {
            case .link(_, let address): (place, address.description, nil)
            case .sheetLink(_, let sheet): sheetNames[sheet].map { (place, nil, $0) }
            case .empty, .text, .number: nil
            }
        }
    }

    private func addLinks(to xml: inout XMLWriter, _ identifiers: [String: String]) {
        let links = links
        guard !links.isEmpty else { return }
        xml.element("hyperlinks") { list in
            for link in links {
                list.element(
                    "hyperlink",
                    [
                        "ref": link.place.name, "r:id": link.page.flatMap { identifiers["hyperlink" + $0] },
                        "location": link.sheet.map { "\($0)!A1" },
                    ])
            }
        }
    }

    private func part(of table: (name: String, range: CellRange)) -> XLSXPart {
        let headings = grid.rows[table.range.first.row - 1].compactMap(\.content.words)
        let attributes: XMLAttributes = [
            "xmlns": "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "id": "\(number)",
            "name": table.name, "displayName": table.name, "ref": table.range.name, "totalsRowShown": "0",
        ]
        return XLSXPart(
            XMLWriter.part("xl/tables/table\(number).xml", "table", attributes) { xml in
                xml.element("tableColumns", ["count": "\(headings.count)"]) { columns in
                    for (index, heading) in headings.enumerated() {
                        columns.element(
                            "tableColumn", ["id": "\(index + 1)", "name": XLSXEscapes.escaped(heading)])
                    }
                }
                xml.element(
                    "tableStyleInfo",
                    ["name": "TableStyleLight1", "showFirstColumn": "0", "showLastColumn": "0", "showRowStripes": "0"])
            }, contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml")
    }
}
