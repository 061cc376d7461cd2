import PerformanceModel
import Testing

struct PassageTests {
    @Test(arguments: [
        ("plain", [Passage.Piece.words("plain")]), ("", []),
        ("was {cla-rate}.", [.words("was "), .reference("cla-rate"), .words(".")]),
        ("{a}{b at 2017-12}", [.reference("a"), .reference("b at 2017-12")]),
        ("[8 weeks]{source: a standard} on", [.sourced("8 weeks", source: "a standard"), .words(" on")]),
        ("[8]{source:a}", [.sourced("8", source: "a")]),
        (#"\{not\} {yes}"#, [.words("{not} "), .reference("yes")]),
        ("open {a", [.words("open {a")]), ("closed a}", [.words("closed a}")]),
        ("[a link](b)", [.words("[a link](b)")]), ("[8]{source: }", [.words("[8]"), .reference("source: ")]),
        ("[8]{other: a}", [.words("[8]"), .reference("other: a")]), ("[8", [.words("[8")]),
        ("{a {b}", [.words("{a "), .reference("b")]),
        ("[a [8]{source: b}", [.words("[a "), .sourced("8", source: "b")]),
        ("{}", [.reference("")]), (#"a\b"#, [.words(#"a\b"#)]),
    ])
    func `a text is taken apart into words, references and sourced words`(
        _ text: String, _ pieces: [Passage.Piece]
    ) {
        #expect(Passage(reading: text).pieces == pieces)
    }

    @Test func `references are listed in order`() {
        #expect(Passage(reading: "{b} and {a}, [1]{source: x}, {b}").references == ["b", "a", "b"])
    }

    @Test func `a long text of open brackets is taken apart in time`() {
        let started = ContinuousClock.now
        _ = Passage(reading: String(repeating: "[{", count: 10_000))
        #expect(ContinuousClock.now - started < .seconds(5))
    }
}
