/// Puts the lines of a table of aligned columns together to rows.
struct AlignedRows {
    private struct Row {
        /// The cells from left to right, each with the columns it covers.
        private(set) var cells: [(columns: Range<Int>, lines: [DocumentText.Line])] = []
        var isHeader = false

        var label: DocumentText.Line? { cells.first.flatMap { $0.columns.lowerBound == 0 ? $0.lines.last : nil } }
        var hasLabelOnly: Bool { cells.count == 1 && label != nil }
        var spans: Bool { cells.contains { $0.columns.count > 1 } }

        mutating func add(_ lines: [DocumentText.Line], _ columns: Range<Int>) {
            let place = cells.lastIndex { $0.columns.lowerBound <= columns.lowerBound }
            if let place, cells[place].columns.lowerBound == columns.lowerBound {
                cells[place].lines += lines
            } else {
                cells.insert((columns, lines), at: place.map { $0 + 1 } ?? 0)
            }
        }

        mutating func add(_ other: Row) {
            for cell in other.cells { add(cell.lines, cell.columns) }
        }
    }

    private let columns: AlignedColumns
    private var made: [Row] = []
    private var seenValues = false
    private var seenRule = false
    private var startsBlock = true

    init(_ columns: AlignedColumns) { self.columns = columns }

    mutating func take(_ line: AlignedLine, next: AlignedLine?) {
        guard !line.line.isRule else { return takeRule() }
        let row = over(line, next) ?? row(of: line)
        startsBlock = startsBlock || line.startsBlock
        if let last = made.last, continues(last, row, line, next) {
            made[made.count - 1].add(row)
        } else {
            made.append(row)
        }
        seenValues = seenValues || line.hasValues
        startsBlock = false
    }

    /// Makes what stands over the first rule the heading, unless that rule stands at the top.
    private mutating func takeRule() {
        startsBlock = true
        guard let first = made.first, !seenRule else { return }
        seenRule = true
        guard !seenValues else { return }
        if made.count < 4, !made.contains(where: \.spans) {
            made = [made.dropFirst().reduce(into: first) { $0.add($1) }]
        }
        for place in made.indices { made[place].isHeader = true }
    }

    private func row(of line: AlignedLine) -> Row {
        var row = Row()
        for field in line.fields {
            var places = columns.places(of: field)
            if places.lowerBound == 0 { places = 0..<1 }
            let text = DocumentText.Line(text: field.text, number: line.line.number, page: line.line.page)
            row.add([text], places)
        }
        return row
    }

    /// The row of a line at the top whose few cells each stand over as many columns.
    private func over(_ line: AlignedLine, _ next: AlignedLine?) -> Row? {
        let width = columns.columns.count - 1
        let count = line.fields.count
        guard made.isEmpty, let first = line.fields.first, first.columns.lowerBound >= columns.columns[0].upperBound,
            let next, next.fields.count > count, count < width, width.isMultiple(of: count)
        else { return nil }
        let each = width / count
        let names = next.fields.suffix(width).map(\.text)
        let repeats = names.count == width && zip(names, names.dropFirst(each)).allSatisfy(==) && count > 1
        guard repeats || line.fields.allSatisfy(\.isPeriod) else { return nil }
        var row = Row()
        for (place, field) in line.fields.enumerated() {
            let covered = 1 + place * each..<1 + (place + 1) * each
            let start = columns.columns[covered.lowerBound].lowerBound - 3
            guard start <= field.columns.lowerBound,
                field.columns.upperBound <= columns.columns[covered.upperBound - 1].upperBound + 3
            else { return nil }
            row.add([DocumentText.Line(text: field.text, number: line.line.number, page: line.line.page)], covered)
        }
        return row
    }

    private func continues(_ last: Row, _ row: Row, _ line: AlignedLine, _ next: AlignedLine?) -> Bool {
        guard !startsBlock, !last.spans, !row.spans, !last.isHeader else { return false }
        guard let label = row.label else { return true }
        if made.count == 1, !seenValues, !line.hasValues, !row.hasLabelOnly {
            return last.label == nil || line.line.beginsInLowerCase
                || line.fields.dropFirst().allSatisfy { $0.isYear || $0.text.hasPrefix("(") }
        }
        guard let before = last.label else { return false }
        if row.hasLabelOnly {
            // A label of three lines often has its figures beside the middle one.
            if let next, !next.startsBlock, next.isGapped, self.row(of: next).label == nil { return false }
            return goesOn(before.text, label.text)
        }
        // Cells centred beside a label of several lines come line by line, each in columns that are still free.
        let isFree = row.cells.dropFirst().allSatisfy { cell in !last.cells.contains { $0.columns == cell.columns } }
        return isFree && goesOn(before.text, label.text)
    }

    /// Whether a label goes on with that of the next line.
    private func goesOn(_ before: String, _ after: String) -> Bool {
        if after.first?.isLowercase == true || after.hasPrefix("(") && after.hasSuffix(")") { return true }
        if before.last.map({ "-–,&/(".contains($0) }) == true { return true }
        let words = [
            "of", "and", "the", "in", "to", "for", "with", "by", "on", "a", "an", "or", "from", "per", "at", "who",
        ]
        let lastWord = before.split(separator: " ").last.map(String.init) ?? ""
        return words.contains(lastWord) || before.count { $0 == "(" } > before.count { $0 == ")" }
    }

    /// The rows, each with a cell for every column but those that a cell to the left covers.
    var rows: [DocumentTable.Row] {
        made.map { row in
            let width = columns.columns.count
            if row.hasLabelOnly, let label = row.cells.first?.lines {
                return DocumentTable.Row(cells: [DocumentTable.Cell(DocumentText(lines: label), columnSpan: width)])
            }
            var cells: [DocumentTable.Cell] = []
            var column = 0
            for (places, text) in row.cells {
                while column < places.lowerBound {
                    cells.append(DocumentTable.Cell(.none))
                    column += 1
                }
                let text = DocumentText(lines: text)
                cells.append(DocumentTable.Cell(text, isHeader: row.isHeader, columnSpan: places.count))
                column = max(column, places.upperBound)
            }
            cells += Array(repeating: DocumentTable.Cell(.none), count: max(0, width - column))
            return DocumentTable.Row(cells: cells, isHeader: row.isHeader)
        }
    }
}
