package import PerformanceModel

/// What a section has besides words and tables, with its references answered.
package enum CheckedContent: Sendable {
    case plain
    /// Each with what it says; nothing where there is none.
    case implications([(name: String, text: Prose?)])
    /// Nothing where the paper does not say what it relies on.
    case accessToInformation([BackgroundPaper]?)
    case mattersArising([(matter: MatterArising, resolution: Prose, response: Prose?)])
    /// The units of the structure that holds on the day, each after the one above it.
    case structure(on: Day, [AnsweringUnit])
    case appendix(letter: String, [CheckedRecommendation])

    /// A unit of the organisation with the measures that it answers for itself.
    package struct AnsweringUnit: Sendable {
        package let unit: OrganisationUnit
        /// How many units are above it.
        package let depth: Int
        package let measures: [Measure]
    }

    /// What an inspectorate recommended, with what is done about it.
    package struct CheckedRecommendation: Sendable {
        package let recommendation: Prose
        package let source: String
        package let actions: [(action: Action, words: Prose, isOverdue: Bool)]
    }
}

extension CheckedContent {
    /// Every piece of prose, in order.
    var prose: [Prose] {
        switch self {
        case .plain, .accessToInformation, .structure: []
        case .implications(let implications): implications.compactMap(\.text)
        case .mattersArising(let matters): matters.flatMap { [$0.resolution] + ($0.response.map { [$0] } ?? []) }
        case .appendix(_, let recommendations):
            recommendations.flatMap { [$0.recommendation] + $0.actions.map(\.words) }
        }
    }
}
