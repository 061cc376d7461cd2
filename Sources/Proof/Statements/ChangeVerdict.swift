import PerformanceModel
import Reading

extension ChangeInWords {
    /// The ways the amount can have been worked out, by its unit.
    private func worked(_ old: Span, _ new: Span, isPercentage: Bool) -> [(span: Span, unit: String)] {
        let difference = new.subtracting(old)
        let percent = new.percentChange(from: old)
        switch number.unit {
        case .points: return difference.map { [($0, " percentage points")] } ?? []
        case .fraction: return percent.map { [($0, "%")] } ?? []
        case .percent:
            let points = isPercentage ? difference.map { [($0, " percentage points")] } ?? [] : []
            return (percent.map { [($0, "%")] } ?? []) + points
        case .times: return new.divided(by: old).map { [($0, " times")] } ?? []
        default: return difference.map { [($0, isPercentage ? " percentage points" : "")] } ?? []
        }
    }

    func verdict(
        _ old: Span, _ new: Span, isPercentage: Bool, _ oldWords: String, _ newWords: String, polarity: Polarity?,
        _ cited: [CitedFigure], because: String, choice: Base.Choice, others: [Base]
    ) -> Claim? {
        let ways = worked(old, new, isPercentage: isPercentage)
        guard let first = ways.first,
            let rounded = first.span.printed.rounded(to: max(number.value.places, number.unit == .percent ? 1 : 0))
        else { return nil }
        let expected = rounded.signed + first.unit
        let sum = "\(newWords) against \(oldWords) is \(expected)"
        let fitting = ways.map { ($0, fit($0.span)) }
        var right = fitting.first { $0.1.isRight }
        // `dropped by 2.7%` of a percentage that dropped by 2.7 points, which is 3.1% of it.
        let isOfPoints = right?.0.unit == " percentage points" && number.unit == .percent
        if isOfPoints { right = nil }
        let isDown = first.span.printed.isNegative
        if let right, isSignRight(isDown, first.span.printed.isZero, polarity) {
            return claim(right.1.verdict, expected, sum, "\(because) bears it out", cited)
        }
        let allowed = others.filter { choice != .said || $0.choice == .said }
        if right == nil, let other = allowed.first(where: { fits($0, isPercentage && !isOfPoints) }) {
            return claim(
                .supported, nil, "\(other.new.figure.number.printed) against \(other.old.figure.number.printed)",
                "it is the change from \(other.old.column.heading)"
                    + (choice == .said ? "" : ", which the words should say"), cited)
        }
        let hint =
            isOfPoints
            ? "; it is in percentage points, which the words should say"
            : others.first { fits($0, isPercentage) }.map { "; it would fit from \($0.old.column.heading)" } ?? ""
        let amount = number.value.withoutSign.nearestDouble, size = first.span.printed.nearestDouble
        guard amount < max(abs(size), 1) * 60 else { return nil }
        return claim(
            .contradicted, expected, sum,
            right == nil
                ? "the change printed is \(number.printed), and \(because) is \(expected)\(hint)"
                : "the words say it went \(word), and \(because) is \(expected)", cited)
    }

    private var word: String {
        switch direction {
        case .up: "up"
        case .down: "down"
        case .better: "for the better"
        case .worse: "for the worse"
        case .same, nil: "as printed"
        }
    }

    private func fits(_ base: Base, _ isPercentage: Bool) -> Bool {
        worked(Span(base.old.figure), Span(base.new.figure), isPercentage: isPercentage).contains {
            fit($0.span).isRight
        }
    }

    /// By size, since `fell by 12%` prints no sign; a printed sign counts.
    private func fit(_ worked: Span) -> Fit {
        var printed = number
        if !printed.isSigned, worked.printed.isNegative {
            return Fit(hedged: printed, Span(low: -worked.high, printed: -worked.printed, high: -worked.low))
        }
        if printed.isSigned, printed.value >= 0 { printed.isSigned = false }
        return Fit(hedged: printed, worked)
    }

    private func isSignRight(_ isDown: Bool, _ isZero: Bool, _ polarity: Polarity?) -> Bool {
        if isZero { return true }
        switch direction {
        case .up: return !isDown
        case .down: return isDown
        case .better, .worse:
            guard let polarity, polarity == .high || polarity == .low else { return true }
            let isBetter = (polarity == .high) != isDown
            return isBetter == (direction == .better)
        case .same, nil: return true
        }
    }

    private func claim(
        _ verdict: Verdict, _ expected: String?, _ arithmetic: String, _ message: String, _ cited: [CitedFigure]
    ) -> Claim {
        evidence.claim(
            ChangesInWords.self, reading.sentence, mention.range, verdict, expected: expected, arithmetic: arithmetic,
            message, cited)
    }
}
