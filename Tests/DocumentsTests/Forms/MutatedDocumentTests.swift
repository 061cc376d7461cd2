import Documents
import TestSupport
import Testing

/// Thousands of small documents, each with a few bytes changed: whatever is in them, they are read or refused.
@Suite(.timeLimit(.minutes(2)))
struct MutatedDocumentTests {
    private static let marks = Array("<>&\"'/=;wptrc:0".utf8)

    @Test(arguments: [UInt64(1), 2]) func `a changed file is read or refused`(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        let files = try ["report.docx", "report.odt"].map { try SmallDocuments.sample($0) }
        for turn in 0..<300 {
            let bytes = numbers.mutated(files[turn % files.count], with: Self.marks)
            _ = SmallDocuments.refusal(of: bytes)
        }
    }

    @Test(arguments: ["word/document.xml", "word/styles.xml", "word/comments.xml"])
    func `a changed part of a Word file is read or refused`(part: String) throws {
        try mutate(part, of: "report.docx", seed: 3)
    }

    @Test func `changed content of an OpenDocument is read or refused`() throws {
        try mutate("content.xml", of: "report.odt", seed: 4)
    }

    @Test func `a changed page is read`() throws {
        var numbers = SeededNumbers(seed: 5)
        for _ in 0..<600 {
            let bytes = numbers.mutated(Array(SmallPage.text.utf8), with: Self.marks)
            _ = SmallDocuments.refusal(of: bytes, named: "a.html")
        }
    }

    /// Changes what is in a part, where the archive around it stays sound.
    private func mutate(_ part: String, of name: String, seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        let archive = try ZipArchive(SmallDocuments.sample(name))
        let sound = try #require(try archive.part(part, limit: 1 << 20))
        for _ in 0..<300 {
            let bytes = try archive.bytes(with: [(part, numbers.mutated(sound, with: Self.marks))])
            _ = SmallDocuments.refusal(of: bytes)
        }
    }
}
