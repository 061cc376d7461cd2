/// Tells the headings of rows in the tables of a PDF that Typst made, and which headings each cell has.
///
/// Typst marks headings of rows only behind a switch that its Python library does not have, and of a cell beneath a
/// group's heading says that it has that heading alone, and through it every column's. In all our tables the first cell
/// of a row is its heading; so each cell is given the headings of its column, its group and its row.
/// Source: ISO 32000-1, 14.8.5.7 (attributes of tables) and 14.7.2 (identifiers).
///
/// - Parameter pdf: the file.
/// - Returns: the file with its tables told; the file itself where it is of another build than is known.
package func tellingRowHeadings(of pdf: [UInt8]) -> [UInt8] {
    guard let objects = PDFObjects(pdf) else { return pdf }
    var headings = PDFRowHeadings(objects)
    return headings.told ?? pdf
}

private struct PDFRowHeadings {
    private var objects: PDFObjects
    private var elements: [Int: PDFElement] = [:]
    /// Of the headings of rows, in order of their identifiers.
    private var rows: [(identifier: String, element: Int)] = []

    init(_ objects: PDFObjects) {
        self.objects = objects
        for number in 0..<objects.count {
            elements[number] = objects.text(of: number, beginning: PDFElement.beginning).flatMap(PDFElement.init)
        }
    }

    var told: [UInt8]? {
        mutating get {
            let root = (0..<objects.count).lazy.compactMap { [objects] number in
                objects.text(of: number, beginning: "<</Type/StructTreeRoot").map { (number, $0) }
            }.first
            guard let (number, text) = root, let start = text.firstRange(of: "/IDTree<</Names["),
                let end = text[start.upperBound...].firstIndex(of: "]")
            else { return nil }
            for table in elements.keys.sorted() where elements[table]?.kind == "Table" { tell(table) }
            guard !rows.isEmpty else { return nil }
            // Identifiers stand in the order of their letters; those of Typst begin with U.
            let new = rows.map { "(\($0.identifier))\($0.element) 0 R" }.joined()
            objects.replace(number, text, with: text[..<end] + new + text[end...])
            return objects.changed
        }
    }

    private func kids(of number: Int, _ kinds: String...) -> [Int] {
        (elements[number]?.kids ?? []).filter { elements[$0].map { kinds.contains($0.kind) } ?? false }
    }

    private mutating func tell(_ table: Int) {
        var columns: [String] = []
        var group: String?
        for part in kids(of: table, "THead", "TBody") {
            for row in kids(of: part, "TR") {
                let cells = kids(of: row, "TH", "TD")
                if cells.count == 1, let element = elements[cells[0]], element.kind == "TH" {
                    // The first group's heading stands in the head of the table, and the others each in a body.
                    group = element.identifier
                    objects.replace(cells[0], element.text, with: element.with(headings: []))
                } else if elements[part]?.kind == "TBody" {
                    tell(cells, columns, group)
                } else {
                    columns = cells.compactMap { elements[$0]?.identifier }
                }
            }
        }
    }

    private mutating func tell(_ cells: [Int], _ columns: [String], _ group: String?) {
        guard let first = cells.first, let element = elements[first], element.kind == "TD" else { return }
        let digits = "\(rows.count + 1)"
        let row = "V" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
        rows.append((row, first))
        if let heading = element.asRowHeading(row) {
            objects.replace(first, element.text, with: heading.with(headings: [group].compactMap(\.self)))
        }
        for (index, cell) in cells.enumerated().dropFirst() {
            guard let element = elements[cell] else { continue }
            let column = columns.indices.contains(index) ? columns[index] : nil
            objects.replace(
                cell, element.text, with: element.with(headings: [column, group, row].compactMap(\.self)))
        }
    }
}
