import Documents
import PerformanceModel
import Reports

/// A table of the paper: a header row, a body for each group, and its notes beneath.
///
/// On a phone each row is shown as a card, which takes the meaning of a table from its elements; so every role is
/// written out. Source: WAI-ARIA 1.2; A. Roselli, "Tables, CSS Display Properties, and ARIA".
struct TableView {
    let table: CheckedTable
    let number: Int
    let council: Council

    /// More columns than this are printed across the page.
    private static let mostUpright = 6

    private var captionID: String { "table-\(number)" }

    /// Whether a table is printed across the page.
    static func isWide(_ table: CheckedTable) -> Bool { table.columns.count > mostUpright }

    var html: HTMLNode {
        HTML.div(.class(Self.isWide(table) ? "wide" : "upright")) {
            HTML.div(.class("table"), .role("region"), .tabindex(0), .aria(.labelledby, captionID)) {
                HTML.table(.class("paper"), .role("table")) {
                    HTML.caption(.id(captionID)) { "Table \(number). \(table.title)" }
                    head
                    for group in table.groups { body(of: group) }
                }
            }
            TableNotes(table: table).html
        }
    }

    private var head: HTMLNode {
        HTML.thead(.role("rowgroup")) {
            HTML.tr(.role("row")) {
                HTML.th(.scope(.col), .role("columnheader")) { "Measure" }
                for column in table.columns {
                    HTML.th(
                        .class(CellView.isNumber(column.shows) ? "figure" : "words"), .scope(.col),
                        .role("columnheader")
                    ) {
                        column.label
                        if let basis = table.basis(of: column) { HTML.span(.class("basis")) { " \(basis.words)" } }
                    }
                }
            }
        }
    }

    private func body(of group: CheckedTable.Group) -> HTMLNode {
        HTML.tbody(.role("rowgroup")) {
            HTML.tr(.class("group"), .role("row")) {
                HTML.th(.scope(.rowgroup), .role("rowheader"), .colspan(table.columns.count + 1)) { group.title }
            }
            for (index, row) in group.rows.enumerated() {
                if let composite = row.composite, index == 0 || group.rows[index - 1].composite != composite {
                    HTML.tr(.class("parent"), .role("row")) {
                        HTML.th(.scope(.row), .role("rowheader"), .colspan(table.columns.count + 1)) {
                            composite.title
                        }
                    }
                }
                view(of: row)
            }
        }
    }

    /// The row's label; beneath its parent, the indent stands for a dash its author may have put before it.
    static func label(of row: CheckedTable.Row) -> String {
        let label = row.measure.rowLabel
        return row.composite != nil && label.hasPrefix("- ") ? String(label.dropFirst(2)) : label
    }

    private func view(of row: CheckedTable.Row) -> HTMLNode {
        HTML.tr(.class(row.composite == nil ? "single" : "part"), .role("row")) {
            HTML.th(.scope(.row), .role("rowheader")) {
                // The parent stands above, which eyes see; a screen reader going down a column is told.
                if let composite = row.composite { HTML.span(.class("unseen")) { "\(composite.title): " } }
                HTML.a(.href("#\(PaperMeasure.anchor(row.measure.id))")) { Self.label(of: row) }
            }
            for cell in row.cells {
                CellView(cell: cell, measure: row.measure, basis: table.basis(of: cell.column), council: council).html
            }
        }
    }
}

extension CheckedTable {
    /// What most directions in a column compare with; the others say so themselves.
    func basis(of column: Column) -> DirectionBasis? {
        guard case .direction = column.shows else { return nil }
        return DirectionBasis.mostCommon(in: groups.flatMap(\.rows).map(\.measure.direction))
    }
}

extension DirectionBasis {
    /// The basis for the head of a column; the first in the list of words where several are as common.
    static func mostCommon(in bases: [Self]) -> Self? {
        let most = Self.allCases.map { basis in bases.count { $0 == basis } }.max() ?? 0
        return Self.allCases.first { basis in bases.count { $0 == basis } == most }
    }
}
