/// What a person chooses about the forecasts of a file.
package struct ForecastChoice: Sendable {
    /// Periods a season has: 4 for quarters, 12 for months.
    package var season: Int?
    package var target: Double?
    /// Which way meets the target.
    package var isHighGood: Bool
    /// Periods ahead; as many as a season, or four, where nothing is said.
    package var steps: Int?
    /// Whether the periods since the last full season and those to come are added up to a year.
    package var isYearEnd: Bool
    package var pictured: String?
    package var wantsPicture: Bool

    package init(
        season: Int? = nil, target: Double? = nil, isHighGood: Bool = true, steps: Int? = nil, isYearEnd: Bool = false,
        pictured: String? = nil, wantsPicture: Bool = false
    ) {
        self.season = season
        self.target = target
        self.isHighGood = isHighGood
        self.steps = steps
        self.isYearEnd = isYearEnd
        self.pictured = pictured
        self.wantsPicture = wantsPicture
    }
}
