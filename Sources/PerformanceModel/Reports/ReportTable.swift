/// A table of measures by columns that the report chooses.
package struct ReportTable: Hashable, Sendable {
    package let title: String
    package let columns: [Column]
    package let groups: [Rows]
    package let overrides: [Override]
    /// Markdown, printed beneath.
    package let notes: [String]

    package init(title: String, columns: [Column], groups: [Rows], overrides: [Override], notes: [String]) {
        self.title = title
        self.columns = columns
        self.groups = groups
        self.overrides = overrides
        self.notes = notes
    }

    /// Which measures stand under one heading.
    package enum Rows: Hashable, Sendable {
        case group(GroupID)
        /// The measures a unit of the organisation answers for on a day.
        case unit(UnitID, on: Day)
    }

    /// A column proposes period, statistic and aspect to its cells.
    package struct Column: Hashable, Sendable {
        package let id: String
        package let label: String
        package let shows: Shows
        package let places: UInt8?

        package init(id: String, label: String, shows: Shows, places: UInt8? = nil) {
            self.id = id
            self.label = label
            self.shows = shows
            self.places = places
        }
    }

    package enum Shows: Hashable, Sendable {
        case figure(Proposal)
        /// The change between two periods.
        case change(from: Period, to: Period)
        /// The difference between the report's area and another.
        case difference(from: AreaID, Period)
        /// How the figure of the column with this id is rated.
        case status(of: String)
        case direction(of: String)
        case polarity
    }

    /// What a column or cell asks for; a missing area or statistic is the report's and the measure's own.
    package struct Proposal: Hashable, Sendable {
        package let period: Period
        package let statistic: Statistic?
        package let area: AreaID?
        package let isForecast: Bool

        package init(period: Period, statistic: Statistic? = nil, area: AreaID? = nil, isForecast: Bool = false) {
            self.period = period
            self.statistic = statistic
            self.area = area
            self.isForecast = isForecast
        }
    }

    /// A cell that holds another figure than its column proposes, or one more.
    package struct Override: Hashable, Sendable {
        package let measure: MeasureID
        package let column: String
        package let instead: Proposal?
        /// Printed after the first, in brackets.
        package let also: Proposal?

        package init(measure: MeasureID, column: String, instead: Proposal?, also: Proposal?) {
            self.measure = measure
            self.column = column
            self.instead = instead
            self.also = also
        }
    }

    package func override(_ measure: MeasureID, _ column: String) -> Override? {
        overrides.first { $0.measure == measure && $0.column == column }
    }
}
