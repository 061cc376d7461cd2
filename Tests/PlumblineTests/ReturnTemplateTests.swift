import Documents
import Foundation
import Testing

/// A workbook goes out to a service, and comes back as its return.
struct ReturnTemplateTests {
    private static let why = ["--as", "Test officer", "--because", "Test"]
    private static let supplier = "libraries-and-museums"

    @Test(arguments: ["xlsx", "ods"]) func `a template sent back as it is writes nothing`(form: String) throws {
        let office = try Scratch.example().example
        let made = try office.run(["return-template", Self.supplier, "--period", "2017-18-Q3", "--format", form])
        try #require(made.status == 0, "\(made.complaint)")
        let file = "return-\(Self.supplier)-2017-18-Q3.\(form)"
        #expect(made.lines.first?.hasPrefix("Wrote '\(file)' to '.': it asks for ") == true)
        let sent = try office.run(["submit", file] + Self.why)
        #expect(sent.status == 0, "\(sent.complaint)")
        #expect(sent.complaint.isEmpty)
        #expect(sent.output.contains("in the register already"))
    }

    @Test func `the same template has the same bytes`() throws {
        let office = try Scratch.example().example
        for folder in ["one", "two"] {
            let made = try office.run([
                "return-template", Self.supplier, "--period", "2017-18-Q3", "--out", folder,
            ])
            try #require(made.status == 0, "\(made.complaint)")
        }
        let bytes = try ["one", "two"].map {
            try Data(contentsOf: office.directory.appending(path: "\($0)/return-\(Self.supplier)-2017-18-Q3.xlsx"))
        }
        #expect(bytes[0] == bytes[1])
    }

    @Test func `what is filled in is returned, and traced to its cell`() throws {
        let scratch = try Scratch.example()
        let office = scratch.example
        let file = "return-cultural-services-2017-18-Q4.xlsx"
        let made = try office.run(["return-template", "cultural-services", "--period", "2017-18-Q4"])
        try #require(made.status == 0, "\(made.complaint)")
        let filled = try fill(Array(scratch.bytes("example/\(file)")), with: "4321")
        try scratch.write(filled.bytes, to: "example/\(file)")
        let sent = try office.run(["submit", file] + Self.why)
        #expect(sent.status == 0, "\(sent.complaint)")
        #expect(sent.output.contains("1 figure written"))
        let traced = try office.run("trace", filled.measure, "2017-18-Q4")
        #expect(traced.output.contains("\(file), cell Return!\(filled.cell)"), "\(traced.output)\(traced.complaint)")
    }

    @Test(arguments: [
        (["librareis-and-museums", "--period", "2017-18-Q3"], "did you mean 'libraries-and-museums'?"),
        (["nobody", "--period", "2017-18-Q3"], "there are childrens-services, childrens-social-care"),
        (["libraries-and-museums", "--period", "2017-18-Q5"], "2017-18-Q5"),
    ]) func `what cannot be asked for is answered`(arguments: [String], words: String) throws {
        let outcome = try Scratch.example().example.run(["return-template"] + arguments)
        #expect(outcome.status != 0)
        #expect(outcome.complaint.contains(words), "\(outcome.complaint)")
    }

    /// Enters a value in the first row that has none, and says where and of which measure.
    private func fill(_ bytes: [UInt8], with value: String) throws -> (bytes: [UInt8], measure: String, cell: String) {
        let sheet = try #require(try readWorkbook(bytes).sheets.first { $0.name == "Return" })
        let rows = sheet.cells[...].rows
        let header = try #require(rows.first { $0.cells.contains { $0.content == .text("measure") } })
        let column = try #require(header.cells.first { $0.content == .text("value") }).place.column
        let row = try #require(
            rows.first { row in row.number > header.number && !row.cells.contains { $0.place.column >= column } })
        guard case .text(let measure) = row.cells.first?.content else { throw CocoaError(.formatting) }
        let cell = CellPlace(row: row.number, column: column).name
        let archive = try ZipArchive(bytes)
        let part = "xl/worksheets/sheet2.xml"
        let markup = String(decoding: try #require(try archive.part(part, limit: 1 << 20)), as: UTF8.self)
        let empty = try #require(markup.firstRange(of: try Regex("<c r=\"\(cell)\" s=\"[0-9]+\"/>")))
        let full = markup[empty].dropLast(2) + "><v>\(value)</v></c>"
        return (
            try archive.bytes(with: [(part, Array(markup.replacingCharacters(in: empty, with: full).utf8))]), measure,
            cell
        )
    }
}
