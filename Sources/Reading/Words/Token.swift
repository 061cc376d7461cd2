/// A word, number or mark of a text, with where it stands.
package struct Token: Hashable, Sendable {
    package let kind: Kind
    /// Bytes of the text it covers.
    package let range: Range<Int>
    /// The stem of a word, the mark itself, or nothing for a number.
    package let stem: String
    /// Whether a word begins with a capital letter.
    package let isCapital: Bool

    package enum Kind: Hashable, Sendable {
        /// In lower case.
        case word(String)
        case number(PrintedNumber)
        case period(NamedPeriod)
        case mark(Character)
    }

    init(_ kind: Kind, _ range: Range<Int>, isCapital: Bool = false) {
        self.kind = kind
        self.range = range
        self.isCapital = isCapital
        switch kind {
        case .word(let word): stem = Self.stem(of: word)
        case .mark(let mark): stem = String(mark)
        case .number, .period: stem = ""
        }
    }

    package var word: String? { if case .word(let word) = kind { word } else { nil } }
    package var number: PrintedNumber? { if case .number(let number) = kind { number } else { nil } }
    package var period: NamedPeriod? { if case .period(let period) = kind { period } else { nil } }

    package func isMark(_ marks: Character...) -> Bool {
        if case .mark(let mark) = kind { marks.contains(mark) } else { false }
    }
}
