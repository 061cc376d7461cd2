import PerformanceModel
import Reading

extension Superlatives {
    /// `has now exceeded the threshold (71.5%)`, when it was above it before.
    static func nowPassed(_ reading: SentenceReading, _ index: Int, _ evidence: Evidence) -> Claim? {
        let next = reading.word(index + 1)
        let isAbove = ["exceeded", "exceeds", "above", "exceeding", "passed"].contains(next)
        guard isAbove || ["below", "under"].contains(next) else { return nil }
        guard
            let threshold = reading.mentions.first(where: {
                $0.index > index && ($0.role == .target || $0.role == .comparator || $0.role == .value)
                    && $0.index - index < 14
            })
        else { return nil }
        var topics = reading.topics
        if (topics.first?.label ?? 0) < 0.4 { topics = reading.focus }
        guard let topic = topics.first, topic.label >= 0.4 else { return nil }
        let series = evidence.series(topic.series)
        guard threshold.number.unit != .percent || series.unit == .percent else { return nil }
        let history = evidence.history(series)
        guard history.count > 1, let now = history.last else { return nil }
        let limit = threshold.number.value
        func isPast(_ value: Quantity) -> Bool { isAbove ? value > limit : value < limit }
        guard abs(now.figure.value.nearestDouble - limit.nearestDouble) < max(now.figure.value.nearestDouble, 1) * 0.5
        else { return nil }
        let before = history[history.count - 2]
        let isRight = isPast(now.figure.value) && !isPast(before.figure.value)
        return evidence.claim(
            Superlatives.self, reading.sentence, threshold.range, quote: reading.range(index, threshold.index),
            isRight ? .supported : .contradicted,
            expected: isRight ? nil : isPast(before.figure.value) ? "already so in \(before.column.heading)" : "not so",
            arithmetic: history.map { "\($0.figure.number.printed) (\($0.column.heading))" }.joined(separator: ", ")
                + " beside \(threshold.number.printed)",
            isRight
                ? "it was not so in \(before.column.heading)"
                : isPast(now.figure.value)
                    ? "'now' says that it was not so before, and \(before.column.heading) was "
                        + "\(before.figure.number.printed), beside \(threshold.number.printed)"
                    : "\(now.figure.number.printed) is not past \(threshold.number.printed)",
            history.map { evidence.cited(series, $0.column, $0.figure) })
    }
}
