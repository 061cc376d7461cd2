import Documents
import Foundation
import TestSupport
import Testing

/// What others read in the workbooks that are written.
@Suite(.timeLimit(.minutes(2)))
struct WrittenBackTests {
    /// A workbook in each form, and each program that reads it.
    private static let readers = [
        ("xlsx", "openpyxl"), ("xlsx", "calamine"), ("ods", "odfpy"), ("ods", "calamine"),
    ]

    private let expected = SmallSheets.listed(SmallWorkbook.cells)

    @Test(arguments: ["xlsx", "ods"]) func `what is written is read back the same`(form: String) throws {
        #expect(SmallSheets.listed(try readWorkbook(SmallWorkbook.bytes(form))) == expected)
    }

    @Test(.enabled(if: OutsidePrograms.hasPython, OutsidePrograms.howToInstall), arguments: readers)
    func `another program reads every cell the same`(form: String, program: String) throws {
        try withFolder { folder in
            let file = try write(form, in: folder)
            let script = SmallSheets.samples.appending(path: "cells.py").path
            let said = try OutsidePrograms.run([OutsidePrograms.python, script, program, file.path])
            let cells = try said.split(separator: "\n").map { line in
                try JSONDecoder().decode([String].self, from: Data(line.utf8)).joined(separator: " = ")
            }
            #expect(cells == expected)
        }
    }

    @Test(.enabled(if: OutsidePrograms.hasCalc, OutsidePrograms.howToInstall), arguments: ["xlsx", "ods"])
    func `LibreOffice reads every cell the same`(form: String) throws {
        try withFolder { folder in
            let file = try write(form, in: folder)
            // Comma, quote, UTF-8, all columns as they are, no formatting, every sheet.
            let made = try OutsidePrograms.convert(
                file, to: "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1")
            let folder = made.deletingLastPathComponent()
            let cells = try readWorkbook(SmallWorkbook.bytes(form)).sheets.flatMap { sheet in
                let csv = CSVFile(
                    reading: Array(try Data(contentsOf: folder.appending(path: "book-\(sheet.name).csv"))))
                return csv.rows.enumerated().flatMap { row, line in
                    line.cells.filter { !$0.text.isEmpty }.map { cell in
                        let place = CellPlace(row: row + 1, column: cell.column)
                        let isNumber = sheet.cells.contains { $0.place == place && $0.isNumber }
                        return "\(sheet.name)!\(place.name) = \(isNumber ? number(cell.text) : cell.text)"
                    }
                }
            }
            #expect(cells == expected)
        }
    }

    /// A number as LibreOffice writes it without its format, which a percentage keeps.
    private func number(_ text: String) -> String {
        let stored =
            text.hasSuffix("%")
            ? SheetNumber(shown: String(text.dropLast()), places: 2, form: .percentage).stored : text
        return Double(stored).map { "\($0)" } ?? text
    }

    private func write(_ form: String, in folder: URL) throws -> URL {
        let file = folder.appending(path: "book.\(form)")
        try Data(SmallWorkbook.bytes(form)).write(to: file)
        return file
    }
}
