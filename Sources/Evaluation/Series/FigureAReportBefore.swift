package import PerformanceModel

extension Measure {
    /// The figure that a measure stood at in the report before, where it stands at another in a report now.
    ///
    /// A figure that comes with every report is of the period that ended a report's length before its own: a quarter
    /// late in both, a month's end in both, a year to date as it then was. One that comes less often stood there
    /// already, unless it has come since: its lag says in which quarter it comes.
    ///
    /// - Parameters:
    ///   - figure: what the measure stands at now.
    ///   - period: that of the report.
    /// - Returns: the same figure where it stood there already; nothing where its kind of period has none before.
    package func figure(before figure: Figure, inReportOf period: Period) -> Figure? {
        let step = period.monthCount
        guard step > 0 else { return nil }
        if cadence.months <= step, let earlier = figure.period.earlierInReports(by: step) {
            return figure.with(period: earlier)
        }
        let since = period.last.month.since(figure.period.last.month)
        if since - step >= 3 * lag { return figure }
        return figure.period.earlier(months: max(cadence.months, figure.period.monthCount)).map(figure.with(period:))
    }
}

extension Period {
    /// The period of the same kind that a report so many months earlier has: a year or programme to date as it was.
    fileprivate func earlierInReports(by months: Int) -> Self? {
        let month = last.month.adding(months: -months)
        switch kind {
        case .yearToDate(let year): return .yearToDate(year, through: month)
        case .programmeToDate: return .programme(from: first.month, to: month)
        default: return earlier(months: months)
        }
    }
}
