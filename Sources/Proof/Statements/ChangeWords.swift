import Reading

/// The words that say which way something went.
enum ChangeWords {
    /// Up, down, or for better or worse.
    enum Direction: Sendable, Hashable {
        case up, down, better, worse, same

        var opposite: Self {
            switch self {
            case .up: .down
            case .down: .up
            case .better: .worse
            case .worse: .better
            case .same: .same
            }
        }
    }

    private static func stems(_ words: String) -> Set<String> {
        Set(Tokeniser.tokens(of: words).map(\.stem))
    }

    private static let verbs: [(Direction, Set<String>)] = [
        (
            .up,
            stems(
                "increased increases increasing increase rose rise risen rising grew grown growing grow climbed gained")
        ),
        (
            .down,
            stems(
                "decreased decreasing decrease fell fallen falling fall reduced reducing reduce dropped "
                    + "dropping drop declined declining decline shrank shrink shrinking shrunk"
            )
        ),
        (.better, stems("improved improving improves improve strengthened recover recovered recovering")),
        (.worse, stems("worsened worsening worsens worsen deteriorated deteriorating deteriorate slipped weakened")),
    ]

    private static let nouns: [(Direction, Set<String>)] = [
        (.up, stems("increase rise growth increases rises uplift upturn")),
        (.down, stems("decrease reduction fall drop decline decreases reductions falls drops declines cut")),
        (.better, stems("improvement improvements")),
        (.worse, stems("deterioration worsening")),
    ]

    static func verb(_ token: Token) -> Direction? {
        token.word == nil ? nil : verbs.first { $0.1.contains(token.stem) }?.0
    }

    static func noun(_ token: Token) -> Direction? {
        guard let word = token.word, !["risen", "rose", "grown", "grew", "fallen", "fell"].contains(word),
            !word.hasSuffix("ed"), !word.hasSuffix("ing") || word == "worsening"
        else {
            return nil
        }
        return nouns.first { $0.1.contains(token.stem) }?.0
    }

    /// `up` and `down` as they are said of figures.
    static func adverb(_ token: Token) -> Direction? {
        switch token.word {
        case "up", "upwards", "upward": .up
        case "down", "downwards", "downward": .down
        default: nil
        }
    }

    static func any(_ token: Token) -> Direction? { verb(token) ?? noun(token) ?? adverb(token) }
}
