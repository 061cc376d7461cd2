import PerformanceModel
import Testing

struct FrameworkTests {
    /// Two structures; one measure moves from one directorate to another on 1 January 2018.
    private static func moving() throws -> Framework {
        func unit(_ id: String, in parent: String? = nil) throws -> OrganisationUnit {
            OrganisationUnit(id: try UnitID(id), title: id, parent: try parent.map { try UnitID($0) })
        }
        var measure = try small("cla-rate")
        measure.units = [
            Dated(from: try day("2016-04-01"), try UnitID("social-care")),
            Dated(from: try day("2018-01-01"), try UnitID("safeguarding")),
        ]
        var framework = Framework(measures: [measure])
        framework.structures = [
            ManagementStructure(
                id: try StructureID("old"), title: "Old", from: try day("2016-04-01"), to: try day("2017-12-31"),
                units: [try unit("childrens"), try unit("social-care", in: "childrens")]),
            ManagementStructure(
                id: try StructureID("new"), title: "New", from: try day("2018-01-01"), to: nil,
                units: [
                    try unit("education"), try unit("safeguarding", in: "childrens-and-schools"),
                    try unit("childrens-and-schools", in: "education"),
                ]),
        ]
        return framework
    }

    @Test(arguments: [
        ("childrens", "2017-12-31", 1), ("social-care", "2017-12-31", 1), ("safeguarding", "2017-12-31", 0),
        ("childrens", "2018-01-01", 0), ("social-care", "2018-01-01", 0), ("safeguarding", "2018-01-01", 1),
        ("education", "2018-01-01", 1), ("childrens", "2016-03-31", 0), ("education", "2030-01-01", 1),
    ])
    func `a measure moves between directorates, and either structure answers`(
        _ unit: String, _ on: String, _ count: Int
    ) throws {
        #expect(try Self.moving().measures(of: UnitID(unit), on: day(on)).count == count)
    }

    @Test func `units that are each other's parents do not go round for ever`() throws {
        let units = try ["a", "b"].map {
            OrganisationUnit(id: try UnitID($0), title: $0, parent: try UnitID($0 == "a" ? "b" : "a"))
        }
        let structure = ManagementStructure(
            id: try StructureID("s"), title: "S", from: try day("2017-04-01"), to: nil, units: units)
        #expect(structure.within(try UnitID("a")).count == 2)
    }

    @Test func `the members of a comparator set have dates`() throws {
        func member(_ area: String, _ from: String?, _ to: String?) throws -> ComparatorSet.Member {
            ComparatorSet.Member(
                area: try AreaID(area), from: try from.map { try day($0) }, to: try to.map { try day($0) })
        }
        let set = ComparatorSet(
            id: try ComparatorSetID("neighbours"), title: "Neighbours", source: "DfE",
            members: [
                try member("always", nil, nil), try member("until", nil, "2014-09-30"),
                try member("since", "2014-10-01", nil), try member("between", "2014-01-01", "2014-12-31"),
            ])
        #expect(set.members(on: try day("2013-12-31")).map(\.text) == ["always", "until"])
        #expect(set.members(on: try day("2014-09-30")).map(\.text) == ["always", "until", "between"])
        #expect(set.members(on: try day("2014-10-01")).map(\.text) == ["always", "since", "between"])
        #expect(set.members(on: try day("2015-01-01")).map(\.text) == ["always", "since"])
    }

    @Test func `the version of a rule is that of the day`() throws {
        var framework = Framework()
        framework.rules = try [("2017-04-01", 1), ("2018-04-01", 2)].map {
            StatusRule(
                id: try StatusRuleID("target"), number: $1, from: try day($0), title: "T", test: .targetAndFloor)
        }
        #expect(framework.rule(try StatusRuleID("target"), on: try day("2017-03-31")) == nil)
        #expect(framework.rule(try StatusRuleID("target"), on: try day("2018-03-31"))?.number == 1)
        #expect(
            framework.rule(try StatusRuleID("target"), on: try day("2018-04-01"))?.citation == "rule 2 of 1 April 2018")
    }

    @Test func `a framework comes back from its definitions in the order printed`() throws {
        var framework = try Self.moving()
        framework.measures += [try small("zebra"), try small("aardvark")]
        let again = Framework(framework.definitions.reversed())
        #expect(again == framework)
        #expect(again.measure(try MeasureID("aardvark")) != nil)
        #expect(Framework().definitions.isEmpty)
    }
}
