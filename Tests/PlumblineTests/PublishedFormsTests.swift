import Documents
import Foundation
import TestSupport
import Testing

/// The example's paper in all its forms, held against programs that others wrote.
@Suite(.enabled(if: OutsidePrograms.hasPython, OutsidePrograms.howToInstall))
struct PublishedFormsTests {
    static let checks = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Checks")
    static let why = ["--as", "Test officer", "--because", "Test"]

    private let scratch: Scratch
    private var folder: URL { scratch.place.appending(path: "example/out") }
    private static let name = "q3-2017-18"

    init() throws {
        scratch = try Scratch.example()
        let outcome = try scratch.example.run(["publish", Self.name, "--out", "out"] + Self.why)
        try #require(outcome.status == 0, "\(outcome.complaint)")
    }

    private func file(_ ending: String) -> URL { folder.appending(path: "\(Self.name).\(ending)") }

    static func check(_ script: String, _ files: URL...) throws -> [String] { try check(script, files) }

    static func check(_ script: String, _ files: [URL]) throws -> [String] {
        let script = checks.appending(path: script).path
        return try OutsidePrograms.run([OutsidePrograms.python, script] + files.map(\.path))
            .split(separator: "\n").map(String.init)
    }

    @Test func `every form is written in one command`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let endings = ["csv", "csv-metadata.json", "docx", "html", "json", "ods", "pdf", "xlsx"]
        #expect(names == (["manifest.json"] + endings.map { "\(Self.name).\($0)" }).sorted())
    }

    @Test(.enabled(if: OutsidePrograms.hasChromium, OutsidePrograms.howToInstall))
    func `axe finds nothing on the page, and finds the faults of a bad one`() throws {
        #expect(try Self.check("axe.py", file("html")) == [])
        let bad = try Self.check("axe.py", Self.checks.appending(path: "bad-page.html")).joined(separator: "\n")
        for rule in ["color-contrast", "image-alt", "html-has-lang", "label"] { #expect(bad.contains(rule)) }
    }

    @Test func `identifiers, headings, links and texts of pictures are sound, and those of a bad page are not`() throws
    {
        #expect(try Self.check("links.py", file("html")) == [])
        #expect(try Self.check("links.py", Self.checks.appending(path: "bad-page.html")).count == 6)
    }

    @Test func `the PDF keeps PDF/UA-1, and its tables, pictures, bookmarks and language are told`() throws {
        #expect(try Self.check("pdf.py", file("pdf")) == ["7 tables, 54 pictures"])
    }

    @Test(arguments: ["xlsx", "ods"])
    func `two readers of others have every cell of a workbook alike`(_ ending: String) throws {
        let said = try Self.check("workbooks.py", file(ending))
        #expect(!said.contains { $0.hasPrefix("DIFFER") })
        #expect(said.first == "Cover 10 rows 0 numbers")
        #expect(said.last == "Figures 271 rows 292 numbers")
    }

    @Test func `the workbooks hold the same as each other, cell for cell, as our own reader has them`() throws {
        let books = try ["xlsx", "ods"].map { ending in
            try readWorkbook(Array(try Data(contentsOf: file(ending))))
        }
        let cells = books.map { book in
            book.sheets.flatMap { sheet in
                sheet.cells.map { cell in
                    let words = if case .number(let number) = cell.content { number.stored } else { "\(cell.content)" }
                    return "\(sheet.name) \(cell.place.name) \(words)"
                }
            }
        }
        #expect(cells[0].count > 5000)
        #expect(cells[0] == cells[1])
    }

    @Test func `the CSV file is what its metadata says`() throws {
        let program = URL(filePath: OutsidePrograms.python).deletingLastPathComponent()
            .appending(path: "csvwvalidate").path
        #expect(try OutsidePrograms.run([program, file("csv-metadata.json").path]).contains("OK"))
    }

    @Test(.enabled(if: OutsidePrograms.hasLibreOffice, OutsidePrograms.howToInstall))
    func `LibreOffice reads the Word file with all its words and tables`() throws {
        let text = try OutsidePrograms.convert(file("docx"), to: "txt:Text")
        let words = String(decoding: try Data(contentsOf: text), as: UTF8.self)
        for part in ["Executive summary", "Table 7.", "Number of contacts", "Sources of other numbers"] {
            #expect(words.contains(part), "\(part)")
        }
    }

    @Test func `the Word file gives the same proof-reading as the page`() throws {
        let page = try scratch.example.run("proofread", "out/\(Self.name).html", "--format", "json")
        let word = try scratch.example.run("proofread", "out/\(Self.name).docx", "--format", "json")
        #expect(page.status == word.status)
    }

    @Test func `a version is issued again to the byte, whatever the zone, the language and the home`() throws {
        let again = try scratch.example.run(
            ["reissue", "1", "--report", Self.name, "--out", "again"],
            environment: ["TZ": "Asia/Tokyo", "LANG": "de_DE.UTF-8", "HOME": scratch.place.path])
        #expect(again.status == 0)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            #expect(
                try scratch.bytes("example/out/\(name)") == scratch.bytes("example/again/\(name)"), "\(name)")
        }
    }
}
