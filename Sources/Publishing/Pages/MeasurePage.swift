package import PerformanceModel
package import Reports

/// Everything known about one measure, decided: what it is, how it stands, and every figure held.
package struct MeasurePage: Hashable, Sendable {
    package let frame: PageFrame
    package let measure: MeasureID
    package let title: String
    /// `Start Well: Children looked after`.
    package let place: String
    package let facts: [MeasureFact]
    package let answerable: [Answerable]
    /// Nothing where no figure is held.
    package let latest: Latest?
    package let comparators: [Comparator]
    package let trend: TrendPicture?
    /// The latest figure against its target.
    package let bullet: BulletPicture?
    /// The areas of a comparator set in order.
    package let league: LeaguePicture?
    /// What the methods make of the latest figure.
    package let meaning: MeaningWords?
    /// Charts of the methods that had something to say.
    package let pictures: [MethodPicture]
    /// The latest first.
    package let figures: [HeldFigure]
    package let targets: [TargetLine]
    package let commentary: [MeasureCommentary]
    /// The papers that show it, for the public; nothing for who may see everything held.
    package let papers: [OverviewPage.PublishedReport]?

    /// A chart drawn for the phone and for the desk.
    package struct MethodPicture: Hashable, Sendable {
        /// `Control chart`.
        package let heading: String
        /// A sentence.
        package let finding: String
        package let narrow: Scene
        package let wide: Scene

        package init(heading: String, finding: String, narrow: Scene, wide: Scene) {
            self.heading = heading
            self.finding = finding
            self.narrow = narrow
            self.wide = wide
        }
    }

    /// Who answers for it, and from when.
    package struct Answerable: Hashable, Sendable {
        package let unit: String
        package let from: Day
    }

    /// The figure it stands at.
    package struct Latest: Hashable, Sendable {
        package let value: String
        package let period: Period
        package let periodIsAssumed: Bool
        /// Whether anybody says how it is rated and where it is going.
        package let isJudged: Bool
        /// The period of the figure that is judged, where that is another.
        package let judgedPeriod: Period?
        package let status: StatusMark
        package let direction: DirectionMark
        package let basis: String
        package let trace: String
    }

    /// The same figure of another area, with its own period.
    package struct Comparator: Hashable, Sendable {
        package let area: String
        package let value: String
        package let period: String
        /// `4.2 percentage points above`.
        package let difference: String
    }

    /// A target; with who set it and why, where the reader is told.
    package struct TargetLine: Hashable, Sendable {
        package let period: String
        package let value: String
        package let floor: String?
        package let approvedBy: String
        package let because: String
    }
}

/// Words about a measure, its group or its theme.
package struct MeasureCommentary: Hashable, Sendable {
    package let period: String
    package let words: AnsweredWords

    package init(period: Period, words: AnsweredWords) {
        self.period = period.words
        self.words = words
    }
}
