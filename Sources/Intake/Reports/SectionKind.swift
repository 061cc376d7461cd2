import PerformanceModel

/// What `kind` may say of a section.
enum SectionKind: String, Word {
    case recommendation
    case background
    case consultations
    case implications
    case accessToInformation = "access-to-information"
    case mattersArising = "matters-arising"
    case structure

    static var meaning: String { "kind of section" }

    /// The heading where none is given.
    var usualHeading: String {
        switch self {
        case .recommendation: "Recommendation"
        case .background: "Background and advice"
        case .consultations: "Consultations"
        case .implications: "Implications"
        case .accessToInformation: "Local Government (Access to Information) Act 1985"
        case .mattersArising: "Matters arising"
        case .structure: "Management structure"
        }
    }
}
