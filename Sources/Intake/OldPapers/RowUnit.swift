import PerformanceModel
import Reading

/// The unit of a row's figures, and what was assumed to say so.
struct RowUnit {
    let unit: MeasureUnit
    /// Why it is assumed; nothing where the paper prints it.
    var assumed: String?

    init(of row: PaperRow, in table: ReadTable, of paper: ReadPaper) {
        let isWhole = row.numbers.allSatisfy { $0.value.places == 0 && $0.value >= 0 }
        switch row.unit {
        case .percent: unit = .percentage
        case .days: unit = .days
        case .pounds: unit = .pounds
        case .mean where row.words.stems.contains("scor"): unit = .score
        // A rolling average of a count is printed as one.
        case .mean, .count: unit = isWhole ? .count : .ratio
        case .rate(let per?): unit = Self.rate(per) ?? .ratio
        case .rate(nil):
            if let per = Self.perInWords(row, paper), let rate = Self.rate(per) {
                (unit, assumed) = (rate, "the paper's words say that it is \(rate.words)")
            } else if let per = Self.perOfNeighbours(table), let rate = Self.rate(per) {
                (unit, assumed) = (rate, "a rate beside it is \(rate.words)")
            } else {
                (unit, assumed) = (.ratio, "the paper does not say how many the rate is per")
            }
        }
    }

    private static func rate(_ per: Int) -> MeasureUnit? {
        [.ratePer1000, .ratePer10000, .ratePer100000].first { $0.multiplier == per }
    }

    /// What a sentence that prints one of the row's values says that it is per.
    private static func perInWords(_ row: PaperRow, _ paper: ReadPaper) -> Int? {
        let printed = Set(row.numbers.filter { $0.value.places > 0 }.map(\.value))
        for sentence in paper.sentences {
            let numbers = sentence.tokens.compactMap(\.number?.value)
            guard sentence.tokens.contains(where: { $0.word == "per" }), numbers.contains(where: printed.contains)
            else { continue }
            let tokens = sentence.tokens
            for (word, next) in zip(tokens, tokens.dropFirst()) where word.word == "per" {
                if let value = next.number?.value,
                    let per = [1000, 10_000, 100_000].first(where: { value == Quantity(integerLiteral: Int32($0)) })
                {
                    return per
                }
            }
        }
        return nil
    }

    /// What the other rates of the table are per, where they agree.
    private static func perOfNeighbours(_ table: ReadTable) -> Int? {
        let bases = Set(
            table.series.compactMap { series -> Int? in if case .rate(let per?) = series.unit { per } else { nil } })
        return bases.count == 1 ? bases.first : nil
    }
}
