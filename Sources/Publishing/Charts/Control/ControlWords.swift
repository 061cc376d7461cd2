import PerformanceModel

extension ControlPicture {
    /// Everything the picture shows, for those who do not see it.
    var description: String {
        let held = points.filter { $0.value?.drawable != nil }
        var sentences = [finding, "\(held.count == 1 ? "1 point" : "\(held.count) points")."]
        if held.count > Self.mostListed, let first = held.first, let last = held.last {
            sentences.append("The first is \(first.words), the last \(last.words).")
        } else {
            sentences.append(points.map(\.words).joined(separator: "; ") + ".")
        }
        sentences += groups.enumerated().compactMap(words)
        if let target { sentences.append("Target: \(target.printed).") }
        let signals = held.filter { $0.judgement != .ordinary }
        if held.count > Self.mostListed, !signals.isEmpty {
            let last = signals.suffix(10).map(\.words).joined(separator: "; ")
            sentences.append("\(signals.count) signals; the last of them: \(last).")
        }
        return (sentences + [withoutLimits].compactMap(\.self)).joined(separator: " ")
    }

    /// More than can be listened to.
    private static let mostListed = 60

    private func words(index: Int, group: Group) -> String? {
        guard let mean = group.mean else { return nil }
        let start = index == 0 || group.reason.isEmpty ? "" : "\(group.reason): "
        guard let lower = group.lower, let upper = group.upper else { return "\(start)Mean \(mean.printed)." }
        let kind = group.isTrial ? "trial limits" : "limits"
        return "\(start)Mean \(mean.printed), \(kind) \(shown(lower).printed) to \(shown(upper).printed)."
    }

    /// A limit as it is drawn: that of a share between 0 and 100.
    func shown(_ limit: PrintedValue) -> PrintedValue {
        guard isWithinWhole else { return limit }
        if limit.value < 0 { return PrintedValue(0, printed: "0%") }
        return limit.value > 100 ? PrintedValue(100, printed: "100%") : limit
    }
}

extension ControlPicture.Point {
    /// `Q3 2017/18: 34.8%, concern (above the upper limit)`.
    var words: String {
        guard let value, value.drawable != nil else { return "\(period): no value" }
        let sign = judgement == .ordinary ? "" : ", \(judgement.signal.lowercased())"
        return "\(period): \(value.printed)\(sign)\(rule.map { " (\($0))" } ?? "")"
    }
}

extension DrawnJudgement {
    /// The words of process control.
    var signal: String {
        switch self {
        case .ordinary: "Common cause"
        case .better: "Improvement"
        case .worse: "Concern"
        case .higher: "Unusually high"
        case .lower: "Unusually low"
        case .notCompared: "Not judged"
        }
    }
}
