import Documents
import Foundation
import TestSupport
import Testing

struct PagedTypstTests {
    @Test func `no character of the words means anything to Typst`() {
        let words = PagedDocument(
            title: "x", author: "y", header: "", footer: "", program: "",
            parts: [PagedPart(isWide: false, blocks: [.paragraph([.text("#[x] \\ \"q\" $1 *a* @b\n<c> // d")], .body)])]
        )
        let source = String(decoding: words.typstFiles()[0].bytes, as: UTF8.self)
        #expect(source.hasSuffix("\n#\"#[x] \\\\ \\\"q\\\" $1 *a* @b <c> // d\"\n\n"))
    }

    @Test func `a link to a place that the document has not is no link`() {
        let document = PagedDocument(
            title: "x", author: "y", header: "", footer: "", program: "",
            parts: [
                PagedPart(isWide: false, blocks: [.paragraph([.link([.text("there")], to: .place("nowhere"))], .body)])
            ])
        #expect(!String(decoding: document.typstFiles()[0].bytes, as: UTF8.self).contains("#link("))
    }

    @Test func `each picture is a file that the source names with its text alternative`() {
        let files = PagedSample.document.typstFiles()
        #expect(files.map(\.name) == ["main.typ", "picture-1.svg"])
        let source = String(decoding: files[0].bytes, as: UTF8.self)
        #expect(
            source.contains("image(\"picture-1.svg\", alt: \"A line that rises from 33.0% to 34.8%.\""))
    }

    @Test func `seconds count from the beginning of 1970`() {
        #expect(PagedDay(year: 1970, month: 1, day: 1).secondsSince1970 == 0)
        #expect(PagedDay(year: 2018, month: 1, day: 31).secondsSince1970 == 1_517_356_800)
        #expect(PagedDay(year: 2000, month: 2, day: 29).secondsSince1970 == 951_782_400)
    }

    @Test(.enabled(if: OutsidePrograms.hasPython, OutsidePrograms.howToInstall))
    func `Typst makes a PDF of it that PDF/UA-1 allows, the same each time`() throws {
        let found = try withFolder { folder in
            for file in PagedSample.document.typstFiles() {
                try Data(file.bytes).write(to: folder.appending(path: file.name))
            }
            return try OutsidePrograms.run(
                script: """
                    import page, sys, typst
                    make = lambda: typst.compile(sys.argv[1], format="pdf", pdf_standards=["ua-1"],
                        timestamp=1517356800, ignore_system_fonts=True,
                        font_paths=["/usr/share/fonts/truetype/liberation"])
                    pdf = make()
                    report = page.validate_pdf_bytes(pdf, profile="ua1")
                    print(report.is_compliant, [f.message for f in report.failures], pdf == make())
                    """, folder.appending(path: "main.typ").path)
        }
        #expect(found == "True [] True\n")
    }
}
