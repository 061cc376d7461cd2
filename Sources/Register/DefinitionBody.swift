import Foundation
import PerformanceModel

/// What a definition says, without its kind: the subject says that.
struct DefinitionBody: Codable {
    let definition: Definition

    private static let subjectKey = CodingUserInfoKey(rawValue: "subject")

    /// Tells a decoder the subject.
    static func userInfo(subject: String) -> [CodingUserInfoKey: any Sendable] {
        subjectKey.map { [$0: subject] } ?? [:]
    }

    init(_ definition: Definition) { self.definition = definition }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let subject = Self.subjectKey.flatMap { decoder.userInfo[$0] as? String } ?? ""
        definition =
            switch subject.prefix(while: { $0 != "/" }) {
            case "council": .council(try container.decode(Council.self))
            case "structure": .structure(try container.decode(ManagementStructure.self))
            case "area": .area(try container.decode(Area.self))
            case "comparator-set": .comparatorSet(try container.decode(ComparatorSet.self))
            case "theme": .theme(try container.decode(Theme.self))
            case "measure": .measure(try container.decode(Measure.self))
            case "composite": .composite(try container.decode(CompositeRow.self))
            case "rule": .rule(try container.decode(StatusRule.self))
            case "confidential": .confidential(try container.decode(ConfidentialFigures.self))
            case "order": .order(try container.decode([String].self))
            default:
                throw DecodingError.dataCorruptedError(
                    in: container, debugDescription: "a framework defines no such thing")
            }
        guard definition.subject == subject else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "it defines '\(definition.subject)'")
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch definition {
        case .council(let council): try container.encode(council)
        case .structure(let structure): try container.encode(structure)
        case .area(let area): try container.encode(area)
        case .comparatorSet(let set): try container.encode(set)
        case .theme(let theme): try container.encode(theme)
        case .measure(let measure): try container.encode(measure)
        case .composite(let row): try container.encode(row)
        case .rule(let rule): try container.encode(rule)
        case .confidential(let figures): try container.encode(figures)
        case .order(let subjects): try container.encode(subjects)
        }
    }
}
