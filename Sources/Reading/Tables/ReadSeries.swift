package import PerformanceModel

/// A row of a table, or one part of a row that holds several: one measure's values, a column each.
package struct ReadSeries: Sendable, Identifiable {
    /// Its place among all series of the paper.
    package var id = 0
    package var table = 0
    package let group: String
    /// The row's label where this is one part of it.
    package let parent: String
    package let label: String
    package var polarity: Polarity?
    /// Whether the paper itself says which way is good, and not only the words of the label.
    package var saysPolarity = false
    package var unit: Unit
    /// By column.
    package var values: [Int: PrintedFigure]
    /// The other half of a number and its rate in one cell.
    package var companion: Int?
    package var status: [Int: StatusWord] = [:]
    /// What its cells in direction columns say.
    package var marks: [Int: StatusWord] = [:]
    /// What its cells print that say that there is no figure: a dash, `Available in Q4`.
    package var gaps: [Int: StatusWord] = [:]
    /// The colours its cells are filled with, as six hexadecimal digits, that of the label among them.
    package var fills: [Int: String] = [:]
    /// What its cell prints that says which way is good; nothing where the table has no such column.
    package var polarityWords: String?
    package let line: Int

    package enum Unit: Hashable, Sendable {
        case count, percent, days, pounds, mean
        /// So many per so many.
        case rate(Int?)

        package var isShare: Bool { self == .percent }
    }

    /// What a cell of a status column says.
    package struct StatusWord: Hashable, Sendable {
        package let word: String
        package let line: Int
    }

    /// Its name with that of the row it is a part of.
    package var fullLabel: String { parent.isEmpty ? label : "\(parent): \(label)" }
}

/// A number in a cell of a table.
package struct PrintedFigure: Sendable, Hashable {
    package let number: PrintedNumber
    /// A period the cell itself names.
    package var period: NamedPeriod?
    /// The words in the cell beside the number.
    package var note: String
    package let cell: String
    package let line: Int
    package let column: Int
    /// A value of another period in the same cell: `8,632 (2,467)`.
    package var second: PrintedNumber?
    package var isForecast = false
    package var isYearToDate = false

    package var value: Quantity { number.value }
}
