import Evaluation
import PerformanceModel
import Publishing

extension EvaluatedBook {
    /// The forecast of a figure's year as a fan, where there is one.
    func fanPicture(
        of evaluated: EvaluatedFigure, _ series: FigureSeries, _ measure: Measure
    ) -> DrawnPicture? {
        guard let forecast = evaluated.meaning.forecast.value else { return nil }
        func picture(_ id: String) -> FanPicture {
            let drawn = DrawnSeries(series, of: measure, id: id, in: framework)
            return FanPicture(
                id: id, subject: drawn.subject, finding: forecast.finding(measure), unit: measure.unit,
                history: drawn.values.indices.map { index in
                    FanPicture.Point(
                        time: drawn.times[index], period: drawn.periods[index], value: drawn.point(index))
                },
                forecast: forecast.steps.map { step in
                    FanPicture.Step(
                        time: Double(step.period.last.number), period: step.period.words,
                        value: drawn.printed(step.value),
                        inner: FanPicture.Band(
                            lower: drawn.printed(step.innerLower), upper: drawn.printed(step.innerUpper)),
                        outer: FanPicture.Band(lower: drawn.printed(step.lower), upper: drawn.printed(step.upper)))
                },
                yearEnd: forecast.outcome(measure),
                basis: "\(forecast.method) on \(forecast.points) figures to \(forecast.lastPeriod.words).")
        }
        return DrawnPicture(id: "forecast", heading: "Forecast", finding: picture("").finding) { id, width in
            picture(id).scene(width: width, isTitled: false)
        }
    }
}

extension YearEndForecast {
    /// Such as `Likely to meet the target of 34,000 for 2017/18.`, a sentence.
    fileprivate func finding(_ measure: Measure) -> String {
        guard case .result(let outlook) = target else { return outcome(measure) }
        let words = outlook.words.capitalisedFirst
        return "\(words) to meet the target of \(measure.unit.printed(outlook.target.grouped)) for \(year.words)."
    }

    fileprivate func outcome(_ measure: Measure) -> String {
        "\(year.words) is forecast to end at \(measure.printed(value)) [f], about 9 times in 10 between "
            + "\(measure.printed(lower)) and \(measure.printed(upper))."
    }
}
