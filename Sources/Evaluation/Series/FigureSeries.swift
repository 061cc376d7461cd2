package import PerformanceModel

/// The figures of one measure, area and statistic at equal steps, oldest first, up to one of them.
package struct FigureSeries: Sendable {
    package let figures: [Figure]
    /// As many as the figures; nothing where a figure is missing.
    package let values: [FigureValue?]
    /// Months from one figure to the next.
    package let step: Int
    /// The break that the series begins after, where an earlier part was left out.
    package let brokenBy: SeriesNotes.Mark?

    /// In the measure's unit; a gap is not a number, as the methods expect.
    package var doubles: [Double] { values.map { $0?.exact.nearestDouble ?? .nan } }

    package var held: Int { values.count { $0 != nil } }
}

extension EvaluatedBook {
    /// The longest series looked at: ten years of months.
    static var longest: Int { 120 }

    /// The figures up to one, at the steps its period's kind has, from the first held or the last break on.
    ///
    /// - Throws: ``SeriesRefusal`` where figures of that kind make no series.
    package func series(endingWith figure: Figure, of measure: Measure) throws(SeriesRefusal) -> FigureSeries {
        let step = try step(of: figure.period, measure)
        let mark = measure.lastBreak(upTo: figure.period.last)
        let start = firstDay(of: measure, in: figure.area, depth: 0) ?? figure.period.first
        var (figures, values): ([Figure], [FigureValue?]) = ([], [])
        var next: Figure? = figure
        var isCut = false
        while let one = next, one.period.last >= start, figures.count < Self.longest {
            if let mark, one.period.first < mark.from {
                isCut = true
                break
            }
            figures.append(one)
            values.append(find(one).content.value)
            next = one.period.earlier(months: step).map(one.with(period:))
        }
        while let last = values.last, last == nil {
            values.removeLast()
            figures.removeLast()
        }
        return FigureSeries(
            figures: figures.reversed(), values: values.reversed(), step: step, brokenBy: isCut ? mark : nil)
    }

    /// Months between neighbours that share no day.
    func step(of period: Period, _ measure: Measure) throws(SeriesRefusal) -> Int {
        switch period.kind {
        case .month: return 1
        case .quarter: return 3
        case .half: return 6
        case .academicTerm: return 4
        case .financialYear, .academicYear, .calendarYear: return 12
        case .day: return measure.cadence.months
        case .monthsEnding(let months):
            guard months <= measure.cadence.months else { throw .rolling(months: months) }
            return months
        case .yearToDate: throw .yearToDate
        case .cohort, .programmeToDate: throw .noSteps
        }
    }

    /// The first day of which anything is held that the measure could be worked out from.
    package func firstDay(of measure: Measure, in area: AreaID, depth: Int = 0) -> Day? {
        var days = firstDays[measure.id]?[area].map { [$0] } ?? []
        if case .derived(let expression) = measure.kind, depth < Self.deepest {
            days += expression.measures.compactMap { framework.measure($0) }
                .compactMap { firstDay(of: $0, in: area, depth: depth + 1) }
        }
        return days.min()
    }
}
