package import PerformanceModel

/// Every measure at its latest, decided: by theme and group, with the statuses counted at the top.
package struct OverviewPage: Hashable, Sendable {
    package let frame: PageFrame
    package let statuses: StatusTilesPicture
    package let themes: [ThemeRows]
    package let reports: [PublishedReport]
    /// The latest figures beside the nation; nothing where no figure of it is held.
    package let spine: SpinePicture?

    package struct ThemeRows: Hashable, Sendable {
        package let theme: ThemeID
        package let title: String
        package let groups: [GroupRows]
    }

    package struct GroupRows: Hashable, Sendable {
        package let group: GroupID
        package let title: String
        package let rows: [Row]
    }

    package struct Row: Hashable, Sendable {
        package let measure: MeasureID
        package let label: String
        /// The value, or the reason there is none.
        package let value: String
        package let period: String
        /// The period of the figure that is judged, where that is another.
        package let judgedPeriod: String?
        package let status: StatusMark
        package let direction: DirectionMark
        package let basis: DirectionBasis
        /// Who answers for it: the unit, and those it belongs to from the widest down.
        package let units: [OrganisationUnit]
        /// What it can be found by besides its label.
        package let words: String
        /// Its figures over time; nothing where they are too few.
        package let trend: SparklinePicture?
    }

    /// A paper that can be read.
    package struct PublishedReport: Hashable, Sendable {
        package let report: ReportID
        package let title: String
        package let version: Int
        package let day: Day

        package init(report: ReportID, title: String, version: Int, day: Day) {
            self.report = report
            self.title = title
            self.version = version
            self.day = day
        }
    }
}
