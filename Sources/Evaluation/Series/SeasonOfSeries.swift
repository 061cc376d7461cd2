import Statistics

extension FigureSeries {
    /// The values with the usual effect of the season taken out; nothing where no season shows, or across a gap.
    package var withoutSeason: [Double]? { SeasonalPattern.takenOut(of: doubles, atMonths: step) }
}
