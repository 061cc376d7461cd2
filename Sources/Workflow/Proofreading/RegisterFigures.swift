import Evaluation
import PerformanceModel
import Proof
import Reading

/// The register's figures as tables that prose can be held against: a table a group, a row a measure, a column a
/// period.
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
    /// The title of the measure of each row, by the label that has its other name as well.
    private var titles: [String: String] = [:]

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
                for (row, id) in zip(rows.series, rows.measures) where row.unit != .count || row.companion == nil {
                    titles[row.label] = book.framework.measure(id)?.title
                }
            }
        }
    }

    /// A claim in the words of the register, which has titles and no table.
    func inRegister(_ claim: Claim) -> Claim {
        var claim = claim
        func plain(_ text: String) -> String {
            titles.reduce(text) { $0.replacing("'\($1.key)'", with: "'\($1.value)'") }
                .replacing("in the table", with: "in the register").replacing("the table has", with: "the register has")
        }
        claim.message = plain(claim.message)
        claim.arithmetic = claim.arithmetic.map(plain)
        claim.figures = claim.figures.map { figure in
            guard reference(atLine: figure.line) != nil else { return figure }
            // It stands on no line of a file.
            return CitedFigure(
                measure: titles[figure.measure] ?? figure.measure, column: "\(figure.column), in the register",
                value: figure.value, line: 0)
        }
        return claim
    }

    /// The figure that a cell is, by the line a claim cites.
    func reference(atLine line: Int) -> Reference? {
        let index = line - Self.firstLine
        return references.indices.contains(index) ? references[index] : nil
    }
}
