/// What the methods say a figure means; each either has a result or says why it was not run.
package struct Meaning: Hashable, Sendable {
    /// How far chance alone could move it.
    package let interval: MethodResult<ConfidenceInterval>
    /// What process control says of it among those before it.
    package let signal: MethodResult<Signal>
    /// What the recent-trend test says, of yearly figures.
    package let trend: MethodResult<YearsTrend>
    /// Where it stands in each comparator set.
    package let positions: [Positioned]
    /// How it stands beside England, its region and the averages of groups that have a figure.
    package let benchmarks: [Compared]
    /// What its year is likely to come to.
    package let forecast: MethodResult<YearEndForecast>

    /// A comparator set with the figure's place in it, or why it has none.
    package struct Positioned: Hashable, Sendable {
        package let set: ComparatorSetID
        package let position: MethodResult<Position>

        package init(set: ComparatorSetID, position: MethodResult<Position>) {
            self.set = set
            self.position = position
        }
    }

    /// An area with how the figure stands beside it, or why it is not compared.
    package struct Compared: Hashable, Sendable {
        package let area: AreaID
        package let standing: MethodResult<BenchmarkStanding>

        package init(area: AreaID, standing: MethodResult<BenchmarkStanding>) {
            self.area = area
            self.standing = standing
        }
    }

    package init(
        interval: MethodResult<ConfidenceInterval>, signal: MethodResult<Signal>, trend: MethodResult<YearsTrend>,
        positions: [Positioned], benchmarks: [Compared], forecast: MethodResult<YearEndForecast>
    ) {
        self.interval = interval
        self.signal = signal
        self.trend = trend
        self.positions = positions
        self.benchmarks = benchmarks
        self.forecast = forecast
    }

    /// No method was run, for one reason.
    package static func none(because: String) -> Self {
        Self(
            interval: .notRun(because: because), signal: .notRun(because: because), trend: .notRun(because: because),
            positions: [], benchmarks: [], forecast: .notRun(because: because))
    }
}
