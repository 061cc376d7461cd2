import Statistics

extension FigureSeries {
    /// Periods in a year, where the series shows a season; nothing for yearly figures or across a gap.
    package var season: Int? {
        let length = 12 / step
        return step < 12 && SeasonalPattern.takenOut(of: doubles, length: length) != nil ? length : nil
    }

    /// The values with the usual effect of the season taken out; as they are where there is none.
    package var withoutSeason: [Double] {
        season.flatMap { SeasonalPattern.takenOut(of: doubles, length: $0) } ?? doubles
    }
}
