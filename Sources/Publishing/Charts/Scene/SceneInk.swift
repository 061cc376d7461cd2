extension Scene {
    /// A colour by what it means, so that each form and each look has its own for it.
    package enum Ink: String, Hashable, Sendable, CaseIterable {
        case ink, paper, muted
        /// Thin lines that only guide the eye.
        case rule
        /// What is measured, and the band of what it may become.
        case series
        case target
        /// Others, and the range they lie in.
        case comparator
        case improvement, concern
        case chance = "common-cause"
        /// Of statuses; amber alone is too pale and has an edge.
        case good, amber, bad
        case amberEdge = "amber-edge"

        /// The colour in a look, as a hexadecimal triple.
        package func colour(in palette: Palette) -> String {
            switch self {
            case .ink, .target: palette.ink
            case .paper: palette.paper
            case .muted, .comparator: palette.muted
            case .rule: palette.rule
            case .series: palette.link
            case .improvement: palette.improvement
            case .concern: palette.concern
            case .chance: palette.commonCause
            case .good: palette.good
            case .amber: palette.amber
            case .amberEdge: palette.amberEdge
            case .bad: palette.bad
            }
        }
    }
}
