import Documents
import PerformanceModel

/// A sheet with the headings of a return, and where they stand.
struct ReturnSheet {
    private let sheet: ReadSheet
    private let headings: ArraySlice<ReadCell>
    private let records: ArraySlice<ReadCell>
    /// From the first heading to the last.
    private let columns: ClosedRange<Int>
    private let row: Int

    var name: String { sheet.name }

    /// The sheets that have the headings of a return; those of the right words in other letters where none has more.
    static func found(in book: ReadWorkbook) -> [Self] {
        let exact = book.sheets.compactMap { Self($0) { $0 } }
        return exact.isEmpty ? book.sheets.compactMap { Self($0) { $0.lowercased() } } : exact
    }

    private init?(_ sheet: ReadSheet, spelling: (String) -> String) {
        for (number, cells) in sheet.cells[...].rows {
            let texts = cells.compactMap { if case .text(let text) = $0.content { spelling(text) } else { nil } }
            guard texts.contains("measure"), let first = cells.first, let last = cells.last,
                cells.contains(where: \.isDate) || texts.contains(where: Self.isOfFigure)
            else { continue }
            self.sheet = sheet
            headings = cells
            records = sheet.cells[cells.endIndex...]
            columns = first.place.column...last.place.column
            row = number
            return
        }
        return nil
    }

    private static func isOfFigure(_ heading: String) -> Bool {
        heading == "period" || heading == "value" || (try? Period(heading)) != nil
    }

    /// The rows as a CSV file would have them, less those with a fault; nothing where the headings have one.
    func table(inFile file: String) -> (ReturnTable?, [Finding]) {
        var findings: [Finding] = []
        func read(_ cells: ArraySlice<ReadCell>, under heading: (Int) -> String?) -> CSVRow? {
            let before = findings.count
            let fields = cells.compactMap { cell -> CSVCell? in
                let place = cell.place
                switch heading(place.column).map(cell.textOfReturn) ?? .failure(.beside) {
                case .success(let text): return CSVCell(text: text, line: place.row, column: place.column)
                case .failure(let fault):
                    findings.append(fault.finding(at: self.place(place, inFile: file)))
                    return nil
                }
            }
            return findings.count == before ? fields.first.map { CSVRow(line: $0.line, cells: fields) } : nil
        }
        guard let header = read(headings, under: { _ in ReturnFields.Field.period.rawValue }) else {
            return (nil, findings)
        }
        let names = Dictionary(uniqueKeysWithValues: header.cells.map { ($0.column, $0.text) })
        var rows: [CSVRow] = []
        for (_, cells) in records.rows where findings.count < ReturnContext.mostFindings {
            if let row = read(cells, under: { names[$0] }) { rows.append(row) }
        }
        return (ReturnTable(header: header, records: rows), findings)
    }

    // MARK: What a CSV file cannot have

    /// Merged cells, which leave nobody able to say whose the figure is, and what is hidden from whoever signs.
    func oddities(inFile file: String) -> [Finding] {
        let merged = sheet.merged.filter { $0.last.row >= row && $0.last.column >= columns.lowerBound }
            .filter { $0.first.column <= columns.upperBound }
        let errors = merged.prefix(ReturnContext.mostFindings).map { range in
            Finding(
                "merged-cells", .error, at: place(range.first, inFile: file),
                "the cells \(range.name) are merged; part them, and fill in each")
        }
        let lines = Set(records.map(\.place.row))
        let held = Set((headings + records).map(\.place.column))
        let hiddenRows = sheet.hiddenRows.filter { lines.meets($0) }.map { Self.words($0) { "\($0)" } }
        let hiddenColumns = sheet.hiddenColumns.filter { held.meets($0) }.map { Self.words($0, CellPlace.letters) }
        return errors + [hidden("rows", hiddenRows, file), hidden("columns", hiddenColumns, file)].compactMap { $0 }
    }

    private static func words(_ range: ClosedRange<Int>, _ name: (Int) -> String) -> String {
        name(range.lowerBound) + (range.count > 1 ? " to \(name(range.upperBound))" : "")
    }

    private func hidden(_ things: String, _ names: [String], _ file: String) -> Finding? {
        guard !names.isEmpty else { return nil }
        let more = names.count > 5 ? " and more" : ""
        return Finding(
            "hidden-\(things)", .query, at: Place(file: file, subject: "\(file) \(name)"),
            "\(things) \(names.prefix(5).joined(separator: ", "))\(more) of the sheet '\(name)' are hidden and were "
                + "read all the same; show them, or explain")
    }

    private func place(_ place: CellPlace, inFile file: String) -> Place {
        Place(file: file, line: place.row, column: "\(name)!\(place.name)")
    }
}
