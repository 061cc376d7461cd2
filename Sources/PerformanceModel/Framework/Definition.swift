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
    /// What a report keeps from the public; it is written by publishing, and stands in no file.
    case confidential(ConfidentialFigures)
    /// The order everything is printed in, by subject.
    case order([String])

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
        case .confidential(let figures): figures.subject
        case .order: "order"
        }
    }
}

extension Framework {
    /// Everything that files define, and last the order it is printed in.
    package var definitions: [Definition] {
        let defined = inOrder
        return defined.isEmpty ? [] : defined + [.order(defined.map(\.subject))]
    }

    private var inOrder: [Definition] {
        (council.map { [.council($0)] } ?? []) + structures.map(Definition.structure) + areas.map(Definition.area)
            + comparatorSets.map(Definition.comparatorSet) + themes.map(Definition.theme)
            + measures.map(Definition.measure) + composites.map(Definition.composite) + rules.map(Definition.rule)
    }

    /// The framework that definitions make, in the order they say.
    package init(_ definitions: some Sequence<Definition>) {
        let definitions = Self.sorted(Array(definitions))
        // Set later within an initialiser, the measures would not be indexed.
        self.init(measures: definitions.compactMap { if case .measure(let measure) = $0 { measure } else { nil } })
        for definition in definitions {
            switch definition {
            case .council(let council): self.council = council
            case .structure(let structure): structures.append(structure)
            case .area(let area): areas.append(area)
            case .comparatorSet(let set): comparatorSets.append(set)
            case .theme(let theme): themes.append(theme)
            case .composite(let row): composites.append(row)
            case .rule(let rule): rules.append(rule)
            case .confidential(let figures): confidential.append(figures)
            case .measure, .order: break
            }
        }
    }

    private static func sorted(_ definitions: [Definition]) -> [Definition] {
        let orders = definitions.compactMap { if case .order(let subjects) = $0 { subjects } else { nil } }
        let places = Dictionary(
            (orders.last ?? []).enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return definitions.sorted {
            (places[$0.subject] ?? .max, $0.subject) < (places[$1.subject] ?? .max, $1.subject)
        }
    }
}
