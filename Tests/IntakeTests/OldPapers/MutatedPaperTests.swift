import Documents
import Intake
import PerformanceModel
import TestSupport
import Testing

/// Whatever a paper's cells print, what is drafted of it is sound.
struct MutatedPaperTests {
    private static let words = [
        "-12", "103.5%", "£1.2m", "(5)", "1,966/79.6", "8,632 (2,467)", "Q3", "Dec 17", "n/a", "\"", "# x", "key: [",
        "&a *b",
        "=1+1", "Available in Q9", "99999999999999", "0.1234567", "↑", "٣", "\u{200B}", "2017/18 forecast", "1.5", "",
        "%",
        "per 100,000", "cumulative", "rolling year", "Sept 14-Jan 18", "total", "13", "nil", "Target", "England",
        "change",
        "- 1/2", "year to date", "Q1-3 2016", "average", "Last 6 month average",
    ]

    @Test(arguments: 0..<100)
    func `a paper whose cells are changed at random is refused, or read to drafts that can be used`(seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed))
        let paper = mutated(OldPaperSample.quarter(seed % 3 + 1), &random)
        var papers = ImportedPapers()
        let draft: OldPaperDraft
        do {
            draft = try papers.add(paper, published: "2018-03-12")
        } catch is DocumentFault {
            return
        }
        #expect(papers.framework.findings.filter { $0.severity == .error }.map(\.description) == [])
        #expect(papers.report(of: draft).findings.map(\.description) == [])
        let read = try papers.figures(of: draft)
        #expect(read.findings.filter { $0.severity == .error }.map(\.description) == [])
        #expect(read.observations.map(\.content) == draft.figures.map(\.content))
    }

    /// The paper with a fifth of its cells changed, some rows doubled and some taken out.
    private func mutated(_ paper: ReadDocument, _ random: inout SeededNumbers) -> ReadDocument {
        var paper = paper
        for index in paper.blocks.indices {
            guard case .table(var table) = paper.blocks[index] else { continue }
            for row in table.rows.indices {
                for cell in table.rows[row].cells.indices where Int.random(in: 0..<5, using: &random) == 0 {
                    let text = Self.words.randomElement(using: &random) ?? ""
                    table.rows[row].cells[cell] = DocumentTable.Cell(
                        DocumentText(text, line: row + 1), columnSpan: Int.random(in: 1...2, using: &random),
                        fill: "FF0000")
                }
            }
            if Bool.random(using: &random), let row = table.rows.randomElement(using: &random) {
                table.rows.append(row)
            }
            if Bool.random(using: &random) { table.rows.remove(at: Int.random(in: table.rows.indices, using: &random)) }
            paper.blocks[index] = .table(table)
        }
        return paper
    }
}
