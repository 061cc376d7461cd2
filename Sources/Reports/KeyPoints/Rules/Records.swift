import Evaluation
import PerformanceModel

/// The highest or lowest of at least five figures in a row, none like it before.
///
/// The figures compared are those up to the last gap or break of the series, as they print, so that a reader who looks
/// at the chart finds the same. How far back they go is said, and no record of all time is claimed. `Children looked
/// after rose to 64.7 on 31 December 2018, the highest since at least 30 June 2012, a change for the worse.`
enum Records: KeyPointRule {
    static let name = "record"

    /// With fewer, nearly every other figure would be a record by chance alone.
    private static let fewest = 5

    static func points(in evidence: KeyPointEvidence) -> [KeyPoint] { evidence.measures.compactMap(record) }

    private static func record(_ entry: MeasureInReport) -> KeyPoint? {
        let held = unbroken(entry)
        guard held.count >= fewest, let first = held.first, let last = held.last,
            let most = held.dropLast().map(\.value).max(), let least = held.dropLast().map(\.value).min(),
            last.value > most || last.value < least
        else { return nil }
        let isHighest = last.value > most
        let verdict = entry.measure.verdict(isHighest)
        let next = held.last { $0.value == (isHighest ? most : least) } ?? first
        let (word, since) = (isHighest ? "highest" : "lowest", entry.words.name(of: first.figure.period))
        return point(
            entry, verdict,
            "\(entry.subject) \(isHighest ? "rose" : "fell") to \(entry.figure) \(entry.within), the \(word) since "
                + "at least \(since)\(verdict.clause).",
            because:
                "\(entry.printed(entry.now)) is the \(word) of \(held.count) figures in a row from \(since); next is "
                + "\(entry.measure.unit.printed(next.value.grouped)) (\(entry.words.name(of: next.figure.period))); "
                + entry.good)
    }

    /// The figures after the last gap, as they print.
    private static func unbroken(_ entry: MeasureInReport) -> [(figure: Figure, value: Quantity)] {
        guard let series = entry.series else { return [] }
        var held: [(figure: Figure, value: Quantity)] = []
        for (figure, value) in zip(series.figures, series.values) {
            if let printed = value?.rounded(to: entry.measure.places) {
                held.append((figure, printed))
            } else {
                held = []
            }
        }
        return held
    }
}

extension Measure {
    /// Whether more is for the better.
    func verdict(_ isMore: Bool) -> KeyPoint.Verdict {
        switch polarity {
        case .high: isMore ? .better : .worse
        case .low: isMore ? .worse : .better
        case .nearTarget, .none: .neither
        }
    }
}
