import PerformanceModel
import Reading

/// Months in brackets that are too many, too few or of another year, and years that are counted wrongly.
///
/// A quarter has three months, and the years from 2015 to 2019 are five. In a paper on 2021/22 `the last quarter
/// (January to March 2021)` is a year out, and whoever looks the figures up finds others.
///
/// To mend: print the months of the period, with the year that the paper is about.
enum SpansInWords: ProofRule {
    static let name = "period-span"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        let kind = YearKind(evidence.paper)
        return evidence.sentences.flatMap { reading in
            reading.sentence.tokens.indices.compactMap { index in
                bracketed(index, reading, evidence) ?? counted(index, reading, evidence)
                    ?? months(index, reading, evidence)
                    ?? kind.flatMap { runs(index, reading, $0, evidence) }
            }
        }
    }

    /// `the quarter before (July to August 2021)`, `the spring term (January to April 2022)`.
    private static func bracketed(_ index: Int, _ reading: SentenceReading, _ evidence: Evidence) -> Claim? {
        guard let span = reading.token(index)?.period, span.kind == .span,
            reading.token(index - 1)?.isMark("(") == true,
            let named = reading.token(index - 2), let period = named.period
        else { return nil }
        let words = reading.sentence.quote(named.range).lowercased()
        let isQuarter = period.relative != nil && words.contains("quarter")
        func claim(_ expected: String, _ sum: String, _ message: String) -> Claim {
            evidence.claim(
                SpansInWords.self, reading.sentence, reading.sentence.tokens[index].range, .contradicted,
                expected: expected, arithmetic: sum, message)
        }
        if isQuarter, span.months != 3 {
            return claim(
                "three months", "\(span.months) months are printed",
                "a quarter has three months, and not \(span.months)")
        }
        let isTerm = period.kind == .span && period.index == span.index && period.months == span.months
        let isLast = isQuarter && ["last quarter", "final quarter"].contains(words)
        guard let year = evidence.paper.year, let end = span.end, isTerm || isLast && end % 12 == year % 12,
            !isOfAnother(reading)
        else { return nil }
        let own = year - (year - end) % 12 - ((year - end) % 12 < 0 ? 12 : 0)
        guard abs(own - end) == 12 else { return nil }
        let months = "\(MonthNames.name(of: (own - span.months + 1) % 12 + 1)) to \(MonthNames.name(of: own % 12 + 1))"
        return claim(
            "\(months) \(own / 12)", "the paper's year ends in \(MonthNames.name(of: year % 12 + 1)) \(year / 12)",
            "the months are of another year than the paper")
    }

    private static func isOfAnother(_ reading: SentenceReading) -> Bool {
        reading.sentence.tokens.contains {
            ["than", "compared", "against", "previous", "earlier", "ago"].contains($0.word ?? "")
                || $0.period?.relative == .lastYear
        }
    }

    /// `the average of the four years from 2015 to 2019`.
    private static func counted(_ index: Int, _ reading: SentenceReading, _ evidence: Evidence) -> Claim? {
        let tokens = reading.sentence.tokens
        guard reading.word(index) == "from", let number = reading.token(index - 1)?.number,
            case .duration("years") = number.unit, number.value.isWhole,
            let first = reading.token(index + 1)?.period, ["to", "and"].contains(reading.word(index + 2)),
            let last = reading.token(index + 3)?.period, first.kind == .year, last.kind == .year,
            let begin = first.end, let end = last.end, end > begin
        else { return nil }
        let years = (end - begin) / 12 + 1
        let said = Int(number.value.millionths / 1_000_000)
        let isMean = (2...5).contains { ["average", "mean"].contains(reading.word(index - $0)) }
        // `the four years from 2015 to 2019` may be the time that went by.
        guard said == years || isMean || said != years - 1 else { return nil }
        return evidence.claim(
            SpansInWords.self, reading.sentence, tokens[index - 1].range,
            quote: reading.range(index - 1, index + 3), said == years ? .supported : .contradicted,
            expected: "\(years) years", arithmetic: "\(end / 12) less \(begin / 12) and one more is \(years)",
            said == years ? "they are as many" : "there are \(years) years from the first to the last")
    }

    /// `the eight months from April to November 2022`, `the three months July to September`.
    private static func months(_ index: Int, _ reading: SentenceReading, _ evidence: Evidence) -> Claim? {
        guard let span = reading.token(index)?.period, span.kind == .span else { return nil }
        let at = reading.word(index - 1) == "from" ? index - 2 : index - 1
        guard let number = reading.token(at)?.number, case .duration("months") = number.unit, number.value.isWhole
        else { return nil }
        let isRight = number.value.millionths == Int64(span.months) * 1_000_000
        return evidence.claim(
            SpansInWords.self, reading.sentence, reading.sentence.tokens[index].range,
            quote: reading.range(at, index), isRight ? .supported : .contradicted,
            expected: isRight ? nil : "\(span.months) months",
            arithmetic: "from the first month to the last are \(span.months)",
            isRight ? "they are as many" : "the words say \(number.printed), and the months named are \(span.months)")
    }

    /// `The figures for 2019 run from April 2019 to March 2020`, where all years are calendar years.
    private static func runs(_ index: Int, _ reading: SentenceReading, _ kind: YearKind, _ evidence: Evidence)
        -> Claim?
    {
        guard let span = reading.token(index)?.period, span.kind == .span, span.months == 12, let last = span.index,
            (1...2).contains(where: { ["run", "runs", "ran"].contains(reading.word(index - $0)) }),
            (2...8).contains(where: { reading.token(index - $0)?.period?.kind == .year })
        else { return nil }
        let (begin, end) = (kind.firstMonth, (kind.firstMonth + 10) % 12 + 1)
        let months = "\(MonthNames.name(of: begin)) to \(MonthNames.name(of: end))"
        let isRight = last % 12 + 1 == begin
        return evidence.claim(
            SpansInWords.self, reading.sentence, reading.sentence.tokens[index].range,
            isRight ? .supported : .contradicted, expected: isRight ? nil : months,
            arithmetic: "a \(kind.rawValue) year is \(months)",
            isRight
                ? "they are the months of the year" : "the paper says that its years are \(kind.rawValue) years")
    }
}

/// What the years of a paper are, where it says so in a sentence such as `All years are calendar years`.
private enum YearKind: String, CaseIterable {
    case calendar, academic, school, financial

    init?(_ paper: ReadPaper) {
        for sentence in paper.sentences {
            let words = sentence.tokens.compactMap(\.word)
            guard words.starts(with: ["all", "years", "are"]), words.count > 4, words[4] == "years",
                let kind = Self(rawValue: words[3])
            else { continue }
            self = kind
            return
        }
        return nil
    }

    var firstMonth: Int {
        switch self {
        case .calendar: 1
        case .academic, .school: 9
        case .financial: 4
        }
    }
}
