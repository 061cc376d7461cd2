import Foundation
import Testing

@Suite struct GuideTests {
    @Test(arguments: [
        "README.md", "Documentation/Guide/first-quarter.md", "Documentation/Guide/benchmark-files.md",
        "Documentation/Guide/old-papers.md", "Documentation/Guide/committee-paper.md",
    ])
    func `a guide can be followed as it is written`(path: String) throws {
        let blocks = GuideBlock.all(in: try Checkout.text(of: path))
        try #require(blocks.contains { $0.kind == .commands(exit: 0) })
        var walk = try GuideWalk()
        defer { walk.leave() }
        for block in blocks { try walk.take(block) }
    }

    @Test(arguments: try Checkout.files(in: articles, ending: ".md"))
    func `the examples of an article come out as it says`(path: String) throws {
        var walk = try GuideWalk()
        defer { walk.leave() }
        for block in GuideBlock.all(in: try Checkout.text(of: path)) { try walk.take(block) }
    }

    @Test func `every command for any CSV file has an article that runs it`() throws {
        let texts = try Checkout.files(in: Self.articles, ending: ".md").map(Checkout.text)
        let commands = texts.flatMap(GuideBlock.all).filter { $0.kind == .commands(exit: 0) }.map(\.text)
        for command in ["spc", "interval", "trend", "forecast", "rank", "disclose"] {
            #expect(commands.contains { $0.contains("plumbline \(command) ") }, "\(command)")
        }
    }

    @Test func `every test that the deviations name is there`() throws {
        let text = try Checkout.text(of: "\(Self.articles)/Deviations.md").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        let tests = try Checkout.tests.map(Checkout.text)
        let named = text.matches(of: /([A-Z][A-Za-z]+Tests)(?: of pictures)?, "([^"]+)"/)
        #expect(named.count > 15)
        for test in named {
            let (suite, name) = (test.output.1, test.output.2)
            #expect(
                tests.contains { $0.contains("struct \(suite)") && $0.contains("func `\(name)`") },
                "\(suite), \(name)")
        }
    }

    private static let articles = "Sources/Statistics/Statistics.docc"

    @Test func `every intake rule has a heading in the guide to them`() throws {
        let guide = try Checkout.text(of: "Documentation/Guide/intake-rules.md")
        var names: [Substring] = []
        for path in try Checkout.files(in: "Sources/Intake/Returns/Rules", ending: ".swift") {
            names += try Checkout.text(of: path).matches(of: /name: "([a-z-]+)"/).map(\.output.1)
        }
        #expect(names.count > 5)
        for name in names { #expect(guide.contains("\n### `\(name)`\n"), "\(name)") }
    }

    @Test func `everything else that the reading of a return or benchmark file finds is in the guide`() throws {
        let guide = try Checkout.text(of: "Documentation/Guide/intake-rules.md")
        var names: Set<Substring> = []
        let folders = ["Sources/Intake/Returns", "Sources/Intake/Benchmarks"]
        for path in try folders.flatMap({ try Checkout.files(in: $0, ending: ".swift") }) {
            names.formUnion(
                try Checkout.text(of: path).matches(of: /(?:[Ff]inding|report)\(\s*"([a-z-]+)"/).map(\.output.1))
        }
        #expect(names.count > 10)
        for name in names { #expect(guide.contains("`\(name)`"), "\(name)") }
    }

    @Test(arguments: ["proof-rules", "key-points"])
    func `a guide to rules is what the script writes from their comments`(_ guide: String) throws {
        #expect(
            try Checkout.output(of: "scripts/rule-guide --print \(guide)")
                == Checkout.text(of: "Documentation/Guide/\(guide).md"))
    }

    @Test func `every link between documents leads to a file`() throws {
        let top = ["README.md", "CONTRIBUTING.md", "GLOSSARY.md", "TENETS.md", "CHANGELOG.md"]
        let others = try ["Documentation/Decisions", "Documentation/Guide"].flatMap {
            try Checkout.files(in: $0, ending: ".md")
        }
        for path in top + others {
            let folder = Checkout.root.appending(path: path).deletingLastPathComponent()
            for link in try Checkout.text(of: path).matches(of: /\]\(([^)#:]+)(?:#[^)]*)?\)/) {
                let target = folder.appending(path: String(link.output.1)).standardizedFileURL.path
                #expect(FileManager.default.fileExists(atPath: target), "\(path): \(link.output.1)")
            }
        }
    }

    @Test(arguments: [
        ("entry 2, 6 figures written.", "entry 2, 6 figures written."),
        ("head 5f1c.", "head ….  "),
        ("add   measure/waste  ", "add measure/waste"),
        ("lapsed: waste", "…waste"),
    ])
    func `an expected line is found whatever its spaces and dots stand for`(line: String, expected: String) {
        #expect(GuideBlock.matches(line, expected))
    }

    @Test(arguments: [
        ("entry 12", "entry 1"),
        ("no entry 1", "entry 1"),
        ("head 5f1c, and more", "head …."),
        ("", "…a"),
    ])
    func `another line is not taken for an expected one`(line: String, expected: String) {
        #expect(!GuideBlock.matches(line, expected))
    }
}
