import Documents
import PerformanceModel
import Reading

/// What a paper's key says of its statuses: `Amber: within 5% of target`.
struct StatusKey {
    /// How far from the target is still amber.
    private enum Tolerance {
        case points(Ratio)
        case percent(Ratio)
        case floor
    }

    private var tolerance: Tolerance?
    private var saysGreen = false
    private var greenAllowance: Tolerance?

    init(_ paper: ReadPaper) {
        for sentence in paper.sentences { for part in Self.parts(of: sentence.tokens) { read(part) } }
    }

    /// A key may stand on one line: `Green: on target Amber: within 5%`.
    private static func parts(of tokens: [Token]) -> [[Token]] {
        var parts: [[Token]] = [[]]
        for token in tokens {
            let begins = token.isCapital && ["green", "amber", "red", "blue", "yellow"].contains(token.word)
            if begins || token.isMark(".", ";") { parts.append([]) }
            if !token.isMark(".", ";") { parts[parts.count - 1].append(token) }
        }
        return parts
    }

    private mutating func read(_ tokens: [Token]) {
        let words = tokens.compactMap(\.word)
        let first = tokens.prefix(4).first { token in
            guard let word = token.word, let status = StatusReading.status(word) else { return false }
            // `A` begins many a sentence; as a status it is one of a key's letters.
            return status != "blue" && (word.count > 1 || token.isCapital && words.contains("target"))
        }
        guard let status = first?.word.flatMap({ StatusReading.status($0) }), words.count < 40 else { return }
        let text = " " + words.joined(separator: " ") + " "
        let number = tokens.compactMap(\.number).first
        let amount = number.flatMap { number -> Tolerance? in
            switch number.unit {
            case .percent: text.contains(" points ") ? .points(Ratio(number.value)) : .percent(Ratio(number.value))
            case .points: .points(Ratio(number.value))
            default: nil
            }
        }
        if status == "green", text.contains("target"), number == nil { saysGreen = true }
        if status == "green", let amount, text.contains(" within ") {
            greenAllowance = amount
            saysGreen = true
        }
        guard status == "amber" else { return }
        if text.contains(" floor "), number == nil { tolerance = .floor }
        if let amount,
            [" within ", " up to ", " less ", " fewer ", " no more than ", " not more than ", " by no "].contains(
                where: text.contains)
        {
            tolerance = amount
        }
    }

    /// The status a value earns; nothing where the key does not say.
    func status(_ value: Ratio, target: Ratio, floor: Ratio?, isPercentage: Bool, polarity: Polarity) -> String? {
        guard let tolerance else { return nil }
        guard let shortfall = polarity == .high ? target.subtracting(value) : value.subtracting(target) else {
            return nil
        }
        if shortfall.isZero || shortfall.isNegative { return "green" }
        guard greenAllowance == nil else { return nil }
        switch tolerance {
        case .points(let points): return shortfall <= points ? "amber" : "red"
        case .percent(let percent):
            guard !target.isZero, let off = shortfall.divided(by: target)?.multiplied(by: Span(100).printed) else {
                return nil
            }
            // In points it may be meant for a percentage; where the two readings differ nothing is said.
            let isNear = off <= percent
            if isPercentage, isNear != (shortfall <= percent) { return nil }
            return isNear ? "amber" : "red"
        case .floor:
            guard let floor else { return nil }
            return (polarity == .high ? value >= floor : value <= floor) ? "amber" : "red"
        }
    }
}
