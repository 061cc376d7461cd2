import Testing

/// The rules of the house that a machine can see.
struct HouseRuleTests {
    @Test(arguments: SourceFile.all)
    func `a file has at most 300 lines`(file: SourceFile) {
        #expect(file.lines.count <= 301, "\(file.path) has \(file.lines.count) lines")
    }

    @Test(arguments: SourceFile.product)
    func `a line has at most 120 columns`(file: SourceFile) {
        for (index, line) in file.lines.enumerated() {
            #expect(line.count <= 120, "\(file.path), line \(index + 1) has \(line.count) columns")
        }
    }

    @Test(arguments: SourceFile.all)
    func `a name says what is in it`(file: SourceFile) throws {
        let parts = file.path.split(separator: "/").map { $0.lowercased() }
        for word in ["util", "helper", "common", "manager", "misc"] {
            #expect(!parts.contains { $0.contains(word) }, "\(file.path) has '\(word)' in its name")
        }
        #expect(!parts.contains("core"))
    }

    @Test(arguments: SourceFile.product)
    func `nothing is unfinished or unsafe`(file: SourceFile) {
        for word in ["TODO", "FIXME", "fatalError(", "try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)"] {
            #expect(!file.text.contains(word), "\(file.path) has '\(word)'")
        }
    }

    @Test func `a verb's file has under 150 lines`() {
        for file in SourceFile.product where file.room == "Workflow" {
            #expect(file.lines.count < 150, "\(file.path) has \(file.lines.count) lines")
        }
    }
}
