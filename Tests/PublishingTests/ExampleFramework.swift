import PerformanceModel

extension Example {
    static func framework() throws -> Framework {
        var framework = Framework(measures: try measures())
        framework.council = Council(
            title: "Dale County Council", area: try AreaID("dale"), bands: [.onTrack: "On track/good"])
        framework.areas = [
            Area(id: try AreaID("dale"), title: "Dale", kind: .authority),
            Area(id: try AreaID("england"), title: "England", kind: .nation),
        ]
        framework.themes = [
            Theme(
                id: try ThemeID("start-well"), title: "Start Well",
                groups: [
                    MeasureGroup(id: try GroupID("cla"), title: "Children looked after"),
                    MeasureGroup(id: try GroupID("health"), title: "Health & exercise"),
                ])
        ]
        framework.composites = [
            CompositeRow(
                id: try CompositeID("walks"), title: "Walks", lead: try MeasureID("walk-finishers"),
                measures: [try MeasureID("walk-starters"), try MeasureID("walk-finishers")])
        ]
        framework.rules = [
            StatusRule(
                id: try StatusRuleID("near-target"), number: 3, from: try Period("2017-04").first,
                title: "Near the target", test: .target(.points(2)))
        ]
        return framework
    }

    private static func measures() throws -> [Measure] {
        var rate = Measure(
            id: try MeasureID("cla-rate"), title: "Rate of children looked after", unit: .ratePer10000,
            aggregation: .index, group: try GroupID("cla"))
        rate.polarity = .low
        rate.rule = try StatusRuleID("near-target")
        rate.definition = "Children looked after for each 10,000 children."
        rate.owner = "Head of Service"
        rate.of = "children aged 0 to 17"
        rate.units = [
            Dated(from: try Period("2016-04").first, try UnitID("social-care")),
            Dated(from: try Period("2018-01").first, try UnitID("children")),
        ]
        var visits = Measure(
            id: try MeasureID("visits"), title: "Visits <in person>", unit: .count, aggregation: .flow,
            group: try GroupID("cla"))
        visits.direction = .samePeriodLastYear
        var starters = Measure(
            id: try MeasureID("walk-starters"), title: "Starters", unit: .count, aggregation: .flow,
            group: try GroupID("health"))
        starters.label = "- starters"
        starters.polarity = .high
        var finishers = Measure(
            id: try MeasureID("walk-finishers"), title: "Finishers", unit: .percentage, aggregation: .ratio,
            group: try GroupID("health"))
        finishers.polarity = .high
        return [rate, visits, starters, finishers]
    }

    static func observations() throws -> [Figure: RecordedObservation] {
        let all = [
            try figure("cla-rate", "2017-18-Q1", "76.4", .latest),
            try figure("cla-rate", "2017-18-Q2", "77.8", .latest),
            try figure("cla-rate", "2017-18-Q3", "79.0", .latest),
            try figure("cla-rate", "2017-18-Q3", "62", .latest, area: "england", isAssumed: true),
            try figure("visits", "2016-17-Q3", "11000", .total),
            try figure("visits", "2017-18-Q2", "11250", .total),
            try figure("visits", "2017-18-Q3", "12345", .total, status: .provisional),
            try figure("visits", "2017-12", "4100", .total),
            try figure("walk-starters", "2017-18-Q3", "40", .total),
        ]
        return Dictionary(uniqueKeysWithValues: all.map { ($0.figure, RecordedObservation($0, entry: 3)) })
    }

    private static func figure(
        _ measure: String, _ period: String, _ value: String, _ statistic: Statistic, area: String = "dale",
        status: DataStatus = .final, isAssumed: Bool = false
    ) throws -> Observation {
        guard let returned = ReturnedValue(value: try Quantity(value)) else { throw Missing() }
        return Observation(
            figure: Figure(
                measure: try MeasureID(measure), area: try AreaID(area), period: try Period(period),
                statistic: statistic),
            content: .value(returned), dataStatus: status, periodIsAssumed: isAssumed)
    }
}
