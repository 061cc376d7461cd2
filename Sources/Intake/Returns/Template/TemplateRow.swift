import Documents
import PerformanceModel

extension ReturnTemplate.Row {
    /// What stands in a column of the return, with what was returned before.
    func cell(_ field: ReturnFields.Field) -> SheetCell {
        switch field {
        case .measure: .text(measure.id.text)
        case .title: .text(measure.title)
        case .area: .text(area.text)
        case .period: .text(period.description + (held?.periodIsAssumed == true ? "?" : ""))
        case .statistic: .text(measure.aggregation.usualStatistic.rawValue)
        case .forecast: SheetCell(.empty)
        case .value: entry(returned?.value)
        case .numerator: entry(returned?.numerator, isAsked: measure.isMadeOfParts)
        case .denominator: entry(returned?.denominator, isAsked: measure.isMadeOfParts)
        case .dataStatus: entry(held?.dataStatus.rawValue)
        case .absence: entry(absence?.word)
        case .note: entry(held?.note)
        }
    }

    private var returned: ReturnedValue? { if case .value(let value) = held?.content { value } else { nil } }
    private var absence: Absence? { if case .absent(let absence) = held?.content { absence } else { nil } }

    private func entry(_ text: String?) -> SheetCell {
        SheetCell(text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty, isUnlocked: true)
    }

    private func entry(_ quantity: Quantity?, isAsked: Bool = true) -> SheetCell {
        let number = quantity.map { SheetNumber(shown: $0.description, places: Int($0.places)) }
        return SheetCell(number.map { .number($0) } ?? .empty, isUnlocked: isAsked)
    }
}

extension Measure {
    /// Whether a numerator and a denominator make its value.
    var isMadeOfParts: Bool { kind != .collected || aggregation == .mean }

    /// Whether a value below nought can be right.
    var mayBeNegative: Bool {
        switch unit {
        case .pounds, .score, .ratio: true
        case .percentage: kind.parts?.isShare != true
        default: false
        }
    }
}
