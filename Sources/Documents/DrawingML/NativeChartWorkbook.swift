extension NativeChart {
    /// The workbook that the chart's figures are changed in; nothing where it cannot be packed.
    var workbookFile: [UInt8]? {
        guard let header = rows.first else { return nil }
        let columns = header.enumerated().map { index, cell in
            if case .text(let name) = cell { SheetColumn(name) } else { SheetColumn(index == 0 ? "Period" : "Figures") }
        }
        let table = SheetTable(
            name: Self.sheetName, columns: columns,
            rows: rows.dropFirst().map { $0.map(\.inSheet) })
        let workbook = Workbook(
            title: title ?? Self.sheetName, creator: "Plumbline",
            sheets: [Sheet(name: Self.sheetName, lines: [], table: table)])
        // The Word file packs it.
        return try? workbook.xlsx(isPacked: false)
    }
}

extension NativeChart.Cell {
    fileprivate var inSheet: SheetCell {
        switch self {
        case .empty: SheetCell(.empty)
        case .text(let text): .text(text)
        case .number(let value, _):
            SheetCell(.number(SheetNumber(shown: "\(value)", places: "\(value)".hasSuffix(".0") ? 0 : 1)))
        }
    }
}
