import Statistics

extension Panel {
    /// The figures with the usual effect of the season taken out of each area's, where one shows.
    ///
    /// An area with a gap has no season to be seen. Source: methods, section 5.8.
    func withoutSeason(_ values: [Double]) -> [Double] {
        guard let step else { return values }
        var adjusted = values
        for first in stride(from: 0, to: values.count, by: periods) {
            let row = values[first + unbroken..<first + periods]
            guard let start = row.firstIndex(where: { !$0.isNaN }), let end = row.lastIndex(where: { !$0.isNaN }),
                let rest = SeasonalPattern.takenOut(of: Array(row[start...end]), atMonths: step)
            else { continue }
            adjusted.replaceSubrange(start...end, with: rest)
        }
        return adjusted
    }
}
