import PerformanceModel
import Testing

struct IdentifierTests {
    @Test(arguments: ["a", "9", "cla-rate", "12m", "a-1-b", String(repeating: "a", count: 80)])
    func `lower-case words with hyphens are identifiers`(_ text: String) throws {
        #expect(try MeasureID(text).text == text)
    }

    @Test(arguments: [
        ("CLA", "C"), ("cla rate", " "), ("cla_rate", "_"), ("-cla", "-"), ("cla-", "-"), ("cla--rate", "-"),
        ("clà", "à"),
        ("a\u{301}", "\u{301}"), ("a/b", "/"), ("a\n", "\n"), ("٣", "٣"),
    ])
    func `anything else is refused with the character`(_ text: String, _ character: Character) {
        #expect(throws: IdentifierError.notAllowed(character, in: text)) { try MeasureID(text) }
    }

    @Test func `an empty or long text is refused`() {
        #expect(throws: IdentifierError.empty) { try MeasureID("") }
        #expect(throws: IdentifierError.tooLong(String(repeating: "a", count: 20))) {
            try MeasureID(String(repeating: "a", count: 81))
        }
        #expect(
            "\(IdentifierError.notAllowed("_", in: "a_b"))"
                == "'a_b' has '_' where it cannot stand; write an identifier with a-z, 0-9 and single hyphens")
    }

    @Test(arguments: [
        ("polarty", "polarity"), ("unti", "unit"), ("cla-rat", "cla-rate"), ("x", nil), ("entirely-other", nil),
        ("CLA-RATE", "cla-rate"), ("", nil),
    ])
    func `the nearest known word is suggested where it is near`(_ text: String, _ word: String?) {
        #expect(nearest(to: text, among: ["polarity", "unit", "cla-rate"]) == word)
    }

    @Test func `a wrong word is answered with the known ones`() {
        #expect(throws: WordError(unknown: "hihg", kind: "polarity", known: ["high", "low", "near-target", "none"])) {
            try Polarity(word: "hihg")
        }
        let error = WordError(unknown: "hihg", kind: "polarity", known: ["high", "low"])
        #expect("\(error)" == "'hihg' is not a polarity; did you mean 'high'? known: high, low")
        let other = WordError(unknown: "zzz", kind: "polarity", known: ["high", "low"])
        #expect("\(other)" == "'zzz' is not a polarity; known: high, low")
    }
}
