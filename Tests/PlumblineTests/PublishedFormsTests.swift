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
    private var folder: URL { scratch.place.appending(path: "example/one") }
    private static let name = "q3-2017-18"

    init() throws {
        scratch = try Scratch.example(isPublished: true)
    }

    private func file(_ ending: String) -> URL { folder.appending(path: "\(Self.name).\(ending)") }

    static func check(_ script: String, _ files: URL...) throws -> [String] { try check(script, files) }

    static func check(_ script: String, _ files: [URL], _ words: String..., seconds: Int = 120) throws -> [String] {
        let script = checks.appending(path: script).path
        return try OutsidePrograms.run([OutsidePrograms.python, script] + files.map(\.path) + words, seconds: seconds)
            .split(separator: "\n").map(String.init)
    }

    @Test func `every form is written in one command`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let endings = ["csv", "csv-metadata.json", "docx", "html", "json", "ods", "pdf", "xlsx"]
        let others = ["manifest.json", "\(Self.name)-appendix-a.html"]
        #expect(names == (others + endings.map { "\(Self.name).\($0)" }).sorted())
    }

    @Test func `a form may be asked for alone, and is then as it is among all but for links to the others`() throws {
        try #require(try scratch.example.run("preview", Self.name, "--out", "all").status == 0)
        let with = ["csv": [".csv-metadata.json"], "html": ["-appendix-a.html"]]
        let alone = [["csv"], ["json"], ["xlsx"], ["ods", "docx"], ["html"]]
        for forms in alone {
            let outcome = try scratch.example.run(
                ["preview", Self.name, "--out", forms[0]] + forms.flatMap { ["--form", $0] })
            #expect(outcome.status == 0, "\(outcome.complaint)")
            let place = scratch.place.appending(path: "example/\(forms[0])").path
            let names = try FileManager.default.contentsOfDirectory(atPath: place).sorted()
            #expect(
                names == (forms.map { ".\($0)" } + (with[forms[0]] ?? [])).map { "\(Self.name)\($0)" }.sorted())
            for name in names {
                let (alone, among) = (
                    try scratch.bytes("example/\(forms[0])/\(name)"), try scratch.bytes("example/all/\(name)")
                )
                guard name == "\(Self.name).html" else {
                    #expect(alone == among, "\(name)")
                    continue
                }
                let lines = String(decoding: among, as: UTF8.self).split(separator: "\n").filter { line in
                    !["<a href=\"\(Self.name).", "<dt>This paper as<", "<dt>Its figures as<"].contains {
                        line.contains($0)
                    }
                }
                #expect(String(decoding: alone, as: UTF8.self).split(separator: "\n") == lines)
            }
        }
        let wrong = try scratch.example.run("preview", Self.name, "--form", "rtf")
        #expect(wrong.status != 0 && wrong.complaint.contains("rtf"))
    }

    @Test(.enabled(if: OutsidePrograms.hasChromium, OutsidePrograms.howToInstall))
    func `axe finds nothing on the page, and finds the faults of a bad one`() throws {
        #expect(try Self.check("axe.py", file("html")) == [])
        let bad = try Self.check("axe.py", Self.checks.appending(path: "bad-page.html")).joined(separator: "\n")
        for rule in ["color-contrast", "image-alt", "html-has-lang", "label", "reflow"] { #expect(bad.contains(rule)) }
    }

    @Test func `identifiers, headings, links and texts of pictures are sound, and those of a bad page are not`() throws
    {
        #expect(try Self.check("links.py", file("html")) == [])
        #expect(try Self.check("links.py", Self.checks.appending(path: "bad-page.html")).count == 7)
    }

    /// A table for each of the report's, and a picture for each trend, theme, status and part of the comparison.
    @Test func `the PDF keeps PDF/UA-1, and its tables, pictures, bookmarks and language are told`() throws {
        #expect(try Self.check("pdf.py", file("pdf")) == ["7 tables, 63 pictures"])
    }

    @Test func `the Word file and the workbook keep the schemas of Office`() throws {
        #expect(try Self.check("office.py", file("docx"), file("xlsx")) == [])
    }

    @Test func `what breaks the schemas of Office is found`() throws {
        let archive = try ZipArchive(Array(try Data(contentsOf: file("docx"))))
        let faults: [String: [(String, String)]] = [
            "word/document.xml": [
                ("<mc:Choice Requires=\"wpg\">", "<mc:Choice Requires=\"wp\">"),
                ("<wp:docPr id=\"2\"", "<wp:docPr id=\"1\""),
                ("<w:cantSplit/><w:tblHeader/>", "<w:tblHeader/><w:jump/>"),
            ],
            "word/charts/chart1.xml": [
                ("<c:roundedCorners val=\"0\"/><c:chart>", "<c:chart><c:roundedCorners val=\"0\"/>")
            ],
            "word/settings.xml": [
                ("<w:zoom w:percent=\"100\"/>", ""), ("</w:settings>", "<w:zoom w:percent=\"100\"/></w:settings>"),
            ],
        ]
        let parts = try archive.names.map { name in
            var text = String(decoding: try #require(try archive.part(name, limit: 1 << 24)), as: UTF8.self)
            guard let changes = faults[name] else {
                return (name, try #require(try archive.part(name, limit: 1 << 24)))
            }
            for (old, new) in changes {
                let place = try #require(text.range(of: old), "\(old)")
                text.replaceSubrange(place, with: new)
            }
            return (name, Array(text.utf8))
        }
        let bad = folder.appending(path: "bad.docx")
        try Data(try ZipArchive().bytes(with: parts)).write(to: bad)
        let said = try Self.check("office.py", bad).joined(separator: "\n")
        for fault in ["picture 1 stands 2 times", "a group of shapes has nothing", "jump", "roundedCorners", "zoom"] {
            #expect(said.contains(fault), "\(fault)")
        }
    }

    @Test(
        .enabled(if: OutsidePrograms.hasCalc, OutsidePrograms.howToInstall), arguments: ["xlsx", "ods"])
    func `three readers of others have every cell of a workbook alike`(_ ending: String) throws {
        // Every sheet, its values as they are and not as they are shown.
        let values = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
        let folder = try OutsidePrograms.convert(file(ending), to: values).deletingLastPathComponent()
        let said = try Self.check("workbooks.py", file(ending), folder)
        #expect(!said.contains { $0.hasPrefix("DIFFER") }, "\(said.joined(separator: "\n"))")
        #expect(said.first == "Cover 11 rows 0 numbers")
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

    @Test func `what is wrong on the page is wrong in the Word file too`() throws {
        func wrong(_ ending: String) throws -> Set<[String]> {
            let said = try scratch.example.run("proofread", "one/\(Self.name).\(ending)", "--format", "json").output
            let read = try JSONSerialization.jsonObject(with: Data(said.utf8)) as? [String: Any]
            let claims = try #require(read?["claims"] as? [[String: Any]])
            return Set(
                claims.filter { $0["verdict"] as? String == "contradicted" }.compactMap { claim in
                    ["kind", "printed", "arithmetic"].compactMap { claim[$0] as? String }
                })
        }
        let (page, word) = (try wrong("html"), try wrong("docx"))
        #expect(word.contains(["average", "34.6", "the parts are 27.0 and 32.3"]))
        #expect(word.count == 6 && word == page, "\(word.symmetricDifference(page))")
    }

    @Test func `a version is issued again and made again to the byte, whatever the zone, the language and the home`()
        throws
    {
        let elsewhere = [
            "TZ": "Asia/Tokyo", "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "HOME": scratch.place.path,
        ]
        for (folder, options) in [("again", []), ("rebuilt", ["--rebuild"])] {
            let outcome = try scratch.example.run(
                ["reissue", "1", "--report", Self.name, "--out", folder] + options, environment: elsewhere)
            #expect(outcome.status == 0, "\(outcome.complaint)")
            // What is made again has no manifest: that is of the day it was published.
            for name in try FileManager.default.contentsOfDirectory(atPath: self.folder.path)
            where options.isEmpty || name != "manifest.json" {
                #expect(
                    try scratch.bytes("example/one/\(name)") == scratch.bytes("example/\(folder)/\(name)"),
                    "\(folder)/\(name)")
            }
        }
    }
}
