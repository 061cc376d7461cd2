package import PerformanceModel
package import Register

/// Small parts for entries, so that a test states only what it is about.
package enum Sample {
    /// A figure: `cla-rate of lancashire at 2017-18-Q3 as ratio` where nothing else is said.
    package static func figure(
        _ measure: String = "cla-rate", area: String = "lancashire", at period: String = "2017-18-Q3",
        as statistic: Statistic = .ratio, isForecast: Bool = false
    ) throws -> Figure {
        Figure(
            measure: try MeasureID(measure), area: try AreaID(area), period: try Period(period),
            statistic: statistic, isForecast: isForecast)
    }

    /// A returned value.
    package static func observation(_ value: String, of figure: Figure) throws -> Observation {
        let value = ReturnedValue(value: try Quantity(value))
        return Observation(figure: figure, content: value.map(Observation.Content.value) ?? .absent(.notStated))
    }

    /// A row with a returned value.
    package static func row(_ value: String, of figure: Figure) throws -> EntryRow {
        .observation(try observation(value, of: figure))
    }

    /// Half past nine on 5 February 2018, so many days later.
    package static func moment(daysLater: Int = 0) -> Moment {
        Moment(milliseconds: 1_517_823_000_000 + Int64(daysLater) * 86_400_000)
    }

    /// A draft of an entry.
    package static func draft(
        _ key: String, _ kind: EntryKind = .return, after: Int, by actor: String = "A. Officer",
        daysLater: Int = 0, knownFrom: Day? = nil, because: String = "Quarter 3 return", _ rows: [EntryRow]
    ) -> EntryDraft {
        EntryDraft(
            key: key, kind: kind, actor: actor, because: because, recordedAt: moment(daysLater: daysLater),
            knownFrom: knownFrom, after: after, rows: rows)
    }
}
