import PerformanceModel
import Testing

struct CommitteePaperTests {
    @Test func `the seven descriptions of exempt information have the numbers and words of the Act`() {
        #expect(ExemptInformation.allCases.map(\.rawValue) == Array(1...7))
        #expect(Set(ExemptInformation.allCases.map(\.words)).count == 7)
        #expect(
            ExemptInformation(rawValue: 3)?.words
                == "Information relating to the financial or business affairs of any particular person (including the "
                + "authority holding that information).")
        #expect(
            ExemptInformation.crime.citation
                == "paragraph 7 of Part 1 of Schedule 12A to the Local Government Act 1972")
    }

    @Test(arguments: [
        ("2018-03-31", ActionState.underWay, "2018-04-01", true), ("2018-03-31", .underWay, "2018-03-31", false),
        ("2018-03-31", .notStarted, "2018-05-01", true), ("2018-03-31", .done, "2018-05-01", false),
        ("", .underWay, "2018-05-01", false),
    ])
    func `an action is overdue after its day, unless it is done`(
        _ due: String, _ state: ActionState, _ on: String, _ isOverdue: Bool
    ) throws {
        let action = Action(
            action: ReportText("Audit", at: Place()), owner: nil, due: Day(due), state: state, measures: [])
        #expect(try action.isOverdue(on: day(on)) == isOverdue)
    }

    @Test func `each reason for Part II is given once, that of the whole paper first`() throws {
        func section(_ part: ReportSection.Part) -> ReportSection {
            ReportSection(heading: "H", part: part, text: "", file: "", hasKey: false, themes: [])
        }
        let report = Report(
            id: try ReportID("r"), title: "R", committee: "C", period: try Period("2017-18-Q3"),
            area: try AreaID("dale"), contact: "", part: .partII(.businessAffairs, reason: "a contract"),
            sections: [
                section(.partI), section(.partII(.anIndividual, reason: "a person")),
                section(.partII(.businessAffairs, reason: "a contract")),
            ])
        #expect(report.privateParts.map(\.reason) == ["a contract", "a person"])
        #expect(report.dayOfActions.description == "2017-12-31")
    }

    @Test func `what is kept from the public is defined by no file, and is read back`() throws {
        let kept = ConfidentialFigures(report: try ReportID("r"), figures: [try figure("visits", "2017-18-Q3")])
        let framework = Framework([.confidential(kept)])
        #expect(framework.confidential == [kept])
        #expect(framework.definitions.isEmpty)
        #expect(Definition.confidential(kept).subject == "confidential/r")
    }
}
