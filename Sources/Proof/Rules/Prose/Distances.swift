import PerformanceModel
import Reading

/// How far a number is said to be from its target, and is not.
///
/// All three numbers stand in the sentence, so it is quickly seen: `436, which is 26 above the target of 420` is 16
/// above it.
///
/// To mend: take the target from the number again.
enum Distances: ProofRule {
    static let name = "change"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.sentences.flatMap { reading in
            reading.mentions.compactMap { claim($0, reading, evidence) }
        }
    }

    private static func claim(_ distance: SentenceReading.Mention, _ reading: SentenceReading, _ evidence: Evidence)
        -> Claim?
    {
        // `26 above the target of 420`, `1.4 points short of the target of 30.0%`
        guard ["above", "below", "over", "under", "short"].contains(reading.word(distance.index + 1)),
            !distance.number.isSpelled, distance.number.hedge == .none,
            let goal = reading.mentions.first(where: { (4...7).contains($0.index - distance.index) }),
            goal.role == .target || ["ceiling", "maximum", "minimum"].contains(reading.word(goal.index - 2)),
            reading.word(goal.index - 1) == "of", agree(distance.number, goal.number)
        else { return nil }
        let before = reading.mentions.filter {
            $0.index < distance.index && [.value, .to].contains($0.role) && !$0.number.isSpelled
                && $0.number.unit == goal.number.unit
        }
        // `436 in quarter 2, up from 405 …, and 26 above`: what the sentence began with.
        guard let value = before.first,
            let apart = Span(value.number.value, step: value.number.step).subtracting(
                Span(goal.number.value, step: 1))
        else { return nil }
        let size =
            apart.printed.isNegative
            ? Span(low: -apart.high, printed: -apart.printed, high: -apart.low) : apart
        let fit = Fit(distance.number, size)
        guard let expected = size.printed.rounded(to: distance.number.value.places)?.grouped,
            fit.isRight || size.printed.nearestDouble < distance.number.value.nearestDouble * 20
        else { return nil }
        let sum = "\(value.number.printed) less \(goal.number.printed) is \(expected)"
        return evidence.claim(
            Distances.self, reading.sentence, distance.range, fit.verdict, expected: expected, arithmetic: sum,
            fit.isRight ? "the numbers bear it out" : "\(sum), and \(distance.number.printed) is printed")
    }

    private static func agree(_ distance: PrintedNumber, _ goal: PrintedNumber) -> Bool {
        distance.unit == goal.unit || distance.unit == .points && goal.unit == .percent
    }
}
