import PerformanceModel

/// What an old paper adds to a framework.
struct DraftedDefinitions: Sendable {
    /// The council, where no file says what it is.
    var council: Council?
    /// Every theme drafted so far with its groups, those of earlier papers among them.
    var themes: [Theme] = []
    /// Whether this paper added to the themes.
    var hasNewGroups = false
    var areas: [Area] = []
    var measures: [Measure] = []
    var composites: [CompositeRow] = []
    var targets: [Target] = []
    /// What was guessed of each measure, for whoever reads the draft over.
    var remarks: [MeasureID: [String]] = [:]
}
