import PerformanceModel

extension ReturnRule {
    /// An outturn is of a period that has ended; what is expected of one that has not is a forecast.
    static let periodHasEnded = Self(name: "period-has-ended", severity: .error) { row in
        guard !row.figure.isForecast, row.absence == nil, row.period.last > row.today else { return nil }
        return Fault(
            .period,
            "\(row.period.words) ends on \(row.period.last.words), after today; write yes in column forecast if it is "
                + "one"
        )
    }
}
