/// Where a publisher's file gives a measure for other areas: which of its rows, and which of their columns.
package struct Benchmark: Hashable, Sendable, Codable {
    package let publisher: Publisher
    /// What the notes of its figures call the publisher: `Fingertips`, `LG Inform`; it has no colon.
    package let name: String
    package let columns: Columns
    /// The text that a row must hold, by column; an empty text is an empty cell.
    package let rows: [String: String]
    /// How its years are meant; nothing where the file says so itself.
    package let year: BenchmarkYear?

    /// Whose shape a file has.
    package enum Publisher: String, Word {
        case fingertips
        case exploreEducationStatistics = "explore-education-statistics"
        /// Any other, whose columns the mapping names.
        case other

        package static var meaning: String { "publisher" }
    }

    /// The headings of the columns that are read.
    package struct Columns: Hashable, Sendable, Codable {
        package let area: String
        package let period: String
        package let value: String
        package let numerator: String?
        package let denominator: String?
        package let note: String?
        /// The day of publication, where the file has it.
        package let published: String?

        package init(
            area: String, period: String, value: String, numerator: String? = nil, denominator: String? = nil,
            note: String? = nil, published: String? = nil
        ) {
            self.area = area
            self.period = period
            self.value = value
            self.numerator = numerator
            self.denominator = denominator
            self.note = note
            self.published = published
        }
    }

    package init(publisher: Publisher, name: String, columns: Columns, rows: [String: String], year: BenchmarkYear?) {
        self.publisher = publisher
        self.name = name
        self.columns = columns
        self.rows = rows
        self.year = year
    }
}

extension Benchmark: CustomStringConvertible {
    /// `Fingertips, column Value where Age is '<18 yrs' and Indicator ID is '90811', year financial`.
    package var description: String {
        let chosen = rows.sorted { $0.key < $1.key }.map { "\($0.key) is '\($0.value)'" }
        return "\(name), column \(columns.value)"
            + (chosen.isEmpty ? "" : " where " + chosen.joined(separator: " and "))
            + (year.map { ", year \($0)" } ?? "")
    }
}
