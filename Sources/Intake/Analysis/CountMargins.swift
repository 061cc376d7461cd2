package import PerformanceModel

extension CountTable {
    /// A margin and the cells that add up to it, by their place among ``cells``.
    package struct Margin: Sendable {
        package let total: Int
        package let pieces: [Int]
    }

    /// Labels that stand for all others of their kind, where nobody says which do.
    package static let totalLabels = ["total", "all", "sum", "grand total"]

    /// Every margin of the table: along each kind of label, the total is the sum of the rest.
    ///
    /// - Parameter totals: the labels that stand for all others, in any case of letters.
    /// - Returns: the margins, in the order of the table.
    package func margins(headed totals: [String]) -> [Margin] {
        let names = Set(totals.map { $0.lowercased() })
        let kinds = cells.first?.labels.count ?? 0
        return (0..<kinds).flatMap { kind in
            let lines = Dictionary(grouping: cells.indices) { cell in
                var others = cells[cell].labels
                others.remove(at: kind)
                return others
            }
            return lines.values.compactMap { line -> Margin? in
                let isTotal = { (cell: Int) in names.contains(cells[cell].labels[kind].lowercased()) }
                guard let total = line.first(where: isTotal), line.count > 1 else { return nil }
                return Margin(total: total, pieces: line.filter { !isTotal($0) })
            }
        }
        .sorted { ($0.total, $0.pieces.first ?? 0) < ($1.total, $1.pieces.first ?? 0) }
    }

    /// The margins that are not the sum of their cells, so that one of them is a mistake.
    ///
    /// One of which something was left out before cannot be added up.
    package func disagreements(_ margins: [Margin], file: String) -> [Finding] {
        margins.compactMap { margin in
            let pieces = margin.pieces.compactMap { cells[$0].count }
            guard let total = cells[margin.total].count, pieces.count == margin.pieces.count else { return nil }
            let sum = pieces.reduce(0, +)
            guard sum != total else { return nil }
            let cell = cells[margin.total]
            return Finding(
                "does-not-add-up", .error, at: Place(file: file, line: cell.line, column: header[cell.column]),
                "'\(cell.labels.joined(separator: ", "))' is \(total), and what it is the total of adds up to \(sum)")
        }
    }
}
