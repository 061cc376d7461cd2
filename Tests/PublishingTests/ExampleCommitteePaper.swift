import Evaluation
import PerformanceModel
import Publishing
import Reports

extension Example {
    /// A paper with every kind of section, and an appendix in Part II.
    static func committeePaper() throws -> Report {
        Report(
            id: try ReportID("q3"), title: "Performance, quarter 3", committee: "Cabinet committee",
            period: try Period("2017-18-Q3"), area: try AreaID("dale"), contact: "Performance team",
            meeting: Day("2018-02-13"), part: .partI,
            sections: try [
                section(.recommendation, "Recommendation", "The committee is asked to comment."),
                section(.background, "Background and advice", "There were {visits} visits."),
                section(.mattersArising(matters()), "Matters arising"),
                section(.structure(on: day("2018-01-31")), "Management structure"),
                section(
                    .implications([
                        Implication(name: "Finance", text: text("Each visit costs [£3]{source: the budget}.")),
                        Implication(name: "Legal", text: nil),
                    ]), "Implications"),
                section(
                    .accessToInformation([
                        BackgroundPaper(title: "Inspection report", date: Day("2018-01-31"), contact: "Asha Patel")
                    ]), "Local Government (Access to Information) Act 1985"),
                section(
                    .appendix(letter: "A", [recommendation("Assess sooner", "Audit {visits} visits")]), "Inspection"),
                section(
                    .appendix(letter: "B", [recommendation("Close Elm House", "Sell it for {cla-rate at 2017-18-Q1}")]),
                    "Elm House", in: .partII(.businessAffairs, reason: "A sale is being negotiated.")),
            ])
    }

    static func released(_ report: Report, to audience: Audience) throws -> ReleasedReport {
        var book = try Example().book
        var framework = book.framework
        framework.structures = [
            ManagementStructure(
                id: try StructureID("new"), title: "New", from: try day("2018-01-01"), to: nil,
                units: [
                    OrganisationUnit(id: try UnitID("people"), title: "People"),
                    OrganisationUnit(
                        id: try UnitID("children"), title: "Children's services", parent: try UnitID("people")),
                    OrganisationUnit(id: try UnitID("place"), title: "Place"),
                ])
        ]
        book = Book(
            number: book.number, framework: framework, observations: book.observations, targets: book.targets,
            commentary: book.commentary)
        return release(try check(report, in: EvaluatedBook(book)), to: audience)
    }

    private static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw Missing() }
        return day
    }

    private static func text(_ markdown: String) -> ReportText { ReportText(markdown, at: Place(file: "report.yaml")) }

    private static func section(
        _ content: ReportSection.Content, _ heading: String, _ text: String = "", in part: ReportSection.Part = .partI
    ) -> ReportSection {
        ReportSection(
            heading: heading, part: part, text: text, file: "", hasKey: false, themes: [], content: content)
    }

    private static func matters() throws -> [MatterArising] {
        [
            MatterArising(
                meeting: try day("2017-11-14"), minute: "32", resolution: text("That visits be reported again."),
                response: text("There were {visits}."), state: .done),
            MatterArising(
                meeting: try day("2017-11-14"), minute: "", resolution: text("That a library be visited."),
                response: nil,
                state: .notStarted),
        ]
    }

    private static func recommendation(_ what: String, _ action: String) throws -> InspectionRecommendation {
        InspectionRecommendation(
            recommendation: text(what), source: "Ofsted, November 2017",
            actions: [
                Action(
                    action: text(action), owner: "Head of Care", due: try day("2018-01-31"), state: .underWay,
                    measures: [try MeasureID("visits"), try MeasureID("cla-rate")]),
                Action(action: text("Train staff"), owner: nil, due: nil, state: .notStarted, measures: []),
            ])
    }
}
