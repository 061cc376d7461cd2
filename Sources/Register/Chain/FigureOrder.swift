package import PerformanceModel

/// The figures among an entry's rows in the order of their bytes, with each period, measure and area told once.
///
/// An entry may hold tens of thousands of figures, so they are ordered by the ranks of their few periods, measures and
/// areas and not by comparing texts.
package struct FigureOrder: Sendable {
    /// Every period, by its machine form.
    package let periods: [Period]
    /// Every measure, by its identifier.
    package let measures: [MeasureID]
    /// Every area, by its identifier.
    package let areas: [AreaID]
    /// One place for each figure, in order.
    package let places: [Place]

    /// Where a figure stands.
    package struct Place: Sendable {
        /// Index into the periods.
        package let period: Int
        /// Index into the measures.
        package let measure: Int
        /// Index into the areas.
        package let area: Int
        /// Index into the entry's rows.
        package let row: Int

        fileprivate let key: UInt64
    }

    /// Fewer than the 2²⁰ ranks that a key has room for.
    static let mostRows = 1_000_000

    /// Orders the figures of some rows.
    init(_ rows: [EntryRow]) {
        var periods = Ranking<Period>()
        var measures = Ranking<MeasureID>()
        var areas = Ranking<AreaID>()
        let found = rows.indices.compactMap { row in
            rows[row].figure.map {
                (row, periods.index($0.period), measures.index($0.measure), areas.index($0.area), $0.tail)
            }
        }
        let (periodRanks, measureRanks, areaRanks) = (periods.ranks(), measures.ranks(), areas.ranks())
        places = found.map { row, period, measure, area, tail in
            let ranks = (periodRanks[period], measureRanks[measure], areaRanks[area])
            let key = UInt64(ranks.0) << 44 | UInt64(ranks.1) << 24 | UInt64(ranks.2) << 4 | tail
            return Place(period: ranks.0, measure: ranks.1, area: ranks.2, row: row, key: key)
        }
        .sorted { $0.key < $1.key }
        self.periods = periods.sorted()
        self.measures = measures.sorted()
        self.areas = areas.sorted()
    }

    /// The row of the first figure that stands here twice.
    var repeated: Int? {
        zip(places, places.dropFirst()).first { $0.key == $1.key }?.1.row
    }
}

extension EntryRow {
    /// The figure, where the row is one returned or withdrawn.
    package var figure: Figure? {
        switch self {
        case .observation(let observation): observation.figure
        case .withdrawal(let figure): figure
        default: nil
        }
    }
}

extension Figure {
    /// The rank of its statistic's word and of whether it is a forecast, in four bits.
    fileprivate var tail: UInt64 {
        let rank: UInt64 =
            switch statistic {
            case .atEnd: 0
            case .average: 1
            case .latest: 2
            case .ratio: 3
            case .total: 4
            }
        return rank << 1 | (isForecast ? 1 : 0)
    }
}
