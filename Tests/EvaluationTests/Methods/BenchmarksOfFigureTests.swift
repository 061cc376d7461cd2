import Evaluation
import PerformanceModel
import Testing

/// How a figure stands beside England, its region and the averages of groups.
struct BenchmarksOfFigureTests {
    private static func desk(_ polarity: Polarity, _ own: String, england: String) throws -> Desk {
        try Desk(
            [
                measure("m", .percentage, .ratio, polarity) {
                    $0.kind = parts()
                    $0.series = SeriesNotes(countsEvents: true)
                }
            ], "m = \(own)", "m of england = \(england)")
    }

    private func standing(_ desk: Desk, of area: String = "england") throws -> MethodResult<BenchmarkStanding> {
        try #require(try desk.meaning("m").benchmarks.first { $0.area.text == area }).standing
    }

    /// Wilson's interval of 56 in 70, worked in Python by his formula: 69.18 to 87.70 at 95%, 62.08 to 90.72 at 99.8%.
    @Test(arguments: [
        (Polarity.high, "79", "similar, no further off than chance allows"),
        (.high, "68", "better by more than chance"),
        (.high, "60", "better by more than chance, also at 99.8% confidence"),
        (.high, "89", "worse by more than chance"),
        (.low, "60", "worse by more than chance, also at 99.8% confidence"),
        (.low, "92", "better by more than chance, also at 99.8% confidence"),
        (.none, "60", "higher by more than chance, also at 99.8% confidence"),
        (.nearTarget, "89", "lower by more than chance"),
    ])
    func `a figure with an interval is better, similar or worse at two levels`(
        _ polarity: Polarity, _ england: String, _ words: String
    ) throws {
        let desk = try Self.desk(polarity, "56 of 70", england: england)
        #expect(try standing(desk).value?.words(of: desk.framework.measures[0]) == words)
    }

    @Test(arguments: [("85", "above"), ("75", "below"), ("80", "the same"), ("80.04", "the same")])
    func `without an interval it is above or below, never better`(_ own: String, _ words: String) throws {
        let desk = try Self.desk(.high, own, england: "80")
        #expect(try standing(desk).value?.words(of: desk.framework.measures[0]) == words)
    }

    @Test func `numbers of places of different size are not compared`() throws {
        let desk = try Desk([measure("m")], "m = 5", "m of england = 900")
        #expect(try standing(desk).because.hasPrefix("numbers of places of different size are not compared"))
    }

    @Test func `a rate of a quarter is not set beside one of a year`() throws {
        let rate = try measure("m", .ratePer100000, .ratio, .low) { $0.kind = parts(overPopulation: true) }
        let desk = try Desk([rate], "m = 20 of 90000", "m of england at fy2016-17 = 90")
        #expect(try standing(desk).because.hasPrefix("a rate of 2016/17 financial year counts over another length"))
    }

    @Test func `an area without a figure is not spoken of`() throws {
        #expect(try Self.desk(.high, "56 of 70", england: "79").meaning("m").benchmarks.map(\.area.text) == ["england"])
    }

    /// Two neighbours with an average, one of whom left on a day.
    private static func neighbours(leavingOn day: String) throws -> Desk {
        var desk = try desk(.high, "56 of 70", england: "79")
        let set = try ComparatorSetID("set")
        desk.framework.areas.append(Area(id: try AreaID("average"), title: "Average", kind: .neighbours, set: set))
        desk.framework.comparatorSets = [
            ComparatorSet(
                id: set, title: "Neighbours", source: "",
                members: [.init(area: try AreaID("a")), .init(area: try AreaID("b"), to: Day(day))])
        ]
        desk.framework.rules[5] = StatusRule(
            id: try StatusRuleID("england"), number: 6, from: try Period("2016-04").first, title: "like neighbours",
            test: .comparator(try AreaID("average"), nil))
        desk.framework.measures[0].rule = try StatusRuleID("england")
        try desk.hold("m of average at 2017-18-Q1 = 75")
        return desk
    }

    @Test func `a mean of neighbours is refused where they changed between the two periods, for a status too`() throws {
        let desk = try Self.neighbours(leavingOn: "2017-08-31")
        let because =
            "the members of Neighbours changed between Q1 2017/18 and Q3 2017/18, so its mean is one of other councils"
        #expect(try standing(desk, of: "average").because == because)
        #expect(try desk.status("m") == .unrated(.notComparable))
        #expect(try desk.book.evaluate(desk.figure("m")).comparisons.map(\.with.area.text) == ["england"])
        #expect(
            desk.book.answer(to: try desk.reference("m difference from average"))
                == .absent(.notAvailable, because: because))
    }

    @Test func `a mean of neighbours that changed before or after is compared`() throws {
        for day in ["2017-03-31", "2017-12-31"] {
            let desk = try Self.neighbours(leavingOn: day)
            #expect(try standing(desk, of: "average").value != nil)
            #expect(try desk.status("m").band == .onTrack)
        }
    }
}
