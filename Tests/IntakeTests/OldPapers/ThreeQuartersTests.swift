import Documents
import Intake
import PerformanceModel
import TestSupport
import Testing

/// Three papers of an invented council, imported one after another.
struct ThreeQuartersTests {
    private static let days = ["2017-09-11", "2017-12-11", "2018-03-12"]

    private func papers(_ quarters: ClosedRange<Int> = 1...3) throws -> ImportedPapers {
        var papers = ImportedPapers()
        for quarter in quarters {
            let word = try readDocument(
                WrittenReport(OldPaperSample.quarter(quarter)).word(), named: "q\(quarter).docx")
            try papers.add(word, named: "q\(quarter).docx", published: Self.days[quarter - 1])
        }
        return papers
    }

    @Test func `they make one framework, whose measures keep their names`() throws {
        let papers = try papers()
        #expect(papers.drafts.map { "\($0.id)" } == ["q1-2017-18", "q2-2017-18", "q3-2017-18"])
        #expect(papers.framework.findings.map(\.description) == [])
        #expect(
            papers.drafts.map { $0.measures.map(\.id.text) } == [
                [
                    "percentage-household-waste-recycled", "missed-bins-per-100000-collections",
                    "number-fly-tips-removed",
                    "green-flag-parks", "households-temporary-accommodation", "average-days-let-empty-home",
                    "homes-valid-gas-certificate",
                ],
                ["households-prevented-becoming-homeless"], ["bins-missed-every-100000-collections"],
            ])
        let council = try #require(papers.framework.framework.council)
        #expect(council.title == "Marlby Borough Council")
        #expect(council.name(of: .slightlyBelow) == "Close to target")
        #expect(papers.drafts[0].report.committee == "Overview and Scrutiny Committee")
        let groups = papers.framework.framework.themes.map {
            "\($0.title): \($0.groups.map(\.title).joined(separator: ", "))"
        }
        #expect(groups == ["Clean and green: Waste, Parks", "Homes: Homes"])
    }

    @Test func `every figure is read by the strict reader of returns, and every report by its own`() throws {
        let papers = try papers()
        for draft in papers.drafts {
            let read = try papers.figures(of: draft)
            #expect(read.findings.map(\.description) == [])
            #expect(read.observations.map(\.figure) == draft.figures.map(\.figure))
            #expect(papers.report(of: draft).findings.map(\.description) == [])
        }
    }

    @Test func `what is drafted of the first quarter is what it prints`() throws {
        let draft = try papers(1...1).drafts[0]
        #expect(
            draft.lines == [
                "percentage-household-waste-recycled 2016-17-Q4 ratio 41.2",
                "percentage-household-waste-recycled 2017-18-Q1 ratio 43.0",
                "missed-bins-per-100000-collections 2016-17-Q4 ratio 61",
                "missed-bins-per-100000-collections 2017-18-Q1 ratio 58",
                "number-fly-tips-removed 2016-17-Q4 total 310", "number-fly-tips-removed 2017-18-Q1 total 295",
                "green-flag-parks 2016-17-Q4 total 4", "green-flag-parks 2017-18-Q1 total 4",
                "households-temporary-accommodation 2016-17-Q4 total 118",
                "households-temporary-accommodation 2017-18-Q1 total 124",
                "average-days-let-empty-home 2016-17-Q4 average 24.1",
                "average-days-let-empty-home 2017-18-Q1 average 22.9",
                "homes-valid-gas-certificate at-2017-03-31 at-end 99.8",
                "homes-valid-gas-certificate at-2017-06-30 at-end not-due 2017-18-Q2",
            ])
        #expect(draft.figures[0].note == "Printed as '41.2%' under 'Q4 2016/17', paragraph 17 of q1.docx.")
    }

    @Test func `colours and words say how it was rated, by the key where there is one`() throws {
        let ratings = try papers(1...1).drafts[0].ratings.map {
            "\($0.measure): \($0.printed), \($0.band?.rawValue ?? ""), \($0.how), \($0.period?.description ?? "")"
        }
        #expect(
            ratings == [
                "percentage-household-waste-recycled: Close to target, slightly-below, by the paper's key, 2017-18-Q1",
                "missed-bins-per-100000-collections: On target, on-track, by the paper's key, 2017-18-Q1",
                "green-flag-parks: FF0000, requires-improvement, by the paper's key, 2017-18-Q1",
                "households-temporary-accommodation: Off target, requires-improvement, by the paper's key, 2017-18-Q1",
                "average-days-let-empty-home: Close to target, slightly-below, by the paper's key, 2017-18-Q1",
            ])
    }

    @Test func `targets are drafted once, for the year their column names`() throws {
        let targets = try papers().framework.targets.map { "\($0.measure) \($0.period) \($0.value)" }
        #expect(targets.count == 7)
        #expect(targets[0] == "percentage-household-waste-recycled fy2017-18 45")
    }

    @Test func `a measure under two names and a value that is none are left to somebody`() throws {
        let papers = try papers()
        let findings = papers.drafts.map { draft in draft.findings.filter { $0.severity == .query }.map(\.message) }
        #expect(findings[0...1] == [[], []])
        #expect(
            findings[2] == [
                "'Bins missed for every 100,000 collections' is drafted as bins-missed-every-100000-collections and looks "
                    + "like missed-bins-per-100000-collections, 'Missed bins per 100,000 collections'; if they are one, "
                    + "write missed-bins-per-100000-collections in labels.csv and import again",
                "'2o.7' is left out: there is no number in it that stands for a figure",
            ])
        #expect(papers.drafts[1].rules.contains("note label-nearly"))
    }

    @Test func `what an officer writes into labels.csv is gone by`() throws {
        var papers = try papers()
        let (drafted, meant) = ("\",bins-missed-every-100000-collections", "\",missed-bins-per-100000-collections")
        let labels = try papers.text("labels.csv").replacing(drafted, with: meant)
        papers.files["labels.csv"] = Array(labels.utf8)
        let again = try papers.add(OldPaperSample.quarter(3), named: "q3.docx", published: Self.days[2])
        #expect(again.measures.isEmpty)
        #expect(again.lines.contains("missed-bins-per-100000-collections 2017-18-Q3 ratio 57"))
        #expect(papers.framework.framework.measures.count == 8)
        #expect(papers.framework.findings.isEmpty)
    }
}
