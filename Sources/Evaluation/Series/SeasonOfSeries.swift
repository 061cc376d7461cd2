import Statistics

extension FigureSeries {
    /// Periods in a year, where the series shows a season; nothing for yearly figures or across a gap.
    package var season: Int? {
        let (length, values) = (12 / step, doubles)
        guard step < 12, !values.contains(where: \.isNaN), SeasonalPattern.isSeen(in: values, length: length) else {
            return nil
        }
        return length
    }

    /// The values with the usual effect of the season taken out; as they are where there is none.
    package var withoutSeason: [Double] {
        guard let season else { return doubles }
        let factors = SeasonalPattern(doubles, length: season).factors
        return doubles.enumerated().map { place, value in value - factors[place % season] }
    }
}
