import Foundation
import Testing

/// Every byte from outside is hostile or mistaken: one clear finding with its place, and the register untouched.
struct MalformedTests {
    @Test(arguments: MalformedReturn.all)
    func `a malformed return is refused with its place and leaves nothing behind`(sent: MalformedReturn) throws {
        let scratch = try Scratch.example()
        try scratch.write(sent.bytes, to: "example/sent.csv")
        let before = try scratch.bytes("example/register.sqlite")
        let outcome = try scratch.example.run(["submit", "sent.csv"] + CorrectionTests.why)
        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        let findings = outcome.complaint.split(separator: "\n").filter { $0.hasPrefix("error") }
        #expect(findings.count == 1, "\(outcome.complaint)")
        for words in sent.said { #expect(outcome.complaint.contains(words), "\(words): \(outcome.complaint)") }
        #expect(outcome.complaint.contains("sent.csv"))
        #expect(try scratch.bytes("example/register.sqlite") == before)
    }

    @Test func `a directory, a missing file and a file of 200 MB are answered in one sentence`() throws {
        let scratch = try Scratch.example()
        let large = scratch.place.appending(path: "example/large.csv")
        #expect(FileManager.default.createFile(atPath: large.path, contents: nil))
        try FileHandle(forWritingTo: large).truncate(atOffset: 200 * 1024 * 1024)
        for (name, words) in [("returns", "is a directory"), ("none.csv", "no file"), ("large.csv", "64 MB")] {
            let outcome = try scratch.example.run(["submit", name] + CorrectionTests.why)
            #expect(outcome.status == 2)
            #expect(outcome.complaint.contains(words), "\(outcome.complaint)")
            #expect(outcome.complaint.split(separator: "\n").count == 1)
        }
    }

    static let frameworks: [(name: String, text: String, said: [String])] = [
        ("not YAML", "measures: [", ["framework.yaml, line"]),
        (
            "an unknown key", "council: {title: A, area: a, teh: b}\nareas: [{id: a, title: A, kind: authority}]",
            ["'teh'", "line 1"]
        ),
        ("a near miss", "counci: {title: A, area: a}", ["did you mean 'council'"]),
        (
            "an unknown area", "council: {title: A, area: b}\nareas: [{id: a, title: A, kind: authority}]",
            ["no area 'b'"]
        ),
        ("a key twice", "council: {title: A, title: B, area: a}", ["twice"]),
        ("an alias", "council: &a {title: A, area: a}\nareas: *a", ["anchor"]),
        ("an id in capitals", "areas: [{id: Burnley, title: A, kind: district}]", ["'Burnley'"]),
        ("an unknown kind", "areas: [{id: a, title: A, kind: distrct}]", ["did you mean 'district'"]),
        ("a text where a list is meant", "areas: none", ["is to be a list"]),
        ("nothing", "", ["empty"]),
    ]

    @Test(arguments: frameworks.map(\.name))
    func `a malformed framework is refused with its place and leaves nothing behind`(name: String) throws {
        let sent = try #require(Self.frameworks.first { $0.name == name })
        let scratch = try Scratch.example()
        try scratch.write(sent.text, to: "example/other/framework.yaml")
        let before = try scratch.bytes("example/register.sqlite")
        let outcome = try scratch.example.run(["framework", "apply", "other"] + CorrectionTests.why)
        #expect(outcome.status == 1)
        for words in sent.said { #expect(outcome.complaint.contains(words), "\(outcome.complaint)") }
        #expect(try scratch.bytes("example/register.sqlite") == before)
    }

    @Test func `a billion laughs and a thousand levels are refused at once`() throws {
        let scratch = try Scratch.example()
        let laughs = "a: &a [x]\n" + (0..<30).map { "b\($0): &b\($0) [*a, *a, *a]\n" }.joined()
        let deep = "areas: " + String(repeating: "[", count: 5000)
        for text in [laughs, deep, String(repeating: "- ", count: 5000) + "a"] {
            try scratch.write(text, to: "example/other/framework.yaml")
            let outcome = try scratch.example.run(["framework", "check", "other"])
            #expect(outcome.status == 1, "\(outcome.complaint.prefix(500))")
        }
    }
}
