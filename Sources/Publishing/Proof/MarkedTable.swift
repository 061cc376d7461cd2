import Documents
import PerformanceModel
import Proof

extension MarkedReport {
    /// A table of the report, the cells that make a claim marked.
    func table(_ table: DocumentTable, number: Int) -> HTMLNode {
        HTMLNode.div(.class("table"), .role("region"), .tabindex(0), .aria(.label, "Table \(number) of the report")) {
            HTMLNode.table {
                HTMLNode.tbody {
                    for (index, row) in table.rows.enumerated() {
                        HTMLNode.tr { self.row(row, heads: index == 0 || row.isHeader) }
                    }
                }
            }
        }
    }

    private func row(_ row: DocumentTable.Row, heads: Bool) -> [HTMLNode] {
        let claims = claims(of: row)
        return row.cells.enumerated().map { index, cell in
            let spans: [HTMLAttribute] =
                (cell.columnSpan > 1 ? [.colspan(cell.columnSpan)] : [])
                + (cell.rowSpan > 1 ? [.rowspan(cell.rowSpan)] : [])
            let lines = lines(of: cell, claims[index] ?? [])
            return heads || cell.isHeader
                ? .element(.th, [.scope(.col)] + spans, lines) : .element(.td, spans, lines)
        }
    }

    /// The claims that each cell of a row makes; in many forms all cells of a row stand on one line.
    private func claims(of row: DocumentTable.Row) -> [Int: [(index: Int, claim: Claim)]] {
        var claims: [Int: [(index: Int, claim: Claim)]] = [:]
        let columns = row.cells.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.columnSpan) }
        for line in Set(row.cells.flatMap { $0.text.lines.map(\.number) }).sorted() {
            for entry in ofTables[line] ?? [] {
                let cells = row.cells.indices.filter { row.cells[$0].text.lines.contains { $0.number == line } }
                let quoting = cells.filter { row.cells[$0].text.text.contains(entry.claim.quote) }
                guard
                    let cell = quoting.first(where: { columns[$0] == entry.claim.column }) ?? quoting.first
                        ?? cells.first
                else { continue }
                claims[cell, default: []].append(entry)
            }
        }
        return claims
    }

    /// The lines of a cell; the gravest claim of each is marked, and the others can be led to.
    private func lines(of cell: DocumentTable.Cell, _ claims: [(index: Int, claim: Claim)]) -> [HTMLNode] {
        var left = claims
        return cell.text.lines.enumerated().flatMap { offset, line -> [HTMLNode] in
            let own = left.filter { $0.claim.line == line.number }.sorted { gravity($0.claim) < gravity($1.claim) }
            left.removeAll { $0.claim.line == line.number }
            var nodes: [HTMLNode] = offset > 0 ? [HTMLNode.br()] : []
            if let (index, claim) = own.first, claim.verdict != .unchecked || claim.severity != .error {
                nodes.append(mark(index, claim, line.text))
            } else {
                nodes += own.prefix(1).map { anchor($0.index) } + [.text(line.text)]
            }
            return nodes + own.dropFirst().map { anchor($0.index) }
        }
    }
}
