import PerformanceModel
import Reading

/// Drafts the measure that a row of an old paper is figures of.
struct MeasureDrafting {
    let row: PaperRow
    let table: ReadTable
    let paper: ReadPaper
    let unit: RowUnit
    private let aggregation: RowAggregation

    init(_ row: PaperRow, in table: ReadTable, of paper: ReadPaper) {
        (self.row, self.table, self.paper) = (row, table, paper)
        unit = RowUnit(of: row, in: table, of: paper)
        aggregation = RowAggregation(of: row, unit.unit, in: table)
    }

    func measure(_ id: MeasureID, group: GroupID, source: String) -> Measure {
        var measure = Measure(
            id: id, title: row.fullLabel, unit: unit.unit, aggregation: aggregation.aggregation, group: group)
        if !row.parent.isEmpty { measure.label = row.label }
        measure.source = source
        measure.polarity = polarity
        measure.kind = kind
        measure.showsNumerator = !row.parts.isEmpty
        measure.places = row.numbers.map(\.value.places).max() ?? unit.unit.usualPlaces
        measure.lag = isInArrears ? 1 : 0
        return measure
    }

    /// What an officer should look at before the draft is applied.
    var remarks: [String] {
        var remarks: [String] = []
        if let assumed = unit.assumed { remarks.append("unit assumed: \(assumed)") }
        if isPolarityGuessed { remarks.append("polarity guessed from the words of the label") }
        if !aggregation.isBorneOut { remarks.append("aggregation guessed from the words of the label") }
        if case .ratio = kind { remarks.append("the paper does not say what is divided by what") }
        return remarks
    }

    /// A dash where the paper says which way is good says that neither is.
    private var polarity: Polarity {
        if row.saysPolarity { return row.polarity ?? .none }
        return row.polarityWords?.isEmpty ?? true ? row.polarity ?? .none : .none
    }

    var isPolarityGuessed: Bool { !row.saysPolarity && polarity != .none }

    private var kind: MeasureKind {
        let isShare = unit.unit == .percentage
        let isBeyondWhole = isShare && row.numbers.contains { $0.value < 0 || $0.value > 100 }
        guard !row.parts.isEmpty || isBeyondWhole else { return .collected }
        return .ratio(
            MeasureKind.Parts(
                numerator: "number printed beside it", denominator: "not stated in the paper",
                isShare: isShare && !isBeyondWhole, overPopulation: !isShare))
    }

    private var isInArrears: Bool {
        let labels = table.columns.filter { $0.meaning == .label }.map(\.heading)
        return ([row.polarityWords ?? "", row.fullLabel] + labels).contains { $0.lowercased().contains("in arrears") }
    }
}
