/// The council's whole definition: structure, areas, comparator sets, themes, measures and status rules.
package struct Framework: Hashable, Sendable {
    package var council: Council?
    package var structures: [ManagementStructure] = []
    package var areas: [Area] = []
    package var comparatorSets: [ComparatorSet] = []
    package var themes: [Theme] = []
    /// In the order defined, which is the order printed.
    package var measures: [Measure] { didSet { indexMeasures() } }
    package var composites: [CompositeRow] = []
    /// Every version of every rule.
    package var rules: [StatusRule] = []
    /// What the reports published so far keep from the public.
    package var confidential: [ConfidentialFigures] = []

    private var measureIndex: [MeasureID: Int] = [:]

    package init(measures: [Measure] = []) {
        self.measures = measures
        indexMeasures()
    }

    private mutating func indexMeasures() {
        measureIndex = Dictionary(measures.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package func measure(_ id: MeasureID) -> Measure? { measureIndex[id].map { measures[$0] } }
    package func area(_ id: AreaID) -> Area? { areas.first { $0.id == id } }
    package func theme(_ id: ThemeID) -> Theme? { themes.first { $0.id == id } }
    package func group(_ id: GroupID) -> MeasureGroup? {
        themes.lazy.flatMap(\.groups).first { $0.id == id }
    }
    package func theme(of group: GroupID) -> Theme? { themes.first { $0.groups.contains { $0.id == group } } }
    package func composite(of measure: MeasureID) -> CompositeRow? {
        composites.first { $0.measures.contains(measure) }
    }
    package func structure(on day: Day) -> ManagementStructure? { structures.first { $0.holds(on: day) } }
    package func unit(_ id: UnitID) -> OrganisationUnit? {
        structures.lazy.flatMap(\.units).first { $0.id == id }
    }

    /// The version of a rule that holds on a day.
    package func rule(_ id: StatusRuleID, on day: Day) -> StatusRule? {
        rules.filter { $0.id == id && $0.from <= day }.max { $0.from < $1.from }
    }

    /// The measures a unit, or a unit below it, answers for on a day, in the structure of that day.
    package func measures(of unit: UnitID, on day: Day) -> [Measure] {
        let units = structure(on: day)?.within(unit) ?? [unit]
        return measures.filter { $0.unit(on: day).map(units.contains) ?? false }
    }

    /// Who answers for a measure on a day: the unit, and those it belongs to from the widest down.
    package func units(answeringFor measure: Measure, on day: Day) -> [OrganisationUnit] {
        guard let structure = structure(on: day), let unit = measure.unit(on: day) else { return [] }
        return structure.path(to: unit)
    }

    /// A measure's row label with its composite row's title before it.
    package func label(of measure: Measure) -> String {
        composite(of: measure.id).map { "\($0.title) / \(measure.rowLabel)" } ?? measure.rowLabel
    }

    /// The figure that a measure's own statistic and the council's own area make of a period.
    package func figure(of measure: Measure, in period: Period) -> Figure? {
        council.map {
            Figure(measure: measure.id, area: $0.area, period: period, statistic: measure.aggregation.usualStatistic)
        }
    }
}
