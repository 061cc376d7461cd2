/// A measure that other councils publish for each year too.
struct Published {
    let measure: String
    /// The value for England of each year, in the measure's unit.
    let england: [Double]
    /// How far councils stand apart, as a share of the value.
    let spread: Double
    let multiplier: Int
    /// What the measure is a share or rate of, in a council the size of Northmoor; none where it is a score.
    let denominator: Int?
    let period: (Int) -> String
    /// Whether the figures come in a file of the publisher's own.
    var hasFile = false

    static let all = [
        Published(
            measure: "children-looked-after", england: [60.0, 60.2, 60.4, 60.9, 61.8, 63.6], spread: 0.14,
            multiplier: 10_000, denominator: 129_000
        ) { Calendar.end(of: 4 * $0 + 3) },
        Published(
            measure: "care-leavers-in-work", england: [45.1, 46.0, 48.2, 48.9, 50.1, 51.3], spread: 0.11,
            multiplier: 100, denominator: 160, period: Calendar.year, hasFile: true),
        Published(
            measure: "key-stage-4-score", england: [337.5, 338.9, 339.7, 49.1, 46.3, 46.6], spread: 0.03,
            multiplier: 1, denominator: nil, period: Calendar.academicYear),
        Published(
            measure: "residential-admissions", england: [682, 651, 659, 628, 611, 586], spread: 0.12,
            multiplier: 100_000, denominator: 124_000
        ) { Calendar.twelveMonths(to: 4 * $0 + 3) },
        Published(
            measure: "reablement-at-home", england: [81.4, 82.0, 82.1, 82.6, 82.5, 82.9], spread: 0.035,
            multiplier: 100, denominator: 1_700, period: Calendar.year),
        Published(
            measure: "carers-satisfaction", england: [42.9, .nan, 41.2, .nan, 39.0, .nan], spread: 0.09,
            multiplier: 100, denominator: 640, period: Calendar.year),
        Published(
            measure: "alcohol-admissions", england: [639, 645, 636, 641, 638, 633], spread: 0.13,
            multiplier: 100_000, denominator: 620_000, period: Calendar.year, hasFile: true),
        Published(
            measure: "recycling", england: [43.2, 43.5, 43.7, 43.0, 43.7, 43.2], spread: 0.12,
            multiplier: 100, denominator: 280_000, period: Calendar.year),
    ]

    /// What a place has instead of a figure in a year, if anything.
    func absence(in place: String, _ year: Int) -> String? {
        switch (measure, place) {
        case ("reablement-at-home", "quarnshire"): "not-applicable"
        case ("care-leavers-in-work", "lorneshire"): "confidential"
        case ("alcohol-admissions", "pellshire") where year == 3: "not-available"
        default: nil
        }
    }

    /// The figures of England, the region and the neighbours in a year.
    func figures(_ year: Int) -> [PublishedFigure] {
        let level = england[year]
        let neighbours = Neighbour.all.filter { year <= $0.lastYear }.map { neighbour in
            var place = Draws("\(measure) of \(neighbour.id)")
            var draws = Draws("\(measure) of \(neighbour.id) in \(year)")
            let apart = spread * (max(-2.2, min(2.2, place.normal())) + draws.normal() / 6)
            return figure(neighbour.id, neighbour.size, level * (1 + apart), year)
        }
        return [figure("england", 84, level, year), figure("north-marches", 7.5, level * 1.02, year)] + neighbours
    }

    private func figure(_ place: String, _ size: Double, _ level: Double, _ year: Int) -> PublishedFigure {
        let absence = absence(in: place, year)
        guard let denominator else {
            return PublishedFigure(
                place: place, value: Double(nearest(level * 10)) / 10, parts: nil, absence: absence)
        }
        let all = nearest(Double(denominator) * size * (1 + 0.004 * Double(year)))
        let count = nearest(level * Double(all) / Double(multiplier))
        return PublishedFigure(
            place: place, value: Double(multiplier) * Double(count) / Double(all), parts: (count, all),
            absence: absence)
    }

    /// The unweighted mean of the neighbours that have a figure, as it is published.
    func neighboursAverage(_ year: Int) -> Row {
        let inSet = Set(Neighbour.all.filter { $0.isInSet(year) }.map(\.id))
        let values = figures(year).filter { inSet.contains($0.place) && $0.absence == nil }.map(\.value)
        return Row(
            measure, period(year), in: "neighbours-average", value: tenths(values.reduce(0, +) / Double(values.count)),
            note: "Mean of \(values.count) councils, as published")
    }
}

/// A figure of another place.
struct PublishedFigure {
    let place: String
    let value: Double
    let parts: (count: Int, all: Int)?
    /// What stands in place of the value, if anything.
    let absence: String?

    func row(_ measure: String, _ period: String) -> Row {
        if let absence { return Row(measure, period, in: place, absent: absence) }
        if let parts { return Row(measure, period, in: place, parts.count, of: parts.all) }
        return Row(measure, period, in: place, value: tenths(value))
    }
}
