package typealias MeasureID = Identifier<Measure>

/// What is watched: the definition a figure is a figure of.
package struct Measure: Hashable, Sendable, Codable {
    package let id: MeasureID
    package var title: String
    /// The row label within a composite row or table, where it differs from the title.
    package var label: String?
    package var definition: String
    package var rationale: String
    /// The system or publication the figures come from.
    package var source: String
    /// The role that owns the measure, comments and signs off.
    package var owner: String
    package var deputy: String
    package var polarity: Polarity
    package var unit: MeasureUnit
    /// What is counted, or the population of a rate: `children aged 0 to 17`.
    package var of: String
    package var places: UInt8
    package var cadence: Cadence
    package var aggregation: Aggregation
    package var kind: MeasureKind
    /// Quarters by which its figures come late: 1 is a quarter in arrears.
    package var lag: Int
    package var shown: Shown
    /// Only where yes does disclosure control apply.
    package var countsPeople: Bool
    /// Whether a table shows the numerator before the value: `1,966 / 79.6`.
    package var showsNumerator: Bool
    package var direction: DirectionBasis
    /// The rule its figures are rated by; none leaves it unrated.
    package var rule: StatusRuleID?
    package var group: GroupID
    /// Who is answerable for it, and from when.
    package var units: [Dated<UnitID>]
    /// What methods must know of its series; nothing where it has no breaks and does not count events.
    package var series: SeriesNotes?
    /// Where publishers give it for other areas; nothing where no file is mapped.
    package var benchmarks: [Benchmark]?

    /// Where a measure is shown.
    package enum Shown: String, Word {
        case table
        case prose
        case notShown = "not-shown"

        package static var meaning: String { "place to show a measure" }
    }

    package init(id: MeasureID, title: String, unit: MeasureUnit, aggregation: Aggregation, group: GroupID) {
        self.id = id
        self.title = title
        self.unit = unit
        self.aggregation = aggregation
        self.group = group
        definition = ""
        rationale = ""
        source = ""
        owner = ""
        deputy = ""
        polarity = .none
        of = ""
        places = unit.usualPlaces
        cadence = .quarterly
        kind = .collected
        lag = 0
        shown = .table
        countsPeople = false
        showsNumerator = false
        direction = .previousPeriod
        rule = nil
        units = []
        series = nil
        benchmarks = nil
    }

    /// The label of its row in a table.
    package var rowLabel: String { label ?? title }

    /// The unit of the organisation that answers for the measure on a day.
    package func unit(on day: Day) -> UnitID? { units.value(on: day) }
}

/// A value that holds from a day until the next.
package struct Dated<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
    package let from: Day
    package let value: Value

    package init(from: Day, _ value: Value) {
        self.from = from
        self.value = value
    }
}

extension Array {
    /// The value that holds on a day: the one with the latest start not after it.
    package func value<Value>(on day: Day) -> Value? where Element == Dated<Value> {
        filter { $0.from <= day }.max { $0.from < $1.from }?.value
    }
}

extension Measure {
    /// Whether it is a percentage that cannot be below 0 or above 100: one that nobody said is of something else.
    package var isWithinWhole: Bool { unit == .percentage && kind.parts?.isShare ?? true }
}
