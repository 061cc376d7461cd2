import PerformanceModel

/// The words of key points: names of measures, periods and references, as an author of the report writes them.
struct KeyPointWords {
    let report: Report
    let framework: Framework
    private let scope: ReferenceScope
    private let digits = UntracedDigits()

    init(_ report: Report, in framework: Framework) {
        self.report = report
        self.framework = framework
        scope = ReferenceScope(framework: framework, period: report.period, area: report.area)
    }

    /// A reference in braces.
    func reference(_ figure: Figure, _ aspect: Reference.Aspect = .value) -> String {
        "{\(scope.text(of: Reference(figure, aspect)))}"
    }

    /// `in Q3 2017/18`, `on 31 December 2017`, `in the year to December 2017`.
    func within(_ period: Period) -> String {
        switch period.kind {
        case .day: "on \(period.words)"
        case .monthsEnding: "in \(name(of: period))"
        default: period.wordsWithin
        }
    }

    /// A period without a digit that nobody vouches for: `the year to December 2017`.
    func name(of period: Period) -> String {
        guard case .monthsEnding(let count) = period.kind else { return period.words }
        let length = count == 12 ? "year" : count < 12 ? "\(count.inWords) months" : "months"
        return "the \(length) to \(period.last.month.words)"
    }

    // MARK: Names of measures

    /// Words that a measure's name begins with and that take an article in a sentence.
    private static let amounts: Set = [
        "average", "mean", "number", "percentage", "proportion", "rate", "ratio", "rolling", "share", "total",
    ]

    /// The name of a measure as the subject of a sentence whose verb follows.
    ///
    /// `The rate of children looked after, with their number,` closes its comma; a digit in the name has its source.
    func subject(_ measure: Measure) -> String {
        var title = measure.title
        if title.hasPrefix("% ") { title = "Percentage \(title.dropFirst(2))" }
        let words = title.split(separator: " ").map(String.init)
        let first = words.first?.lowercased() ?? ""
        if Self.amounts.contains(first) || words.last == "rate" {
            title = (["The", first] + words.dropFirst()).joined(separator: " ")
        }
        let written = digits.findings(in: title, at: Place()).isEmpty ? Self.escaped(title) : sourced(title)
        return written + (title.contains(", ") ? "," : "")
    }

    /// The words with a source for each digit, `18 to 64` in one.
    private func sourced(_ title: String) -> String {
        let words = title.split(separator: " ").map(String.init)
        func hasDigit(_ index: Int) -> Bool {
            words.indices.contains(index) && words[index].contains(where: \.isNumber)
        }
        var written: [String] = []
        var index = 0
        while index < words.count {
            var last = index
            while hasDigit(last + 2), ["to", "and", "or", "–", "-"].contains(words[last + 1]) { last += 2 }
            let run = words[index...last].joined(separator: " ")
            written.append(hasDigit(index) ? Self.withSource(run) : Self.escaped(run))
            index = last + 1
        }
        return written.joined(separator: " ")
    }

    /// `(3+` keeps its bracket outside: `([3+]{source: the name of the measure}`.
    private static func withSource(_ run: String) -> String {
        let marks: (Character) -> Bool = { "()[]{},.;:".contains($0) }
        let front = run.prefix(while: marks)
        let back = String(run.reversed().prefix(while: marks).reversed())
        let inner = run.dropFirst(front.count).dropLast(back.count)
        return "\(escaped(String(front)))[\(inner)]{source: the name of the measure}\(escaped(back))"
    }

    private static func escaped(_ text: String) -> String { Passage.Piece.words(text).written }
}

extension MeasureInReport {
    var subject: String { words.subject(measure) }

    /// The figure it stands at.
    var figure: String { words.reference(now.figure) }

    /// `in Q3 2017/18`.
    var within: String { words.within(now.figure.period) }

    /// `rose from {cla-rate at 2017-18-Q2} on 30 September 2017 to {cla-rate} on 31 December 2017`.
    func moved(_ movement: Movement) -> String {
        "\(movement.rose ? "rose" : "fell") from \(words.reference(movement.from)) "
            + "\(words.within(movement.from.period)) to \(figure) \(within)"
    }

    /// The figure of the report before, where it has one: `{cla-rate at 2017-18-Q2} on 30 September 2017`.
    var figureBefore: String? {
        before.map { "\(words.reference($0.figure)) \(words.within($0.figure.period))" }
    }

    func printed(_ value: FigureValue) -> String { value.printed(as: measure.unit, places: measure.places) }

    /// `79.0 (31 December 2017)`, for the sum behind a sentence.
    func printed(_ evaluated: EvaluatedFigure) -> String {
        let value = evaluated.content.value.map(printed) ?? "no value"
        return "\(value) (\(words.name(of: evaluated.figure.period)))"
    }

    /// `low is good`.
    var good: String {
        measure.polarity == .none ? "neither high nor low is good" : measure.polarity.words.lowercased()
    }
}
