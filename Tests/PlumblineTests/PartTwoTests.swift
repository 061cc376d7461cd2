import Documents
import Foundation
import TestSupport
import Testing

/// What the example has in Part II, looked for in everything that the public is given.
struct PartTwoTests {
    private static let why = ["--as", "Elin Prosser", "--because", "Test"]
    private static let name = "q3-2018-19"

    /// Figures of Part II, and those left out because they would follow: quarters and years to date.
    private static let secrets = [
        2_636_100, 2_688_700, 2_540_500, 2_596_400, 7_921_200, 1_953_900, 1_941_600, 2_044_100, 5_974_700,
    ]

    private let scratch: Scratch
    private var office: Program { scratch.example }

    init() throws {
        scratch = try Scratch.example(.northmoor, isPublished: true)
    }

    private func folder(_ name: String) -> URL { scratch.place.appending(path: "example/\(name)") }

    /// Every file beneath a folder whose text has a secret, with the secret.
    private func leaks(in folder: URL, of secrets: [Int] = secrets) throws -> [String] {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        let all = (files?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
        return try all.flatMap { file in
            let text = try Self.text(of: file)
            return secrets.filter { secret in Self.spellings(of: secret).contains(where: text.contains) }
                .map { "\(file.lastPathComponent): \($0)" }
        }
        .sorted()
    }

    private static func spellings(of number: Int) -> [String] {
        let digits = String(number)
        let grouped = digits.prefix(1) + "," + digits.dropFirst().prefix(3) + "," + digits.suffix(3)
        return [digits, String(grouped)]
    }

    private static func text(of file: URL) throws -> String {
        if file.pathExtension == "pdf" { return try OutsidePrograms.run(["pdftotext", file.path, "-"]) }
        return try text(of: Array(try Data(contentsOf: file)), named: file.lastPathComponent)
    }

    /// The text of a file, and of every part of an archive, archives in it among them.
    private static func text(of bytes: [UInt8], named name: String) throws -> String {
        guard bytes.starts(with: [0x50, 0x4B]) else { return String(decoding: bytes, as: UTF8.self) }
        let archive = try ZipArchive(bytes)
        return try archive.names.map { part in
            try text(of: archive.part(part, limit: 1 << 26) ?? [], named: part)
        }
        .joined(separator: "\n")
    }

    @Test func `no public form of the example has a figure of Part II, nor one that it would follow from`() throws {
        #expect(try leaks(in: folder("one")) == [])
        #expect(try leaks(in: folder("site")) == [])
        // The paper is not told of the private section either.
        let page = String(decoding: try scratch.bytes("example/one/\(Self.name).html"), as: UTF8.self)
        for words in ["What agencies are paid", "Their contract ends", "being let again"] {
            #expect(!page.contains(words), "\(words)")
        }
        #expect(page.contains("Paragraph 3 of Part 1 of Schedule 12A"))
        #expect(page.contains("£7,503,100"))
    }

    @Test func `the same look finds every figure of Part II in each form for members`() throws {
        let looked = try office.run("preview", Self.name, "--members", "--out", "members")
        #expect(looked.status == 0, "\(looked.complaint)")
        let found = try leaks(in: folder("members"), of: [2_636_100])
        var forms = ["csv", "docx", "html", "json", "ods", "xlsx"]
        if FileManager.default.fileExists(atPath: folder("members/\(Self.name).pdf").path) {
            forms.insert("pdf", at: 5)
        }
        #expect(found == ["\(Self.name)-appendix-b.html: 2636100"] + forms.map { "\(Self.name).\($0): 2636100" })
    }

    @Test func `a correction of what is private is told by no note, no difference and no page`() throws {
        try scratch.write(
            "measure,period,value\nplacements-agencies,2018-19-Q3,2701300\n", to: "example/fix.csv")
        try #require(try office.run(["submit", "fix.csv"] + Self.why).status == 0)
        let second = try office.run(["publish", Self.name, "--out", "two", "--site", "site"] + Self.why)
        #expect(second.status == 0, "\(second.complaint)")
        let after = Self.secrets + [2_701_300, 7_986_400]
        #expect(try leaks(in: folder("two"), of: after) == [])
        #expect(try leaks(in: folder("site"), of: after) == [])
        #expect(second.output.contains("Paid for placements of children, Q3 2018/19: £7,503,100 becomes £7,568,300."))
        let difference = try office.run("diff-versions", "1", "2", "--report", Self.name)
        for secret in after {
            for spelling in Self.spellings(of: secret) {
                #expect(!second.output.contains(spelling) && !difference.output.contains(spelling), "\(secret)")
            }
        }
    }
}
