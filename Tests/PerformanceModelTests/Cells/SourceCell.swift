import PerformanceModel
import Testing

/// A cell of the source document, and the figures it becomes.
///
/// Everything is read from the words of the paper, as an officer would: the column's heading proposes a period, and
/// what stands in brackets within the cell, or is known of its row, takes its place.
struct SourceCell {
    let row: [String: String]

    subscript(column: String) -> String { row[column] ?? "" }

    var text: String { self["cell_text"] }

    /// Observations in the order the cell prints them; none where the cell is a change between two others.
    func observations() throws -> [Observation] {
        if self["period_kind"] == "computed_change" { return [] }
        let figure = try figure()
        guard let absence else { return try values(figure) }
        return [Observation(figure: figure, content: .absent(absence))]
    }

    private var absence: Absence? {
        if text == "-" { return .notStated }
        if text.hasPrefix("Available in Q4") { return .notDue(.quarter(4, of: 2017)) }
        return nil
    }

    private func values(_ figure: Figure) throws -> [Observation] {
        let numbers = try numbers()
        let first = try #require(numbers.first)
        guard let second = numbers.dropFirst().first else { return [try held(first, of: figure)] }
        // A number and its rate are one figure with its numerator; a quarter and its month are two.
        if self["second_unit"] == "rate_per_10k" {
            let value = try #require(ReturnedValue(value: second, numerator: first, denominator: nil))
            return [try held(.value(value), of: figure)]
        }
        return [try held(first, of: figure), try held(second, of: figure.with(period: try Period("2017-12")))]
    }

    private func held(_ value: Quantity, of figure: Figure) throws -> Observation {
        try held(.value(try #require(ReturnedValue(value: value))), of: figure)
    }

    private func held(_ content: Observation.Content, of figure: Figure) throws -> Observation {
        Observation(figure: figure, content: content, periodIsAssumed: isAssumed, note: self["note"])
    }

    /// The numbers printed, with the places they are printed with; words in brackets are no numbers.
    private func numbers() throws -> [Quantity] {
        let plain = text.split(whereSeparator: { "/(".contains($0) }).compactMap { part in
            try? Quantity(part.filter { $0 != "," && $0 != " " }.prefix { $0.isNumber || $0 == "." })
        }
        return self["second_value"].isEmpty ? Array(plain.prefix(1)) : Array(plain.prefix(2))
    }

    /// The rows under one label are told apart by their own.
    func figure() throws -> Figure {
        let sub = self["sub_label"].lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        let name = (["row", self["measure_line"]] + sub.map(String.init)).joined(separator: "-")
        let isEngland = self["column_label"] == "Eng Av"
        return Figure(
            measure: try MeasureID(name), area: try AreaID(isEngland ? "england" : "lancashire"),
            period: try Period(try SourcePeriods.form(of: self)), statistic: statistic,
            isForecast: text.contains("forecast"))
    }

    private var statistic: Statistic {
        switch self["period_kind"] {
        case "average_6m": .average
        case "snapshot(inferred)", "stock_to_date": .atEnd
        default: self["unit"] == "count" ? .total : .ratio
        }
    }

    /// Whether the paper leaves the period to be inferred.
    var isAssumed: Bool {
        ["inferred", "not printed"].contains { self["period_kind"].contains($0) }
            || self["note"].contains("year not printed")
    }
}
