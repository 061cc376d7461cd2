/// The content of an OpenDocument spreadsheet: the styles that its cells need, its sheets and its tables.
struct ODSContent {
    private let grids: [SheetGrid]
    private let sheetNames: [String: String]
    private let looks: [SheetLook]
    private let widths: [Int]

    init(_ workbook: Workbook) {
        grids = SheetGrid.grids(of: workbook)
        sheetNames = SheetGrid.quotedNames(of: workbook, grids)
        looks = Self.different(grids.flatMap { $0.rows.joined().map(\.look) })
        widths = Self.different(grids.flatMap(\.widths))
    }

    private static func different<Element: Hashable>(_ elements: [Element]) -> [Element] {
        var seen: Set<Element> = []
        return elements.filter { seen.insert($0).inserted }
    }

    func add(to xml: inout XMLWriter) {
        xml.element("office:automatic-styles") { addStyles(to: &$0) }
        xml.element("office:body") { body in
            body.element("office:spreadsheet") { sheets in
                addRules(to: &sheets)
                for (index, grid) in grids.enumerated() {
                    ODSSheet(grid, number: index, look: name(of:), width: name(ofWidth:), sheetNames: sheetNames)
                        .add(to: &sheets)
                }
                addTables(to: &sheets)
            }
        }
    }

    // MARK: Styles

    static func styleName(of role: SheetLook.Role) -> String {
        role.name.split(separator: " ").joined(separator: "_20_")
    }

    private func name(of look: SheetLook) -> String { "ce\((looks.firstIndex(of: look) ?? 0) + 1)" }
    private func name(ofWidth width: Int) -> String { "co\((widths.firstIndex(of: width) ?? 0) + 1)" }

    private func addStyles(to xml: inout XMLWriter) {
        for width in widths {
            xml.element("style:style", ["style:name": name(ofWidth: width), "style:family": "table-column"]) {
                // A digit of 12 points is some 2.4 millimetres wide.
                $0.element("style:table-column-properties", ["style:column-width": "\(width * 12 / 5)mm"])
            }
        }
        xml.element("style:style", ["style:name": "ta1", "style:family": "table", "style:master-page-name": "Default"])
        xml.element("style:style", ["style:name": "ro1", "style:family": "table-row"]) {
            $0.element("style:table-row-properties", ["style:use-optimal-row-height": "true"])
        }
        for (index, look) in looks.enumerated() {
            Self.addFormat(of: look, named: "N\(index + 1)", to: &xml)
            xml.element(
                "style:style",
                [
                    "style:name": name(of: look), "style:family": "table-cell",
                    "style:parent-style-name": Self.styleName(of: look.role),
                    "style:data-style-name": look.number != nil || look.isPlainText ? "N\(index + 1)" : nil,
                ]
            ) { style in
                style.element(
                    "style:table-cell-properties",
                    [
                        "fo:wrap-option": look.wraps ? "wrap" : "no-wrap", "style:vertical-align": "top",
                        "style:cell-protect": look.isUnlocked ? "none" : "protected",
                        "fo:padding-right": look.isAtRight ? "2mm" : nil,
                    ])
                if look.isAtRight { style.element("style:paragraph-properties", ["fo:text-align": "end"]) }
            }
        }
    }

    private static func addFormat(of look: SheetLook, named name: String, to xml: inout XMLWriter) {
        guard let number = look.number else {
            guard look.isPlainText else { return }
            xml.element("number:text-style", ["style:name": name]) { $0.element("number:text-content") }
            return
        }
        let kind = number.form == .percentage ? "number:percentage-style" : "number:number-style"
        xml.element(kind, ["style:name": name]) { style in
            style.element(
                "number:number",
                [
                    "number:decimal-places": "\(number.places)", "number:min-decimal-places": "\(number.places)",
                    "number:min-integer-digits": "1", "number:grouping": number.form == .grouped ? "true" : nil,
                ])
            if number.form == .percentage { style.element("number:text", text: "%") }
        }
    }

    // MARK: Rules and tables

    private func addRules(to xml: inout XMLWriter) {
        let rules = grids.enumerated().flatMap { sheet, grid in grid.rules.map { (sheet, grid, $0.range, $0.rule) } }
        guard !rules.isEmpty else { return }
        xml.element("table:content-validations") { list in
            for (sheet, grid, range, rule) in rules {
                list.element(
                    "table:content-validation",
                    [
                        "table:name": Self.ruleName(sheet: sheet, column: range.first.column),
                        "table:condition": Self.condition(of: rule), "table:allow-empty-cell": "true",
                        "table:display-list": rule.isNumber ? nil : "unsorted",
                        "table:base-cell-address": "\(grid.quotedName).\(range.first.name)",
                    ]
                ) { validation in
                    for name in ["help-message", "error-message"] {
                        validation.element("table:\(name)", ["table:display": "true"]) {
                            $0.element("text:p", text: rule.message)
                        }
                    }
                }
            }
        }
    }

    static func ruleName(sheet: Int, column: Int) -> String { "rule\(sheet + 1)-\(column)" }

    private static func condition(of rule: SheetRule) -> String {
        switch rule.kind {
        case .words(let words):
            let quoted = words.map { word in
                "\"" + word.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            }
            return "of:cell-content-is-in-list(\(quoted.joined(separator: ";")))"
        case .number(let least): return "of:cell-content-is-decimal-number() and cell-content()>=\(least)"
        }
    }

    private func addTables(to xml: inout XMLWriter) {
        let tables = grids.compactMap { grid in grid.table.map { (grid.quotedName, $0.name, $0.range) } }
        guard !tables.isEmpty else { return }
        xml.element("table:database-ranges") { list in
            for (sheet, name, range) in tables {
                list.element(
                    "table:database-range",
                    [
                        "table:name": name, "table:contains-header": "true",
                        "table:target-range-address": "\(sheet).\(range.first.name):\(sheet).\(range.last.name)",
                    ])
            }
        }
    }
}
