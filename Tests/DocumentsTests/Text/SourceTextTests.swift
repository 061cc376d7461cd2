import Documents
import TestSupport
import Testing

struct SourceTextTests {
    private static let path = "source/corporate-performance-monitoring-q3-2017-18.txt"
    private static let cells = "source/cells.csv"

    /// The lines that a cell as the reference has it must have: `"Q1\n17/18"` from line 255.
    private static func lines(_ raw: String?, from line: String?) -> [DocumentText.Line] {
        let parts = (raw ?? "").dropFirst().dropLast().replacing("\\n", with: "\n")
            .split(separator: "\n", omittingEmptySubsequences: false)
        return parts.enumerated().compactMap { offset, part in
            let text = trimmed(part)
            return text.isEmpty ? nil : DocumentText.Line(text: text, number: (Int(line ?? "") ?? 0) + offset)
        }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(
            start.prefix(upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex))
    }

    @Test(
        .enabled(
            if: SharedFolder.has(path) && SharedFolder.has(cells),
            "the shared folder is not here; excerpts of it are read all the same"))
    func `the 272 cells of the source are read, each with its label, column and lines`() throws {
        let document = readText(String(decoding: try SharedFolder.bytes(Self.path), as: UTF8.self))
        let tables = document.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        let expected = rows(of: try SharedFolder.bytes(Self.cells))
        #expect(expected.count == 272)
        try #require(tables.count == 7)
        for cell in expected {
            let table = tables[(Int(cell["table_no"] ?? "") ?? 1) - 1]
            let label = Self.lines(cell["raw_label"], from: cell["measure_line"])
            let row = try #require(table.rows.first { $0.cells.first?.text.lines == label }, "\(label)")
            let header = try #require(table.rows.first { $0.cells.count > 1 })
            let value = Self.lines(cell["raw_cell"], from: cell["cell_line"])
            let column = try #require(row.cells.dropFirst().firstIndex { $0.text.lines == value }, "\(label), \(value)")
            let name = Self.lines(cell["raw_column_label"], from: nil).map(\.text)
            #expect(header.cells[column].text.lines.map(\.text) == name, "\(label)")
        }
    }

    @Test(.enabled(if: SharedFolder.has(path), "the shared folder is not here; excerpts of it are read all the same"))
    func `the headings of the source are found`() throws {
        let document = readText(String(decoding: try SharedFolder.bytes(Self.path), as: UTF8.self))
        let headings = document.blocks.compactMap { if case .heading(_, let text) = $0 { text.line } else { nil } }
        #expect(
            headings == [
                1, 18, 26, 30, 31, 164, 234, 238, 241, 246, 249, 337, 342, 349, 437, 440, 443, 499, 564, 582, 735, 743,
                747,
                749,
            ])
    }
}
