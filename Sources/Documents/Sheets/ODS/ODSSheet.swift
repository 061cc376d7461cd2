/// A sheet of an OpenDocument spreadsheet.
struct ODSSheet {
    private let grid: SheetGrid
    private let number: Int
    private let look: (SheetLook) -> String
    private let width: (Int) -> String
    private let sheetNames: [String: String]
    /// The columns that have a rule.
    private let ruled: Set<Int>

    init(
        _ grid: SheetGrid, number: Int, look: @escaping (SheetLook) -> String, width: @escaping (Int) -> String,
        sheetNames: [String: String]
    ) {
        self.grid = grid
        self.number = number
        self.look = look
        self.width = width
        self.sheetNames = sheetNames
        ruled = Set(grid.rules.map(\.range.first.column))
    }

    func add(to xml: inout XMLWriter) {
        xml.element(
            "table:table",
            [
                "table:name": grid.name, "table:style-name": "ta1",
                "table:protected": grid.sheet.isProtected ? "true" : nil,
            ]
        ) { sheet in
            for width in grid.widths { sheet.element("table:table-column", ["table:style-name": self.width(width)]) }
            for (index, row) in grid.rows.enumerated() {
                if index + 1 == grid.table?.range.first.row {
                    sheet.element("table:table-header-rows") { add(row, number: index + 1, to: &$0) }
                } else {
                    add(row, number: index + 1, to: &sheet)
                }
            }
        }
    }

    private func add(_ row: [SheetGrid.Cell], number: Int, to sheet: inout XMLWriter) {
        let isInTable = grid.table.map { number > $0.range.first.row } ?? false
        sheet.element("table:table-row", ["table:style-name": "ro1"]) { xml in
            for (index, cell) in row.enumerated() {
                let rule =
                    isInTable && ruled.contains(index + 1)
                    ? ODSContent.ruleName(sheet: self.number, column: index + 1) : nil
                add(cell, rule: rule, to: &xml)
            }
        }
    }

    private func add(_ cell: SheetGrid.Cell, rule: String?, to row: inout XMLWriter) {
        let value: (type: String?, number: String?) =
            switch cell.content {
            case .empty: (nil, nil)
            case .number(let number): (number.form == .percentage ? "percentage" : "float", number.stored)
            case .text, .link, .sheetLink: ("string", nil)
            }
        row.element(
            "table:table-cell",
            [
                "table:style-name": look(cell.look), "table:content-validation-name": rule,
                "office:value-type": value.type, "office:value": value.number,
            ]
        ) { xml in
            if let note = cell.note { xml.element("office:annotation") { addLines(note, target: nil, to: &$0) } }
            switch cell.content {
            case .empty: break
            case .number(let number): xml.element("text:p", text: number.printed)
            case .text(let text): addLines(text, target: nil, to: &xml)
            case .link(let text, let address): addLines(text, target: address.description, to: &xml)
            case .sheetLink(let text, let sheet):
                addLines(text, target: sheetNames[sheet].map { "#\($0).A1" }, to: &xml)
            }
        }
    }

    /// Writes words, a paragraph to each line.
    private func addLines(_ text: String, target: String?, to cell: inout XMLWriter) {
        let lines = cellText(text).utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for line in lines.map(Substring.init) {
            cell.element("text:p") { paragraph in
                guard let target else { return Self.add(line, to: &paragraph) }
                paragraph.element("text:a", ["xlink:type": "simple", "xlink:href": target]) { Self.add(line, to: &$0) }
            }
        }
    }

    /// Writes words whose blanks would be taken for one, or for none at the start, if they stood there as they are.
    private static func add(_ line: Substring, to xml: inout XMLWriter) {
        var rest = line
        while !rest.isEmpty {
            let plain = rest.prefix { $0 != " " && $0 != "\t" }
            xml.text(String(plain))
            rest = rest[plain.endIndex...]
            if rest.first == "\t" {
                xml.element("text:tab")
                rest.removeFirst()
            }
            let blanks = rest.prefix { $0 == " " }
            guard !blanks.isEmpty else { continue }
            rest = rest[blanks.endIndex...]
            if blanks.count == 1, !plain.isEmpty, !rest.isEmpty {
                xml.text(" ")
            } else {
                xml.element("text:s", ["text:c": "\(blanks.count)"])
            }
        }
    }
}
