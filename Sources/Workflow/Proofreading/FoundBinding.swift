/// What a typed number of a text was found to be.
package enum FoundBinding: Hashable, Sendable {
    /// One figure prints exactly these words, and the words leave no other.
    case one(Candidate)
    /// Several can be meant; nobody binds one of them silently.
    case several([Candidate])
    /// The figures that print so are of another period, or go another way, than the words say.
    case contradicted([Candidate], because: String)
    case none(because: String)

    package var candidates: [Candidate] {
        switch self {
        case .one(let candidate): [candidate]
        case .several(let candidates), .contradicted(let candidates, _): candidates
        case .none: []
        }
    }

    /// What the figures say of the number as it stands, for people.
    package var verdict: String {
        switch self {
        case .one: "supported"
        case .several(let candidates): "unchecked: \(candidates.count) figures print so"
        case .contradicted(_, let because): "contradicted: \(because)"
        case .none(let because): because
        }
    }
}
