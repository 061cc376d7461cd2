import PerformanceModel
import Testing

struct AbsenceTests {
    @Test(arguments: [
        ("not-due", "Not yet due"), ("not-due 2017-18-Q4", "Available in Q4 2017/18"), ("not-returned", "Not returned"),
        ("not-collected", "Not collected"), ("not-stated", "–"), ("not-applicable", "[z]"), ("not-available", "[x]"),
        ("confidential", "[c]"), ("below-rounding", "[low]"),
    ])
    func `a reason reads back and prints as a word or symbol`(_ word: String, _ printed: String) throws {
        let absence = try Absence(word: word)
        #expect(absence.word == word)
        #expect(absence.printed == printed)
    }

    @Test(arguments: [
        ("[z]", "not-applicable"), ("[x]", "not-available"), ("[c]", "confidential"), ("[low]", "below-rounding"),
    ])
    func `a symbol stands for its word`(_ symbol: String, _ word: String) throws {
        #expect(try Absence(word: symbol).word == word)
    }

    @Test(arguments: ["", "-", "n/a", "not-due soon", "not-due 2017/18", "Not-due", "[p]"])
    func `no other text is a reason`(_ text: String) {
        #expect(throws: WordError.self) { try Absence(word: text) }
    }
}
