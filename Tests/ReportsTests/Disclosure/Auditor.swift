/// Finds what a reader can work out, by another method than the one tested: elimination of the whole matrix in floating
/// point, as `audit_suppression.py` beside the reference values does by singular values.
struct Auditor {
    /// Each a sum of cells, times their factors, that is nought.
    let relations: [[(cell: Int, factor: Double)]]

    /// The cells of those left out whose value follows from all others.
    func recoverable(_ leftOut: [Int]) -> Set<Int> {
        let places = Dictionary(uniqueKeysWithValues: leftOut.enumerated().map { ($1, $0) })
        var rows = relations.map { relation in
            var row = Array(repeating: 0.0, count: leftOut.count)
            for term in relation { if let place = places[term.cell] { row[place] += term.factor } }
            return row
        }
        var found: Set<Int> = []
        var done = 0
        var pivots: [Int] = []
        for column in leftOut.indices where done < rows.count {
            guard let best = (done..<rows.count).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }),
                abs(rows[best][column]) > 1e-9
            else { continue }
            rows.swapAt(done, best)
            let pivot = rows[done].map { $0 / rows[done][column] }
            rows[done] = pivot
            let places = pivot.indices.filter { pivot[$0] != 0 }
            for row in rows.indices where row != done && rows[row][column] != 0 {
                let factor = rows[row][column]
                for place in places { rows[row][place] -= factor * pivot[place] }
            }
            pivots.append(column)
            done += 1
        }
        // A cell is told where its row of the reduced matrix has nothing else.
        for (row, column) in pivots.enumerated() where rows[row].count(where: { abs($0) > 1e-9 }) == 1 {
            found.insert(leftOut[column])
        }
        return found
    }
}

struct CrossTable {
    var labels: [[String]] = []
    var counts: [Int] = []

    /// Every margin there is: for each way of labels, its total is the sum of the rest.
    var relations: [[(cell: Int, factor: Double)]] {
        guard let ways = labels.first?.count else { return [] }
        return (0..<ways).flatMap { way in
            let lines = Dictionary(grouping: labels.indices) { index in
                labels[index].enumerated().filter { $0.offset != way }.map(\.element)
            }
            return lines.values.filter { line in line.contains { labels[$0][way] == "Total" } }.map { line in
                line.map { ($0, labels[$0][way] == "Total" ? -1.0 : 1.0) }
            }
        }
    }
}
