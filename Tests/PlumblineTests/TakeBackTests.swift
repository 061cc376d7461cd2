import Documents
import Foundation
import TestSupport
import Testing

/// A paper published, edited by other programs, and taken back.
@Suite(.enabled(if: OutsidePrograms.hasPython, OutsidePrograms.howToInstall))
struct TakeBackTests {
    private static let why = ["--as", "Dee Clerk", "--because", "As cleared"]
    private let scratch: Scratch
    private var office: Program { scratch.example }
    private var folder: URL { scratch.place.appending(path: "example") }

    init() throws {
        scratch = try Scratch.example(isPublished: true)
    }

    private var published: String { folder.appending(path: "one/q3-2017-18.docx").path }

    private func edited() throws -> String {
        let path = folder.appending(path: "edited.docx").path
        let script = PublishedFormsTests.checks.appending(path: "edit-in-python-docx.py").path
        _ = try OutsidePrograms.run([OutsidePrograms.python, script, published, path])
        return path
    }

    private func summary() throws -> String {
        String(decoding: try scratch.bytes("example/reports/q3-2017-18/executive-summary.md"), as: UTF8.self)
    }

    @Test func `changed words become entries with who and when, and text of the report`() throws {
        let taken = try office.run(["take-back", try edited()] + Self.why)
        #expect(taken.status == 0, "\(taken.complaint)")
        #expect(taken.output.contains("Changed: file executive-summary.md"))
        #expect(taken.output.contains("+ It is also asked to thank the staff of the service \\[as agreed\\]."))
        #expect(try summary().contains("The points to note are:"))
        // References and sources are kept where the words around them were changed.
        #expect(try summary().contains("The referral rate was {referral-rate}, up from"))
        let log = try office.run("log", "--format", "csv").lines.last ?? ""
        #expect(log.contains("Dee Clerk") && log.contains("As cleared") && log.contains("edited.docx"))
        #expect(try office.run("verify").status == 0)
        #expect(try office.run("preview", "q3-2017-18", "--out", "draft").status == 0)
    }

    @Test func `changed figures are findings that quote both, and change nothing`() throws {
        let said = try office.run(["take-back", try edited()] + Self.why).complaint
        #expect(said.contains("the file prints '33.3' where '32.3' was published"))
        #expect(said.contains("where '309 (12 months to June 2016)' was published"))
        #expect(said.contains("a cell of a table says 'Contacts', which was not published there"))
        #expect(said.contains("a cell of a table no longer says 'Number of contacts'"))
        let figure = try office.run(
            "figures", "--measure", "referral-rate", "--area", "lancashire", "--period", "2017-18-Q3", "--format", "csv"
        )
        #expect(figure.output.contains(",32.3,"))
    }

    @Test func `parts that are gone or moved are named`() throws {
        let said = try office.run(["take-back", try edited()] + Self.why).complaint
        #expect(said.contains("the words of 'file consultations.md', which begin 'Management teams have already seen"))
        #expect(said.contains("the words of 'file implications.md' stand elsewhere than they were published"))
    }

    @Test func `the file is kept as the one issued, and taken back once`() throws {
        let path = try edited()
        #expect(try office.run(["take-back", path] + Self.why).status == 0)
        let entries = try office.run("log", "--format", "csv").lines.count
        let again = try office.run(["take-back", path] + Self.why)
        #expect(again.status == 0 && again.output.contains("already kept as version 1"))
        #expect(try office.run("log", "--format", "csv").lines.count == entries)
        #expect(try office.run("versions", "--format", "csv").output.contains("edited.docx"))
        #expect(try office.run("reissue", "1", "--out", "again").status == 0)
        #expect(try scratch.bytes("example/again/issued/edited.docx") == Data(contentsOf: URL(filePath: path)))
    }

    @Test func `a look at it writes nothing`() throws {
        let before = (try office.run("log", "--format", "csv").output, try summary())
        let looked = try office.run("take-back", try edited(), "--check")
        #expect(looked.status == 0 && looked.output.contains("Nothing was written"))
        #expect(try (office.run("log", "--format", "csv").output, summary()) == before)
    }

    @Test func `the published file itself has nothing to take back`() throws {
        let taken = try office.run(["take-back", published] + Self.why)
        #expect(taken.complaint.isEmpty && taken.output.contains("already kept as version 1"))
    }

    @Test func `words changed on both sides are refused, and nothing is written`() throws {
        try scratch.write("Other words.\n", to: "example/reports/q3-2017-18/executive-summary.md")
        let taken = try office.run(["take-back", try edited()] + Self.why)
        #expect(taken.status == 1)
        #expect(
            taken.complaint.contains(
                "the words of 'file executive-summary.md' were changed in the file, and also where they are written"))
        #expect(try summary() == "Other words.\n")
    }

    @Test(
        .enabled(
            if: OutsidePrograms.hasLibreOffice && FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"),
            OutsidePrograms.howToInstall))
    func `LibreOffice keeps what a file is taken back by`() throws {
        let path = folder.appending(path: "libre.docx").path
        let script = PublishedFormsTests.checks.appending(path: "edit-in-libreoffice.py").path
        let said = try OutsidePrograms.run([
            "/usr/bin/python3", script, published, path, "The main points are", "The points to note are", "34.8%",
            "35.8%",
        ])
        #expect(said == "The main points are 1\n34.8% 3\n")
        let taken = try office.run(["take-back", path] + Self.why)
        #expect(taken.status == 0, "\(taken.complaint)")
        #expect(try summary().contains("The points to note are:"))
        #expect(taken.output.split(separator: "Changed: ").count == 1)
        let found = taken.complaint.split(separator: "\n")
        #expect(found.contains { $0.contains("the file prints '35.8%' where '34.8%' was published") })
        // The others are captions of charts, which the report's figures make.
        #expect(found.count == 3)
    }

    @Test(arguments: [
        ("a draft", "draft", "the file is of a draft of 'q3-2017-18', which was never published"),
        ("another version", "7", "version 7 of 'q3-2017-18', which this register does not hold"),
    ])
    func `a file of what was never published is answered`(_: String, version: String, answer: String) throws {
        let archive = try ZipArchive(Array(try Data(contentsOf: URL(filePath: published))))
        let own = String(decoding: try #require(try archive.part("docProps/custom.xml", limit: 1 << 20)), as: UTF8.self)
        let changed = own.replacing(
            "name=\"Plumbline version\"><vt:lpwstr>1<", with: "name=\"Plumbline version\"><vt:lpwstr>\(version)<")
        try scratch.write(
            try archive.bytes(with: [("docProps/custom.xml", Array(changed.utf8))]), to: "example/other.docx")
        let taken = try office.run(["take-back", "other.docx"] + Self.why)
        #expect(taken.status == 1 && taken.complaint.contains(answer))
    }

    @Test func `a file cut short at any length, or of another kind, is answered in a sentence`() throws {
        let bytes = Array(try Data(contentsOf: URL(filePath: published)))
        let files =
            [("text.docx", Array("text".utf8)), ("empty.docx", [])]
            + [10, 50, 90, 99].map { ("cut-\($0).docx", Array(bytes.prefix(bytes.count * $0 / 100))) }
        for (name, bytes) in files {
            try scratch.write(bytes, to: "example/\(name)")
            let taken = try office.run(["take-back", name] + Self.why)
            #expect(
                taken.status != 0 && !taken.complaint.isEmpty && !taken.complaint.contains("DocumentFault"), "\(name)")
        }
    }
}
