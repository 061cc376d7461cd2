import Intake
import PerformanceModel
import TestSupport
import Testing

struct HostileFrameworkTests {
    private static func rules(_ bytes: [UInt8]) -> [String] {
        FrameworkReading(reading: [("f.yaml", bytes)]).findings.map { "\($0.rule) \($0.place.line ?? 0)" }
    }

    @Test(arguments: [
        ("areas: &a []\n", 1), ("a: 1\nb: *a\n", 2), ("a:\n  - &x 1\n", 2), ("{a: &x 1}", 1), ("areas:\t&a []\n", 1),
        ("? &a b\n: c\n", 1),
        ("a: !!str b\n", 1),
        ("a: !!map &x {}\n", 1),
        ("a: {b: \"\n\", c: &x [1]}\n", 2),
        ("--- &a\nb: c\n", 1),
    ])
    func `anchors, aliases and tags are refused at their line`(_ text: String, _ line: Int) {
        #expect(Self.rules(Array(text.utf8)) == ["anchor \(line)"])
    }

    @Test(arguments: ["'Fish & chips'", "\"*starred*\"", "R&D", "a * b", "what? & why", "'it''s: &c'", "5 !"])
    func `the same marks within words are words`(_ text: String) {
        #expect(read(adding: "areas:\n  - {id: a, title: \(text), kind: district}\n").findings.map(\.description) == [])
    }

    @Test(arguments: [" ", "\t"])
    func `a billion laughs are refused at once`(_ space: String) {
        var text = "a0:\(space)&a0 lol\n"
        for level in 1...12 {
            let aliases = [String](repeating: "\(space)*a\(level - 1)", count: 9).joined(separator: ",")
            text += "a\(level):\(space)&a\(level) [\(aliases)]\n"
        }
        let started = ContinuousClock.now
        #expect(Self.rules(Array(text.utf8)) == ["anchor 1"])
        #expect(ContinuousClock.now - started < .seconds(1))
    }

    @Test(arguments: ["[", "{a: ", "- ", "? "])
    func `deep nesting is refused and does not trap`(_ opening: String) {
        let started = ContinuousClock.now
        #expect(Self.rules(Array(String(repeating: opening, count: 100_000).utf8)).map { $0.prefix(4) } == ["yaml"])
        #expect(ContinuousClock.now - started < .seconds(5))
    }

    private static let unreadable: [([UInt8], String)] = [
        ([], "empty-file 0"), (Array("# nothing\n\n".utf8), "empty-file 0"), (Array("text".utf8), "yaml-shape 1"),
        (Array("- a\n- b\n".utf8), "yaml-shape 1"), ([0x61, 0x3A, 0x20, 0xE9], "not-utf8 0"),
        (Array("a: [1".utf8), "yaml 2"), (Array("a: b: c\n".utf8), "yaml 1"), (Array("a: 'x\n".utf8), "yaml 2"),
        (Array("areas: []\nareas: []\n".utf8), "repeated-key 1"), (Array("a: b\n---\nc: d\n".utf8), "yaml 2"),
        (Array("areas: \u{0}\n".utf8), "yaml 0"), (Array("areas: {id: a}\n".utf8), "yaml-shape 1"),
        (Array("areas: [a]\n".utf8), "yaml-shape 1"), (Array("council: [a]\n".utf8), "yaml-shape 1"),
        (Array("council: {title: [a], area: b}\nareas: []".utf8), "yaml-shape 1"),
        ([UInt8](repeating: 0x23, count: 4_000_001), "file-too-large 0"),
    ]

    @Test(arguments: unreadable)
    func `a file that cannot be read is one finding`(_ bytes: [UInt8], _ finding: String) {
        #expect(Self.rules(bytes) == [finding])
    }

    @Test func `a byte-order mark and other line ends are accepted`() throws {
        let text = "\u{FEFF}" + SmallFramework.text.split(separator: "\n").joined(separator: "\r\n")
        let reading = FrameworkReading(reading: [("f.yaml", Array(text.utf8))])
        #expect(reading.findings.map(\.description) == [])
        #expect(try reading.framework == SmallFramework.framework())
    }

    @Test func `random bytes do not trap`() {
        var random = SeededNumbers(seed: 31)
        let sound = Array(SmallFramework.text.utf8)
        for _ in 0..<300 {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let reading = FrameworkReading(reading: [("f.yaml", bytes)])
            #expect(reading.isAcceptable || !reading.findings.isEmpty)
        }
    }
}
