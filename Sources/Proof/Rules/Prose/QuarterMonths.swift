import PerformanceModel
import Reading

/// Months that are not those of the quarter named beside them.
///
/// The third quarter of a financial year is October to December. A reader who sees `September to December (Q3)` cannot
/// tell which of the two is meant.
///
/// To mend: print the three months of the quarter.
enum QuarterMonths: ProofRule {
    static let name = "period"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            let tokens = reading.sentence.tokens
            return tokens.indices.compactMap { index -> Claim? in
                guard let span = tokens[index].period, span.kind == .span, span.months < 12 else { return nil }
                let beside = [-2, -3, -1, 1, 2].compactMap { offset -> (Int, NamedPeriod)? in
                    reading.token(index + offset)?.period.flatMap {
                        $0.kind == .quarter || $0.kind == .quarters ? (index + offset, $0) : nil
                    }
                }
                guard let (place, quarter) = beside.first,
                    tokens[(min(index, place) + 1)..<max(index, place)].allSatisfy({
                        $0.isMark("(", ",", ")", "-", "–") || ["of", "together"].contains($0.word)
                    })
                else { return nil }
                return claim(index, span, place, quarter, reading, evidence)
            }
        }
    }

    private static func claim(
        _ index: Int, _ span: NamedPeriod, _ place: Int, _ quarter: NamedPeriod, _ reading: SentenceReading,
        _ evidence: Evidence
    ) -> Claim? {
        guard let number = quarter.index, let last = span.index else { return nil }
        let first = (last - span.months + 12) % 12 + 1
        let length = quarter.kind == .quarters ? 3 * number : 3
        func fits(startingIn month: Int) -> Bool {
            let end = (month - 1 + 3 * number - 1) % 12 + 1
            return last == end && span.months == length && first == (end - length + 12) % 12 + 1
        }
        // A paper of calendar years counts its quarters from January.
        let isRight = fits(startingIn: 4) || fits(startingIn: 1) && !evidence.usesFinancialYears
        if isRight, let said = quarter.end ?? ends(of: quarter, evidence), let printed = span.end, said != printed,
            (said - printed) % 12 == 0
        {
            let end = "\(MonthNames.name(of: said % 12 + 1)) \(said / 12)"
            return evidence.claim(
                QuarterMonths.self, reading.sentence, reading.sentence.tokens[index].range,
                quote: reading.range(min(index, place), max(index, place)),
                .contradicted, expected: end, arithmetic: "the quarter ends in \(end)",
                "the months are of another year than the quarter, which ends in \(end)")
        }
        let end = (3 + 3 * number - 1) % 12 + 1
        let begin = (end - length + 12) % 12 + 1
        let year = span.end.map { " \($0 / 12)" } ?? ""
        let months = "\(MonthNames.name(of: begin)) to \(MonthNames.name(of: end))"
        let expected = months + year
        return evidence.claim(
            QuarterMonths.self, reading.sentence, reading.sentence.tokens[index].range,
            quote: reading.range(min(index, place), max(index, place)),
            isRight ? .supported : .contradicted, expected: isRight ? nil : expected,
            arithmetic: "Q\(number) is \(months), \(length) months; \(span.months) are printed",
            isRight ? "they are the months of the quarter" : "Q\(number) of a financial year is \(expected)")
    }

    /// The month that a quarter without a year ends with, where the tables have that quarter or its last month in one
    /// year.
    private static func ends(of quarter: NamedPeriod, _ evidence: Evidence) -> Int? {
        let columns = evidence.paper.tables.flatMap(\.actualColumns).filter {
            guard let period = $0.period, period.isNamed, period.months < 4 else { return false }
            return period.endMonth == quarter.endMonth && period.end != nil
        }
        let times = Set(columns.map(\.time))
        if let time = times.first { return times.count == 1 ? time : nil }
        guard let year = evidence.paper.year, year % 12 == 2 else { return nil }
        return quarter.index.map { year - 12 + 3 * $0 }
    }
}
