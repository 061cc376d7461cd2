/// Reads the cells of a sheet of an XLSX file.
final class XLSXSheetReader: MarkupHandler {
    private(set) var sheet: ReadSheet
    private let formats: [CellFormat]
    private let strings: [String]
    private let days: SerialDay
    private let parts: WorkbookParts
    private var place = CellPlace(row: 0, column: 0)
    private var cell = Cell()
    /// What the words now read are.
    private var isInValue = false

    /// What is known of the cell that is open.
    private struct Cell {
        var type = "n"
        var format = CellFormat.general
        var value: String?
        var words = XLSXWords()
        var isFormula = false
    }

    init(_ sheet: ReadSheet, formats: [CellFormat], strings: [String], days: SerialDay, parts: WorkbookParts) {
        self.sheet = sheet
        self.formats = formats
        self.strings = strings
        self.days = days
        self.parts = parts
    }

    func start(_ element: MarkupElement) throws(DocumentFault) {
        try parts.countTag()
        switch element.name {
        case "x:row": try startRow(element)
        case "x:c": try startCell(element)
        case "x:v":
            isInValue = true
            cell.value = ""
        case "x:f": cell.isFormula = true
        case "x:col": hideColumns(element)
        case "x:mergeCell": if let range = element["ref"].flatMap({ CellRange($0) }) { sheet.merged.append(range) }
        default: cell.words.start(element.name)
        }
    }

    func end(_ name: String) throws(DocumentFault) {
        switch name {
        case "x:v": isInValue = false
        case "x:c":
            if let content = try content() {
                try parts.count(place, of: sheet.name)
                sheet.cells.append(ReadCell(place, content, isFormula: cell.isFormula))
            }
            cell = Cell()
        default: cell.words.end(name)
        }
    }

    func text(_ text: String, line: Int) throws(DocumentFault) {
        if isInValue { cell.value = (cell.value ?? "") + text } else { cell.words.add(text) }
        try parts.check(cellBytes: max(cell.words.bytes, cell.value?.utf8.count ?? 0))
    }

    // MARK: Places

    private func startRow(_ element: MarkupElement) throws(DocumentFault) {
        let row = element["r"].map { Int($0) ?? 0 } ?? place.row + 1
        guard row > place.row, row <= CellPlace.mostRows else { throw disorder(at: "row \(element["r"] ?? "\(row)")") }
        place = CellPlace(row: row, column: 0)
        if Self.isTrue(element["hidden"]) { sheet.hide(row: row) }
    }

    private func startCell(_ element: MarkupElement) throws(DocumentFault) {
        let next = CellPlace(row: place.row, column: place.column + 1)
        let name = element["r"] ?? next.name
        guard let found = CellPlace(name), found.row == place.row, found >= next else { throw disorder(at: name) }
        place = found
        cell = Cell(type: element["t"] ?? "n")
        if let style = element["s"].flatMap({ Int($0) }), formats.indices.contains(style) {
            cell.format = formats[style]
        }
    }

    private func hideColumns(_ element: MarkupElement) {
        guard Self.isTrue(element["hidden"]), let first = element["min"].flatMap({ Int($0) }),
            let last = element["max"].flatMap({ Int($0) }), first <= last
        else { return }
        sheet.hiddenColumns.append(first...last)
    }

    private static func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" }

    private func disorder(at name: String) -> DocumentFault {
        DocumentFault(
            "The sheet '\(sheet.name)' has \(name) out of its order or twice: open the file in Excel or LibreOffice, "
                + "save it again and try again.")
    }

    // MARK: Content

    /// What the open cell holds, once it is read.
    private func content() throws(DocumentFault) -> ReadCell.Content? {
        if cell.type == "inlineStr" { return cell.words.text.isEmpty ? nil : .text(cell.words.text) }
        let value = cell.value ?? ""
        guard !value.isEmpty else {
            // A formula that makes words may make none.
            return cell.isFormula && !(cell.type == "str" && cell.value != nil) ? .notWorkedOut : nil
        }
        switch cell.type {
        case "s":
            guard let index = Int(value), strings.indices.contains(index) else { throw .damaged }
            return strings[index].isEmpty ? nil : .text(strings[index])
        case "str": return .text(XLSXEscapes.unescaped(value))
        case "b": return .boolean(value == "1" || value == "true")
        case "e": return .error(value)
        case "d": return .date(value.hasSuffix("T00:00:00") ? String(value.dropLast(9)) : value)
        default: return number(value)
        }
    }

    private func number(_ value: String) -> ReadCell.Content {
        switch cell.format.kind {
        case .date: if let day = days.text(of: value) { return .date(day) }
        case .number(let form):
            if let number = SheetNumber(stored: value, places: cell.format.places, form: form) {
                return .number(number)
            }
        }
        return SheetNumber(stored: value).map { .number($0) } ?? .text(value)
    }
}
