import PerformanceModel
import Testing

/// Where a figure stands in a comparator set.
struct PositionOfFigureTests {
    private static func desk(_ polarity: Polarity = .high, _ others: [String]) throws -> Desk {
        var desk = try Desk([measure("m", .percentage, .ratio, polarity) { $0.kind = parts() }])
        let areas = try others.indices.map { try AreaID("n-\($0 + 1)") }
        desk.framework.areas += areas.map {
            Area(id: $0, title: "Place \($0.text.dropFirst(2))", kind: .otherAuthority)
        }
        desk.framework.comparatorSets = [
            ComparatorSet(
                id: try ComparatorSetID("neighbours"), title: "Neighbours", source: "",
                members: areas.map { ComparatorSet.Member(area: $0) })
        ]
        for (area, value) in zip(areas, others) where !value.isEmpty { try desk.hold("m of \(area) = \(value)") }
        try desk.hold("m = 50")
        return desk
    }

    private func position(_ desk: Desk) throws -> MethodResult<Position> {
        try #require(try desk.meaning("m").positions.first).position
    }

    @Test(arguments: [
        (Polarity.high, ["60", "50", "40", "30", "20", "10", "5"], "joint 2nd of 8, best quarter"),
        (.low, ["60", "50", "40", "30", "20", "10", "5"], "joint 6th of 8, third quarter"),
        (.none, ["60", "50", "40", "30", "20", "10", "5"], "joint 2nd of 8 from the highest, highest quarter"),
        (.high, ["60", "40"], "2nd of 3"),
    ])
    func `a place among others is said with its quarter`(
        _ polarity: Polarity, _ others: [String], _ words: String
    ) throws {
        #expect(try #require(try position(Self.desk(polarity, others)).value).words == words)
    }

    @Test func `who has no figure is left out and counted, and never averaged`() throws {
        let found = try #require(try position(Self.desk(.high, ["60", "", "not-applicable", "20"])).value)
        #expect(found.words == "2nd of 3" && found.mean == .result(40))
        #expect(found.leftOut.map(\.because) == ["not returned", "no such service"])
    }

    @Test func `where no other has the period yet, the latest that at least eight have is ranked and named`() throws {
        var desk = try Self.desk(.high, Array(repeating: "", count: 9))
        for (period, count) in [("2017-18-Q2", 3), ("2017-18-Q1", 9), ("2016-17-Q4", 9)] {
            try desk.hold("m at \(period) = 70")
            for place in 1...count { try desk.hold("m of n-\(place) at \(period) = \(60 + 2 * place)") }
        }
        let found = try #require(try position(desk).value)
        #expect(found.period == (try Period("2017-18-Q1")) && found.leftOut.isEmpty)
        #expect(
            found.words(on: try Period("2017-18-Q3"))
                == "joint 5th of 10, second quarter, in Q1 2017/18, the latest they have")
    }

    @Test func `of fewer than eight the period is ranked that most have`() throws {
        var desk = try Self.desk(.high, ["", "", ""])
        for line in ["at 2017-18-Q2", "at 2017-18-Q1", "of n-1 at 2017-18-Q2", "of n-1 at 2017-18-Q1"] {
            try desk.hold("m \(line) = 60")
        }
        try desk.hold("m of n-2 at 2017-18-Q1 = 70")
        let found = try #require(try position(desk).value)
        #expect(found.period == (try Period("2017-18-Q1")) && found.words == "joint 2nd of 3")
    }

    @Test func `no more than a year back, across no break, and only where the council has a figure too`() throws {
        var desk = try Self.desk(.high, [""])
        try desk.hold("m of n-1 at 2017-18-Q2 = 60")
        try desk.hold("m of n-1 at 2016-17-Q2 = 60")
        try desk.hold("m at 2016-17-Q2 = 60")
        let nowhere = "no member of the set has a figure for Q3 2017/18 or for the year before it"
        #expect(try position(desk).because == nowhere)
        try desk.hold("m at 2017-18-Q2 = 60")
        #expect(try position(desk).value != nil)
        let mark = SeriesNotes.Mark(from: try Period("2017-10").first, because: "other rules", approvedBy: "Cabinet")
        desk.framework.measures[0].series = SeriesNotes(breaks: [mark])
        #expect(try position(desk).because == nowhere)
    }

    @Test func `a mean of neighbours that changed within the period is refused`() throws {
        var desk = try Self.desk(.high, ["60", "20"])
        let set = desk.framework.comparatorSets[0]
        let members = [
            ComparatorSet.Member(area: set.members[0].area, to: Day("2017-11-30")),
            ComparatorSet.Member(area: set.members[1].area),
        ]
        desk.framework.comparatorSets = [
            ComparatorSet(id: set.id, title: set.title, source: "", members: members)
        ]
        let found = try #require(try position(desk).value)
        #expect(found.count == 2)
        #expect(
            found.mean.because == "the members of Neighbours changed within Q3 2017/18, so it has no one mean")
    }

    @Test func `numbers of places of different size are not ranked`() throws {
        var desk = try Self.desk(.high, ["60"])
        desk.framework.measures = [try measure("m", .count, .flow, .high)]
        try desk.hold("m = 5")
        #expect(try position(desk).because.hasPrefix("numbers of places of different size"))
    }

    @Test func `near the target is best where that is good`() throws {
        var desk = try Self.desk(.nearTarget, ["60", "49"])
        try desk.aim("m", "48")
        #expect(try #require(try position(desk).value).words == "2nd of 3")
    }
}
