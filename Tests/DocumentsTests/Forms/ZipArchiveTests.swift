import Documents
import Testing

/// Zip archives, read and written.
struct ZipArchiveTests {
    private let parts: [(name: String, bytes: [UInt8])] = [
        ("mimetype", Array("kind".utf8)), ("a/b.xml", [UInt8](repeating: 97, count: 10_000)),
    ]

    @Test func `what is written is read again`() throws {
        let archive = try ZipArchive(ZipArchive().bytes(with: parts))
        #expect(archive.names == ["mimetype", "a/b.xml"])
        #expect(try archive.part("mimetype", limit: 100) == Array("kind".utf8))
        #expect(try archive.part("a/b.xml", limit: 10_000) == [UInt8](repeating: 97, count: 10_000))
        #expect(try archive.part("c", limit: 100) == nil)
    }

    @Test func `parts that are not packed stand in the archive as they are`() throws {
        let bytes = try ZipArchive().bytes(with: parts, isPacked: false)
        #expect(bytes.count > 10_000)
        #expect(try ZipArchive(bytes).part("a/b.xml", limit: 10_000) == [UInt8](repeating: 97, count: 10_000))
    }

    @Test func `the same parts make the same bytes`() throws {
        #expect(try ZipArchive().bytes(with: parts) == ZipArchive().bytes(with: parts))
    }

    @Test func `a copy keeps the parts it is not given as they were packed`() throws {
        let old = try SmallDocuments.sample("report.docx")
        let new = try ZipArchive(old).bytes(with: [("word/document.xml", [1]), ("new", [2])])
        let (before, after) = (try ZipArchive(old), try ZipArchive(new))
        #expect(after.names == before.names + ["new"])
        for name in before.names where name != "word/document.xml" {
            #expect(try after.part(name, limit: 1 << 20) == before.part(name, limit: 1 << 20))
        }
        #expect(try after.part("word/document.xml", limit: 1) == [1])
    }

    @Test func `a part over the limit is refused`() throws {
        let archive = try ZipArchive(ZipArchive().bytes(with: parts))
        #expect(throws: DocumentFault.self) { try archive.part("a/b.xml", limit: 9_999) }
    }

    @Test(arguments: [1, 20_000]) func `a size that lies is damage`(size: Int) throws {
        var bytes = try ZipArchive().bytes(with: [("a", [UInt8](repeating: 97, count: 10_000))])
        // The list holds one record of 46 bytes and a name of one; the size stands at 24 in it.
        let place = bytes.count - 22 - 47 + 24
        bytes.replaceSubrange(place..<(place + 2), with: [UInt8(size & 0xFF), UInt8(size >> 8)])
        let archive = try ZipArchive(bytes)
        #expect(throws: DocumentFault.self) { try archive.part("a", limit: 1 << 20) }
    }

    @Test func `parts that share bytes are damage`() throws {
        var bytes = try ZipArchive().bytes(with: [("a", [1]), ("b", [2])])
        // The second record's place of its data, made that of the first.
        let place = bytes.count - 22 - 47 + 42
        bytes.replaceSubrange(place..<(place + 4), with: [0, 0, 0, 0])
        #expect(throws: DocumentFault.self) { try ZipArchive(bytes) }
    }

    @Test func `two parts of one name are damage`() throws {
        var bytes = try ZipArchive().bytes(with: [("a", [1]), ("b", [2])])
        bytes[bytes.count - 23] = UInt8(ascii: "a")
        #expect(throws: DocumentFault.self) { try ZipArchive(bytes) }
    }

    @Test func `more parts than any document has are refused`() throws {
        let many = try ZipArchive().bytes(with: (0..<20).map { ("\($0)", []) })
        var limits = DocumentLimits()
        limits.parts = 19
        #expect(SmallDocuments.refusal(of: many)?.hasPrefix("This is a zip archive with no") == true)
        #expect(throws: DocumentFault.self) { try ZipArchive(many, limits: limits) }
    }

    @Test func `a part with a password is refused as such`() throws {
        var bytes = try ZipArchive().bytes(with: [("word/document.xml", [1])])
        bytes[bytes.count - 22 - 46 - 17 + 8] |= 1
        #expect(SmallDocuments.refusal(of: bytes)?.hasPrefix("This document is protected by a password.") == true)
    }
}
