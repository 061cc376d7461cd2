import Foundation

/// What is true and what is false in one report of the corpus, as its author says.
struct AnswerKey: Decodable {
    let file: String
    let claims: [Claim]

    struct Claim: Decodable {
        let line: Int
        let quote: String
        let truth: Truth
        let kind: String
    }

    enum Truth: String, Decodable { case `true`, `false` }
}
