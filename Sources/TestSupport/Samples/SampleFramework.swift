package import PerformanceModel

/// A small framework with one definition of every kind.
package enum SampleFramework {
    /// The framework.
    package static func framework() throws -> Framework {
        var framework = Framework()
        let lancashire = try AreaID("lancashire")
        let group = try GroupID("children-looked-after")
        let unit = try UnitID("childrens-services")
        framework.council = Council(title: "Lancashire County Council", area: lancashire, bands: [.onTrack: "Good"])
        framework.structures = [
            ManagementStructure(
                id: try StructureID("from-2017"), title: "From April 2017", from: try day(2017, 4, 1), to: nil,
                units: [OrganisationUnit(id: unit, title: "Children's Services")])
        ]
        framework.areas = [
            Area(id: lancashire, title: "Lancashire", kind: .authority, code: "E10000017"),
            Area(id: try AreaID("england"), title: "England", kind: .nation),
        ]
        framework.comparatorSets = [
            ComparatorSet(
                id: try ComparatorSetID("nations"), title: "Nations", source: "ONS",
                members: [.init(area: try AreaID("england"), from: try day(2009, 4, 1))])
        ]
        framework.themes = [
            Theme(
                id: try ThemeID("start-well"), title: "Start Well",
                groups: [MeasureGroup(id: group, title: "Children looked after")])
        ]
        var rate = Measure(
            id: try MeasureID("cla-rate"), title: "Children looked after", unit: .ratePer10000,
            aggregation: .stock, group: group)
        rate.rule = try StatusRuleID("within-five")
        rate.units = [Dated(from: try day(2017, 4, 1), unit)]
        let count = Measure(
            id: try MeasureID("cla-number"), title: "Number looked after", unit: .count, aggregation: .stock,
            group: group)
        framework.measures = [rate, count]
        framework.composites = [
            CompositeRow(
                id: try CompositeID("cla"), title: "Looked after", lead: rate.id, measures: [count.id, rate.id])
        ]
        framework.rules = [
            StatusRule(
                id: try StatusRuleID("within-five"), number: 1, from: try day(2017, 4, 1), title: "Within five",
                test: .target(.points(try Quantity("5.0"))))
        ]
        return framework
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
        guard let day = Day(year: year, month: month, day: day) else {
            throw WordError(unknown: "\(year)-\(month)-\(day)", kind: "day", known: [])
        }
        return day
    }
}
