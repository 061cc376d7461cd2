import Documents
import PerformanceModel

/// What a cell of figures holds.
struct CellReading {
    /// A value for each line that has one; several where measures are stacked in a cell.
    var figures: [PrintedFigure] = []
    /// Each line that has a figure or says that it has none.
    var stack: [(figure: PrintedFigure?, line: DocumentText.Line)] = []
    /// The other half of a number and its rate.
    var companions: [PrintedFigure] = []
    /// Whether it says that there is no figure.
    var isAbsent = false

    init(_ text: DocumentText, column: Int, scale: Int = 1, isMoney: Bool = true) {
        for line in Self.joined(text.lines) {
            let before = figures.count
            read(line.text, line.number, column, scale, isMoney)
            if figures.count > before {
                stack.append((figures.last, line))
            } else if Self.isAbsence(line.text.filter { !$0.isWhitespace }.lowercased()) {
                stack.append((nil, line))
            }
        }
        let plain = text.text.filter { !$0.isWhitespace }
        isAbsent = figures.isEmpty && Self.isAbsence(plain.lowercased())
    }

    /// Lines that only go on with the one before, such as `(2017)` or `17/18 forecast`, joined to it.
    private static func joined(_ lines: [DocumentText.Line]) -> [DocumentText.Line] {
        var joined: [DocumentText.Line] = []
        for line in lines where !line.text.allSatisfy(\.isWhitespace) {
            let text = line.text.drop(while: \.isWhitespace)
            let begins = text.first.map { $0.isNumber || "-–+£−".contains($0) } ?? false
            if let last = joined.last, !begins || isPeriod(text) {
                joined[joined.count - 1] = DocumentText.Line(
                    text: last.text + " " + text, number: last.number, page: last.page)
            } else {
                joined.append(DocumentText.Line(text: String(text), number: line.number, page: line.page))
            }
        }
        return joined
    }

    /// Whether words name a period and hold no figure.
    private static func isPeriod(_ text: some StringProtocol) -> Bool {
        guard text.contains(where: \.isLetter) else { return false }
        let tokens = Tokeniser.tokens(of: String(text), inCell: true)
        return tokens.first?.period?.isNamed == true && tokens.allSatisfy { $0.number == nil }
    }

    private mutating func read(_ text: String, _ line: Int, _ column: Int, _ scale: Int, _ isMoney: Bool) {
        let tokens = Tokeniser.tokens(of: text, inCell: true)
        let words = tokens.compactMap(\.word)
        guard let at = tokens.firstIndex(where: { $0.number != nil }), var number = tokens[at].number, words.count < 9
        else {
            return
        }
        // `2o.7` is neither a 7 nor anything else.
        if at > 1, tokens[at - 1].isMark(".", ","), tokens[at - 1].range.upperBound == tokens[at].range.lowerBound,
            tokens[at - 2].range.upperBound == tokens[at - 1].range.lowerBound
        {
            return
        }
        if scale > 1, number.unit == .none || number.unit == .pounds {
            number = MoneyScale.scaled(number, by: scale, isMoney: isMoney)
        }
        // `8,632 (December 2017: 2,467)`: the month is that of the second number.
        let when = tokens.indices.first { place in
            tokens[place].period?.isNamed == true
                && !(place > at && tokens[(place + 1)...].first?.isMark(":") == true)
        }
        var figure = PrintedFigure(
            number: number, period: when.flatMap { tokens[$0].period },
            note: words.joined(separator: " "),
            cell: text, line: line, column: column)
        figure.isForecast = words.contains("forecast") || words.contains("projected")
        figure.isYearToDate = tokens.contains { $0.period?.relative == .yearToDate }
        let second = tokens.dropFirst(at + 1).first { $0.number != nil }
        if let second, let other = second.number, let next = tokens.dropFirst(at + 1).first {
            let isRate = number.value.places == 0 && number.unit == .none && other.value.places > 0
            if next.isMark("/") || next.isMark("(") && (isRate || (other.unit == .percent) != (number.unit == .percent))
            {
                companions.append(
                    PrintedFigure(
                        number: other, period: figure.period, note: figure.note, cell: text, line: line, column: column)
                )
            } else if next.isMark("(") {
                figure.second = other
            }
        }
        figures.append(figure)
    }

    static func isAbsence(_ text: String) -> Bool {
        text.isEmpty || text.allSatisfy { "-–—.*".contains($0) }
            || [
                "n/a", "na", "tbc", "tba", "nil", "[x]", "[z]", "[c]", "[low]", "x", "z", "c", "notavailable", "none",
                "notapplicable", "notset",
            ].contains(text) || text.hasPrefix("available")
            || text.hasPrefix("notyet") || text.hasPrefix("notdue")
    }
}
