/// One thing the framework defines, as it is written to the register.
package enum Definition: Hashable, Sendable {
    case council(Council)
    case structure(ManagementStructure)
    case area(Area)
    case comparatorSet(ComparatorSet)
    case theme(Theme)
    case measure(Measure)
    case composite(CompositeRow)
    case rule(StatusRule)

    /// What is defined, such as `measure/cla-rate`.
    package var subject: String {
        switch self {
        case .council: "council"
        case .structure(let structure): "structure/\(structure.id)"
        case .area(let area): "area/\(area.id)"
        case .comparatorSet(let set): "comparator-set/\(set.id)"
        case .theme(let theme): "theme/\(theme.id)"
        case .measure(let measure): "measure/\(measure.id)"
        case .composite(let row): "composite/\(row.id)"
        case .rule(let rule): "rule/\(rule.id)/\(rule.from)"
        }
    }
}

extension Framework {
    /// Everything defined, in the order a reader needs it.
    package var definitions: [Definition] {
        (council.map { [.council($0)] } ?? []) + structures.map(Definition.structure) + areas.map(Definition.area)
            + comparatorSets.map(Definition.comparatorSet) + themes.map(Definition.theme)
            + measures.map(Definition.measure) + composites.map(Definition.composite) + rules.map(Definition.rule)
    }

    /// The framework that definitions make, in their order.
    package init(_ definitions: some Sequence<Definition>) {
        self.init()
        var measures: [Measure] = []
        for definition in definitions {
            switch definition {
            case .council(let council): self.council = council
            case .structure(let structure): structures.append(structure)
            case .area(let area): areas.append(area)
            case .comparatorSet(let set): comparatorSets.append(set)
            case .theme(let theme): themes.append(theme)
            case .measure(let measure): measures.append(measure)
            case .composite(let row): composites.append(row)
            case .rule(let rule): rules.append(rule)
            }
        }
        self.measures = measures
    }
}
