import Intake
import PerformanceModel
import Reports

/// What a person chooses about the counts of a table that are to be left out.
package struct DisclosureChoice: Sendable {
    /// Counts from 1 to this one tell of people who might be recognised.
    package var threshold: Int
    /// Whether noughts tell as much, such as that nobody of a school passed.
    package var hidesZeros: Bool
    /// The labels of margins; `Total` and its like where nothing is said.
    package var totals: [String]
    /// The column of counts and the columns of labels in a long table.
    package var count: String?
    package var labels: [String]

    package init(
        threshold: Int = 4, hidesZeros: Bool = false, totals: [String] = [], count: String? = nil,
        labels: [String] = []
    ) {
        self.threshold = threshold
        self.hidesZeros = hidesZeros
        self.totals = totals.isEmpty ? CountTable.totalLabels : totals
        self.count = count
        self.labels = labels
    }

    fileprivate func isSmall(_ count: Int) -> Bool { count == 0 ? hidesZeros : count <= threshold }
}

/// Leaves out of a table the small counts, and as few others as protect them.
///
/// A count left out alone in its row would follow from the total. Source: methods, section 8.3.
///
/// - Parameters:
///   - file: the file as sent; ``CountTable`` says which shapes are read.
///   - choice: what is small.
///   - keepGoing: whether the rest is worked out where a cell cannot be read, which is then left out, or a margin
///     does not add up.
/// - Returns: the table as it came, with `[c]` for what is left out.
/// - Throws: ``Refused`` with everything that is wrong.
package func analyseDisclosure(
    of file: SentFile, _ choice: DisclosureChoice, keepGoing: Bool
) throws(Refused) -> Analysis {
    let table = CountTable(reading: file.bytes, name: file.name, count: choice.count, labels: choice.labels)
    let margins = table.margins(headed: choice.totals)
    var findings = table.findings + table.disagreements(margins, file: file.name)
    // What stands in a row that could not be read would follow from the rest, so there is no going on without it.
    let isWhole = !table.cells.isEmpty && !findings.contains { $0.rule == "csv" }
    try stop(at: findings, unless: keepGoing, hasRest: isWhole)
    guard table.cells.count <= mostCounts else {
        throw Refused(
            "table-too-large",
            "the table has \(table.cells.count) counts, and at most \(mostCounts) are looked at together; divide it")
    }
    let leftOut = leftOut(of: table, margins, choice)
    var rows = table.rows
    for cell in leftOut + table.cells.filter({ $0.count == nil }) {
        rows[cell.row][cell.column] = Absence.confidential.printed
    }
    findings.append(summary(leftOut, of: table, margins, choice, file.name))
    return Analysis(header: table.header, rows: rows, findings: findings)
}

/// More take too long for somebody who waits; no table on paper has as many.
private let mostCounts = 20_000

private func leftOut(
    of table: CountTable, _ margins: [CountTable.Margin], _ choice: DisclosureChoice
) -> [CountTable.Cell] {
    var system = SuppressionSystem()
    var printed: [CountTable.Cell] = []
    for cell in table.cells {
        let number = system.add(.init(isSensitive: cell.count.map(choice.isSmall) ?? true, isOne: cell.count == 1))
        // What was left out before is not printed, and has to be protected all the same.
        guard let count = cell.count else { continue }
        printed.append(cell)
        system.publish(.init(cells: [number], weight: Ratio(Quantity(integerLiteral: Int32(clamping: count)))))
    }
    for margin in margins {
        system.relate(margin.pieces.map { .init($0) } + [.init(margin.total, times: -Ratio(1))])
    }
    return zip(printed, system.solved().isLeftOut).filter(\.1).map(\.0)
}

private func summary(
    _ leftOut: [CountTable.Cell], of table: CountTable, _ margins: [CountTable.Margin], _ choice: DisclosureChoice,
    _ file: String
) -> Finding {
    let range = choice.hidesZeros ? "from 0 to \(choice.threshold)" : "from 1 to \(choice.threshold)"
    let small = leftOut.count { $0.count.map(choice.isSmall) ?? false }
    let others = leftOut.count - small
    let all = table.cells.count
    let message =
        leftOut.isEmpty
        ? "no count is \(range): nothing is left out"
        : "\(leftOut.count) of \(all) counts \(leftOut.count == 1 ? "is" : "are") left out: \(small) \(range)"
            + (others > 0 ? ", and \(others) without which one could be worked out" : "")
    let without = margins.isEmpty ? "; no row or column is headed \(choice.totals[0]), so nothing is added up" : ""
    return Finding("left-out", .note, at: Place(file: file), message + without)
}
