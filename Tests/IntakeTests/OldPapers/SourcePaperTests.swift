import Documents
import Foundation
import Intake
import PerformanceModel
import TestSupport
import Testing

private let source = "source/corporate-performance-monitoring-q3-2017-18.txt"

/// The paper that defines the job, imported and held against what people wrote from it by hand.
@Suite(.enabled(if: SharedFolder.has(source), "the shared folder with the source paper is not here"))
struct SourcePaperTests {
    private static func document() throws -> ReadDocument {
        readText(String(decoding: try SharedFolder.bytes(source), as: UTF8.self))
    }

    private static func draft(_ document: ReadDocument) throws -> OldPaperDraft {
        var papers = ImportedPapers()
        return try papers.add(document)
    }

    @Test func `what is drafted is sound, and read back it is what was drafted`() throws {
        var papers = ImportedPapers()
        let draft = try papers.add(try Self.document())
        #expect(papers.framework.findings.map(\.description) == [])
        #expect(papers.framework.framework.measures == draft.measures)
        #expect(papers.framework.framework.themes.map(\.title) == ["Start Well", "Live Well", "Age Well"])
        let read = try papers.figures(of: draft)
        #expect(read.findings.map(\.description) == [])
        #expect(read.observations.map(\.figure) == draft.figures.map(\.figure))
        #expect(read.observations.map(\.content) == draft.figures.map(\.content))
        let report = papers.report(of: draft)
        #expect(report.findings.map(\.description) == [])
        #expect(report.report?.sections.flatMap(\.themes).flatMap(\.tables).count == 7)
    }

    @Test func `a page and a Word file of it give the same figures and measures`() throws {
        let document = try Self.document()
        let text = try Self.draft(document)
        let page = try Self.draft(readDocument(WrittenReport(document).page, named: "paper.html"))
        let word = try Self.draft(readDocument(WrittenReport(document).word(), named: "paper.docx"))
        for other in [page, word] {
            #expect(other.lines == text.lines)
            #expect(other.measures.map(\.id) == text.measures.map(\.id))
        }
    }

    @Test func `its 268 values are all drafted, 258 of them for the very period and statistic that people gave them`()
        throws
    {
        let (draft, truth) = (try Self.draft(Self.document()), try HandWritten())
        var (values, periods, wrong) = (0, 0, [String]())
        for row in rows(of: try SharedFolder.bytes("source/cells.csv")) where row["period_kind"] != "computed_change" {
            let cell = try HandWritten.Cell(row)
            let drafted = draft.figures.filter { draft.label(of: $0) == cell.label && cell.isHeld(in: $0) }
            values += drafted.isEmpty ? 0 : 1
            let right = try truth.figures(of: cell)
            if drafted.contains(where: { right.contains(HandWritten.Time($0.figure)) }) {
                periods += 1
            } else {
                wrong.append(
                    "\(cell.label), \(cell.column): \(drafted.map(\.figure.period)) for \(right.map(\.period))")
            }
        }
        #expect(values == 268)
        #expect(periods >= 258, "\(periods):\n\(wrong.joined(separator: "\n"))")
    }

    @Test func `of 61 measures all have the polarity and unit that people gave them`() throws {
        let (draft, truth) = (try Self.draft(Self.document()), try HandWritten())
        var (units, polarities, aggregations, lags) = (0, 0, 0, 0)
        for measure in draft.measures {
            let right = try #require(truth.measure(labelled: HandWritten.plain(measure.title)), "\(measure.title)")
            units += measure.unit == right.unit ? 1 : 0
            polarities += measure.polarity == right.polarity ? 1 : 0
            aggregations += measure.aggregation == right.aggregation ? 1 : 0
            lags += measure.lag == right.lag ? 1 : 0
        }
        #expect(draft.measures.count == 61)
        #expect(units == 61)
        #expect(polarities == 61)
        #expect(aggregations >= 60)
        #expect(lags >= 55)
    }
}

extension OldPaperDraft {
    fileprivate func label(of observation: Observation) -> String {
        measures.first { $0.id == observation.figure.measure }.map { HandWritten.plain($0.title) } ?? ""
    }
}
