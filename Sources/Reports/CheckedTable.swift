package import PerformanceModel

/// A table ready to be printed: every cell decided, in words and in numbers.
package struct CheckedTable: Sendable {
    package let title: String
    package let columns: [Column]
    package let groups: [Group]
    /// Plain notes, printed beneath.
    package let notes: [String]
    /// What the symbols used mean, in the order of the symbols.
    package let symbols: [Symbol]

    package struct Column: Hashable, Sendable {
        package let id: String
        package let label: String
        package let shows: ReportTable.Shows
    }

    /// Rows under one heading, and the commentary about them.
    package struct Group: Sendable {
        package let title: String
        package let rows: [Row]
        /// About the group, then about its measures, each under the name of what it is about.
        package let commentary: [(title: String?, prose: Prose)]
    }

    package struct Row: Sendable {
        package let measure: Measure
        /// The composite row it is part of.
        package let composite: CompositeRow?
        package let cells: [CheckedCell]

        /// The label for a list of cells: `parent / sub-measure`.
        package var label: String {
            composite.map { "\($0.title) / \(measure.rowLabel)" } ?? measure.rowLabel
        }
    }

    package struct Symbol: Hashable, Sendable {
        package let mark: String
        package let meaning: String
    }
}

/// One cell of a table.
package struct CheckedCell: Sendable {
    package let column: CheckedTable.Column
    /// As printed: `8,632 (December 2017: 2,467)`.
    package let text: String
    package let content: Content
    /// The figures it holds, first the one that is its own.
    package let figures: [EvaluatedFigure]
    package let references: [Reference]

    package enum Content: Sendable {
        /// A value, perhaps with a second: a number and its rate, a quarter and its last month.
        case value(Quantity, second: Quantity?, unit: MeasureUnit)
        case absent(Absence, because: String)
        case status(Status)
        case direction(Direction)
        case polarity(Polarity)
    }

    /// Whether it holds a value, or the reason there is none, rather than a judgement or a label.
    package var isValue: Bool {
        switch content {
        case .value, .absent: true
        case .status, .direction, .polarity: false
        }
    }
}
