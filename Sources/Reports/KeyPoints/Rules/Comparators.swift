import Evaluation
import PerformanceModel

/// A measure that passed England, its region or a group of councils since the report before, or moved into the best or
/// the worst quarter of them.
///
/// Where a confidence interval tells chance from difference, only that counts: it became better, worse or similar.
/// Where chance has no known size, it counts on which side of the other the figure prints. Each figure is compared with
/// the latest that may be compared, whose period is named; a measure with seasons only with a like period. A place
/// among councils that rests on the same period as before is no news. `Direct payments moved below the figure for
/// England: 27.9% in Q3 2017/18 against 28.3% in the 2016/17 financial year, after 28.4% in Q2 2017/18, a change for
/// the worse.`
enum Comparators: KeyPointRule {
    static let name = "comparator"

    static func points(in evidence: KeyPointEvidence) -> [KeyPoint] {
        evidence.measures.flatMap { entry in
            entry.now.meaning.benchmarks.compactMap { passed($0, entry, evidence) }
                + entry.now.meaning.positions.compactMap { moved($0, entry, evidence) }
        }
    }

    // MARK: England and averages

    private static func passed(
        _ compared: Meaning.Compared, _ entry: MeasureInReport, _ evidence: KeyPointEvidence
    ) -> KeyPoint? {
        guard let now = compared.standing.value, let before = entry.before, let figureBefore = entry.figureBefore,
            let then = before.meaning.benchmarks.first(where: { $0.area == compared.area })?.standing.value
        else { return nil }
        // A quarter with its season is not held against a year.
        guard
            entry.measure.direction != .samePeriodLastYear || now.comparison.with.period.isLike(entry.now.figure.period)
        else { return nil }
        let words = entry.words
        let title = evidence.book.framework.area(compared.area)?.title ?? compared.area.text
        let area = "the figure for \(title)" + (title.contains(",") ? "," : "")
        let theirs = now.comparison.with
        let beside =
            "\(entry.figure) \(entry.within) against \(words.reference(theirs))"
            + (theirs.period == entry.now.figure.period ? "" : " \(words.within(theirs.period))")
            + ", after \(figureBefore)"
        let because =
            "\(title): now \(now.words(of: entry.measure)), \(entry.printed(entry.now)) beside "
            + "\(entry.printed(now.comparison.value)) (\(words.name(of: theirs.period))); before, "
            + "\(then.words(of: entry.measure)), \(entry.printed(before)) beside "
            + "\(entry.printed(then.comparison.value)) (\(words.name(of: then.comparison.with.period))); \(entry.good)"
        if let judged = now.judgement?.way, let earlier = then.judgement?.way {
            guard judged != earlier else { return nil }
            let became =
                judged == .similar
                ? "became similar to \(area)" : "became \(judged.rawValue) than \(area) by more than chance"
            return point(
                entry, verdict(judged, earlier), "\(entry.subject) \(became): \(beside).", because: because)
        }
        let (side, earlier) = (now.comparison.side(of: entry.measure), then.comparison.side(of: entry.measure))
        guard now.judgement == nil, then.judgement == nil, side != .same, earlier != .same, side != earlier else {
            return nil
        }
        let verdict = entry.measure.verdict(side == .above)
        return point(
            entry, verdict, "\(entry.subject) moved \(side.rawValue) \(area): \(beside)\(verdict.clause).",
            because: because)
    }

    private static func verdict(
        _ now: BenchmarkStanding.Way, _ then: BenchmarkStanding.Way
    ) -> KeyPoint.Verdict {
        switch (now, then) {
        case (.worse, _), (.similar, .better): .worse
        case (.better, _), (.similar, .worse): .better
        default: .neither
        }
    }

    // MARK: Places among councils

    private static func moved(
        _ positioned: Meaning.Positioned, _ entry: MeasureInReport, _ evidence: KeyPointEvidence
    ) -> KeyPoint? {
        let earlier = entry.before?.meaning.positions.first { $0.set == positioned.set }
        guard let now = positioned.position.value, let then = earlier?.position.value, now.period != then.period,
            let quarter = now.quarter.value, quarter == .best || quarter == .worst, let was = then.quarter.value,
            was != quarter
        else { return nil }
        let set = evidence.book.framework.comparatorSets.first { $0.id == positioned.set }?.title ?? "\(positioned.set)"
        let verdict: KeyPoint.Verdict = now.isByHeight ? .neither : quarter == .best ? .better : .worse
        let figure = entry.now.figure.with(period: now.period)
        return point(
            entry, verdict,
            "\(entry.subject) moved into the \(quarter.words(isByHeight: now.isByHeight)) of councils, at "
                + "\(entry.words.reference(figure)) \(entry.words.within(now.period)).",
            because: "among \(set): now \(now.words) (\(entry.words.name(of: now.period))); before, \(then.words) "
                + "(\(entry.words.name(of: then.period)))")
    }
}
