import PerformanceModel

extension EvaluatedBook {
    /// What the methods make of a figure: each result, or why the method was not run.
    func meaning(of figure: Figure, _ content: EvaluatedFigure.Content, _ measure: Measure) -> Meaning {
        guard let value = content.value else {
            if case .absent(_, let because) = content { return .none(because: because) }
            return .none(because: "there is no figure")
        }
        guard !figure.isForecast else { return .none(because: "it is a forecast that somebody returned") }
        let interval = interval(of: figure, value, measure)
        let positions = positions(of: figure, value, measure)
        let benchmarks = benchmarks(of: figure, value, measure)
        do {
            let series = try series(endingWith: figure, of: measure)
            return Meaning(
                interval: interval, signal: signal(of: series, measure), trend: trend(of: series, measure),
                positions: positions, benchmarks: benchmarks, forecast: forecast(from: series, measure))
        } catch {
            return Meaning(
                interval: interval, signal: .notRun(because: error.description),
                trend: .notRun(because: error.description), positions: positions, benchmarks: benchmarks,
                forecast: .notRun(because: error.description))
        }
    }
}
