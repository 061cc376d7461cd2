import PerformanceModel
import Reports
import Testing

struct MeetingNoticeTests {
    private static func report(_ keys: String, secret: String = "A contract.") throws -> Report {
        try Paper(figures: ["visits,,2017-18-Q3,,,6,,,,,"], secret: secret, more: keys).report()
    }

    private static func council(closedOn days: [Day]? = nil) throws -> Council {
        Council(title: "Dale", area: try AreaID("dale"), closedDays: days)
    }

    private static func due(_ report: Report, closedOn days: [Day]? = nil) throws -> [String] {
        try MeetingNotice.all(of: report, by: council(closedOn: days)).map {
            "\($0.lastDay) \($0.name) (\($0.source))"
        }
    }

    @Test func `a private item of the executive is announced twice, and the paper once`() throws {
        #expect(
            try Self.due(Self.report("meeting: 2018-02-13")) == [
                "2018-01-15 Notice of private business (28 clear days: S.I. 2012/2089, regulation 5(2))",
                "2018-02-05 Further notice of private business, with representations and answers (5 clear days: "
                    + "S.I. 2012/2089, regulation 5(4))",
                "2018-02-05 Notice of the meeting, agenda and reports (5 clear days: S.I. 2012/2089, regulations 6 and 7)",
            ])
    }

    @Test func `a public paper, and one of another committee, is announced once`() throws {
        let open = try Self.due(Self.report("meeting: 2018-02-13", secret: ""))
        #expect(open.map { $0.prefix(10) } == ["2018-02-05"])
        #expect(
            try Self.due(Self.report("meeting: 2018-02-13\nexecutive: no")) == [
                "2018-02-05 Notice of the meeting, agenda and reports (5 clear days: Local Government Act 1972, sections "
                    + "100A(6) and 100B(3))"
            ])
    }

    @Test func `a day on which the council's offices are shut is left out`() throws {
        let days = try ["2018-02-08", "2018-01-15"].map { try #require(Day($0)) }
        let due = try Self.due(Self.report("meeting: 2018-02-13"), closedOn: days)
        #expect(due.map { $0.prefix(10) } == ["2018-01-12", "2018-02-02", "2018-02-02"])
    }

    @Test func `without a day of the meeting nothing is due`() throws {
        #expect(try MeetingNotice.all(of: Self.report(""), by: try Self.council()).isEmpty)
    }

    @Test(arguments: [
        ("2018-01-15", ["notice-due", "notice-due", "notice-due"]),
        ("2018-01-16", ["notice-late", "notice-due", "notice-due"]),
        ("2018-02-06", ["notice-late", "notice-late", "notice-late"]),
        ("2018-02-13", ["notice-late", "notice-late", "notice-late"]), ("2018-02-14", []),
    ])
    func `what is too late is asked about until the meeting is over`(_ today: String, _ rules: [String]) throws {
        let report = try Self.report("meeting: 2018-02-13")
        let day = try #require(Day(today))
        #expect(
            MeetingNotice.all(of: report, by: try Self.council()).compactMap { $0.finding(on: day, of: report)?.rule }
                == rules)
    }

    @Test func `a late notice says what can still be done`() throws {
        let report = try Self.report("meeting: 2018-02-13")
        let finding = MeetingNotice.all(of: report, by: try Self.council()).first?.finding(
            on: try #require(Day("2018-01-20")), of: report)
        #expect(
            finding?.description
                == "query: r: Notice of private business: the last day for the meeting of 13 February 2018 is 15 January "
                + "2018 (28 clear days: S.I. 2012/2089, regulation 5(2)), which has gone; where it was not given, the "
                + "chairman of the overview and scrutiny committee has to agree that the meeting is urgent (S.I. "
                + "2012/2089, regulation 5(6)), or the meeting has to be later")
    }
}
