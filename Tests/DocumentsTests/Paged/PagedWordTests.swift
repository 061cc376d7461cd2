import Documents
import Foundation
import TestSupport
import Testing

struct PagedWordTests {
    private let file: [UInt8]

    init() throws { file = try PagedSample.document.wordFile() }

    @Test func `our own reader finds every block in order`() throws {
        let read = try readDocument(file, named: "report.docx")
        let lines = read.blocks.flatMap { block -> [String] in
            switch block {
            case .heading(let level, let text): ["\(level) \(text.text)"]
            case .paragraph(let text): ["p \(text.text)"]
            case .listItem(let text): ["- \(text.text)"]
            case .table(let table):
                table.rows.map { row in row.cells.map(\.text.text).joined(separator: " | ") }
            default: ["?"]
            }
        }
        #expect(
            lines == [
                "1 Report “Q3” & more", "p Contents", "p Summary", "p Tables", "p Rate", "1 Summary",
                "p The rate was 34.8%, up and high. See the code.", "- one", "- within", "- two", "- three",
                "p A draft: #[x] *y* _z_ $1 @a \"b\" \\c", "2 Tables", "Measure | Q3 | Status", "Looked after",
                "Children looked after", "Number | 1,950 | ●\u{A0}On track", "p Note: provisional.", "2 Rate",
                "p Rate: 34.8%, up from 33.0%.", "p The end.",
            ])
    }

    @Test func `the same document has the same bytes`() throws {
        #expect(try PagedSample.document.wordFile() == file)
    }

    @Test func `every part is sound XML, and no part is missing that another names`() throws {
        let archive = try ZipArchive(file)
        for name in archive.names {
            let part = try #require(try archive.part(name, limit: 1 << 20))
            #expect(String(decoding: part, as: UTF8.self).hasPrefix("<?xml"), "\(name)")
        }
        let kinds = try part("[Content_Types].xml")
        let relations = try part("word/_rels/document.xml.rels")
        for name in kinds.matches(of: /PartName="\/([^"]+)"/) { #expect(archive.names.contains("\(name.output.1)")) }
        for target in relations.matches(of: /Target="([^"h][^"]*)"/) {
            #expect(archive.names.contains("word/\(target.output.1)"))
        }
    }

    @Test func `the title, the language and the properties are those of the document`() throws {
        #expect(try part("docProps/core.xml").contains("<dc:title>Report “Q3” &amp; more</dc:title>"))
        #expect(try part("docProps/core.xml").contains("<dc:language>en-GB</dc:language>"))
        #expect(try part("word/styles.xml").contains("<w:lang w:val=\"en-GB\""))
        let own = try part("docProps/custom.xml")
        #expect(own.contains("name=\"Plumbline report\"><vt:lpwstr>q3</vt:lpwstr>"))
        #expect(own.contains("name=\"Plumbline part 1\"><vt:lpwstr>file summary.md</vt:lpwstr>"))
    }

    @Test func `a figure stands in a control whose alias is its reference`() throws {
        let document = try part("word/document.xml")
        #expect(document.contains("<w:alias w:val=\"cla of dale at 2017-12-31\"/>"))
        // A link within a control would part the number from its control in some programs.
        #expect(!document.contains(/<w:sdtContent><w:hyperlink/))
    }

    @Test func `the words of a part stand between the ends of its bookmark`() throws {
        let document = try part("word/document.xml")
        let start = try #require(document.range(of: "w:name=\"plumbline_part_1\""))
        let number = try #require(document[..<start.lowerBound].matches(of: /w:id="(\d+)"/).last?.output.1)
        let end = try #require(document.range(of: "<w:bookmarkEnd w:id=\"\(number)\"/>"))
        let between = document[start.upperBound..<end.lowerBound]
        #expect(between.contains("The rate was ") && between.contains("three") && !between.contains("A draft"))
    }

    @Test func `the header row is repeated, rows are not broken, and the table says what it is`() throws {
        let document = try part("word/document.xml")
        #expect(document.matches(of: /<w:tblHeader\/>/).count == 1)
        #expect(document.matches(of: /<w:cantSplit\/>/).count == 4)
        #expect(document.contains("<w:tblDescription w:val=\"Children and young people: 2 measures.\"/>"))
        #expect(document.contains("w:fill=\"E3F1EA\""))
    }

    @Test func `wide tables stand on pages across, with upright pages before and after`() throws {
        let pages = try part("word/document.xml").matches(of: /<w:pgSz [^>]*>/).map { String($0.output) }
        #expect(pages.map { $0.contains("landscape") } == [false, true, false])
    }

    @Test(.enabled(if: OutsidePrograms.hasPython, OutsidePrograms.howToInstall))
    func `python-docx reads the same headings, table and properties`() throws {
        let read = try withFolder { folder in
            let path = folder.appending(path: "report.docx")
            try Data(file).write(to: path)
            return try OutsidePrograms.run(
                script: """
                    import docx, sys
                    d = docx.Document(sys.argv[1])
                    print(d.core_properties.title, d.core_properties.author, d.core_properties.language)
                    for p in d.paragraphs:
                        if p.style.name.startswith(("Heading", "Title")): print(p.style.name + ": " + p.text)
                    for r in d.tables[0].rows: print("|".join(c.text for c in r.cells))
                    print([s.orientation.name for s in d.sections])
                    """, path.path)
        }
        // It does not look into controls, so the number of the last row is not shown.
        #expect(
            read.split(separator: "\n") == [
                "Report “Q3” & more Dale Council en-GB", "Title: Report “Q3” & more", "Heading 1: Summary",
                "Heading 2: Tables", "Heading 2: Rate", "Measure|Q3|Status", "Looked after|Looked after|Looked after",
                "Children looked after|Children looked after|Children looked after", "Number||●\u{A0}On track",
                "['PORTRAIT', 'LANDSCAPE', 'PORTRAIT']",
            ])
    }

    @Test(.enabled(if: OutsidePrograms.hasLibreOffice, OutsidePrograms.howToInstall))
    func `LibreOffice opens it and keeps words, controls, bookmarks and properties`() throws {
        let saved = try withFolder { folder in
            let path = folder.appending(path: "report.docx")
            try Data(file).write(to: path)
            return Array(try Data(contentsOf: try OutsidePrograms.convert(path, to: "docx")))
        }
        let archive = try ZipArchive(saved)
        let document = String(
            decoding: try #require(try archive.part("word/document.xml", limit: 1 << 20)), as: UTF8.self)
        #expect(document.contains("w:val=\"cla of dale at 2017-12-31\""))
        #expect(document.contains("plumbline_part_1"))
        #expect(document.contains("w:tblHeader"))
        let own = String(decoding: try #require(try archive.part("docProps/custom.xml", limit: 1 << 20)), as: UTF8.self)
        #expect(own.contains("Plumbline part 1"))
    }

    private func part(_ name: String) throws -> String {
        String(decoding: try #require(try ZipArchive(file).part(name, limit: 1 << 20)), as: UTF8.self)
    }
}
