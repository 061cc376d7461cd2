import Evaluation
import PerformanceModel
import Reading

/// The register's figures as tables that prose can be held against: a table a group, a row a measure, a column a period.
///
/// A figure's own period and those before it are columns of their row; a month beside quarters, and whatever else ends
/// meanwhile, is a column apart, so that no quarter is compared with a month.
struct RegisterFigures {
    /// Lines from here on stand for cells of the register and for no line of a file.
    static let firstLine = 1_000_000_000

    private(set) var tables: [ReadTable] = []
    /// What each row is of, in the order of all rows.
    private(set) var measures: [MeasureID] = []
    private(set) var references: [Reference] = []

    /// The figures of the council's own area up to a period, with their targets and those they are compared with.
    init(_ book: EvaluatedBook, upTo period: Period) {
        guard let council = book.framework.council else { return }
        for theme in book.framework.themes {
            for group in theme.groups {
                var rows = RegisterRows(book: book, area: council.area, period: period, from: references.count)
                for measure in book.framework.measures where measure.group == group.id {
                    rows.add(measure, in: group.title)
                }
                guard !rows.series.isEmpty else { continue }
                tables.append(
                    ReadTable(
                        index: tables.count, title: group.title, section: theme.title, columns: rows.columns,
                        series: rows.series, line: Self.firstLine))
                measures += rows.measures
                references += rows.references
            }
        }
    }

    /// The figure that a cell is, by the line a claim cites.
    func reference(atLine line: Int) -> Reference? {
        let index = line - Self.firstLine
        return references.indices.contains(index) ? references[index] : nil
    }
}
