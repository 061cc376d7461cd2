import Intake
import PerformanceModel
import Publishing
import Statistics

/// Forecasts each series of a file with the columns `date`, `value` and perhaps `series`, by the Theta method.
///
/// With `yearEnd` the last, unfinished year is forecast to its end; the year is the financial one that the last date
/// lies in, from April.
///
/// - Returns: a row a step, and for a year end one row more.
/// - Throws: ``Refused`` with everything that is wrong.
package func analyseForecasts(
    of file: SentFile, _ choice: ForecastChoice, keepGoing: Bool
) throws(Refused) -> Analysis {
    let reading = SeriesStandingApart(reading: file)
    try stop(at: reading.findings, unless: keepGoing, hasRest: !reading.series.isEmpty)
    let pictured = try choice.wantsPicture ? series(choice.pictured, of: reading.series) : nil
    var (rows, findings, picture): ([[String]], [Finding], [UInt8]?) = ([], reading.findings, nil)
    for series in reading.series {
        do throws(MethodRefusal) {
            let made = try SeriesForecast(series, choice)
            rows += made.rows
            findings += made.theta.notes.map { note in
                Finding("forecast", .note, at: Place(file: file.name), series.prefix + note)
            }
            if series.name == pictured?.name { picture = try made.picture(of: file.name).scene().file }
        } catch {
            let finding = Finding(
                "no-forecast", .error, at: Place(file: file.name), series.prefix + error.reason)
            guard keepGoing || reading.series.count > 1 else { throw Refused(findings: [finding]) }
            findings.append(finding)
        }
    }
    guard !rows.isEmpty else { throw Refused(findings: findings) }
    return Analysis(
        header: ["series", "step", "date", "value", "lower", "upper", "method", "probability", "likelihood"],
        rows: rows, findings: findings, picture: picture, forPrograms: ["probability"])
}

/// The forecast of one series.
private struct SeriesForecast {
    let series: DatedSeries
    let choice: ForecastChoice
    let theta: ThetaForecast
    let steps: [Prediction]
    let dates: [String]
    let yearEnd: Prediction?

    init(_ series: DatedSeries, _ choice: ForecastChoice) throws(MethodRefusal) {
        self.series = series
        self.choice = choice
        let months = series.usualMonths
        if let months, let gap = series.gap(ofMonths: months) {
            throw MethodRefusal("after \(gap) a period is missing, and a forecast does not go across a gap")
        }
        theta = try ThetaForecast(series.values, season: choice.season)
        let year = choice.yearEnd == nil ? nil : try YearOfSeries(of: series, months)
        let count = year?.left ?? choice.steps ?? choice.season ?? 4
        var steps: [Prediction] = []
        for ahead in 0..<count { steps.append(try theta.step(ahead + 1)) }
        self.steps = steps
        let last = series.points.last?.day
        dates = (0..<count).map { index in
            months.flatMap { months in last.map { "\($0.month.adding(months: months * (index + 1)))" } } ?? ""
        }
        yearEnd = if let year, let aggregation = choice.yearEnd { try year.end(of: theta, aggregation) } else { nil }
    }

    var rows: [[String]] {
        steps.indices.map { row("\($0 + 1)", dates[$0], steps[$0], isTarget: yearEnd == nil) }
            + (yearEnd.map { [row("year-end", dates.last ?? "", $0, isTarget: true)] } ?? [])
    }

    private func row(_ step: String, _ date: String, _ prediction: Prediction, isTarget: Bool) -> [String] {
        let interval = try? prediction.interval()
        let outlook = isTarget ? choice.outlook(prediction) : nil
        return [
            series.name, step, date, prediction.value.full, (interval?.lower ?? .nan).full,
            (interval?.upper ?? .nan).full, theta.seasonalFactors == nil ? "theta" : "theta-seasonal",
            (outlook?.probability ?? .nan).full, outlook?.likelihood.rawValue ?? "",
        ]
    }

    func picture(of file: String) throws(MethodRefusal) -> FanPicture {
        let drawn = DrawnSeries(series, of: file)
        let gap = drawn.times.count > 1 ? drawn.times[drawn.times.count - 1] - drawn.times[drawn.times.count - 2] : 1
        var forecast: [FanPicture.Step] = []
        for (index, step) in steps.enumerated() {
            let (outer, inner) = (try step.interval(), try step.interval(covering: 0.8))
            func band(_ interval: Interval) -> FanPicture.Band {
                FanPicture.Band(lower: drawn.printed(interval.lower), upper: drawn.printed(interval.upper))
            }
            forecast.append(
                FanPicture.Step(
                    time: (drawn.times.last ?? 0) + gap * Double(index + 1), period: dates[index],
                    value: drawn.printed(step.value), inner: band(inner), outer: band(outer)))
        }
        let end = yearEnd.map { "The year is forecast to end at \(drawn.print($0.value)) [f]." }
        var finding: String = end ?? "Forecast to be \(drawn.print(steps.first?.value ?? .nan)) [f] next."
        if let aim = yearEnd ?? steps.last, let words = choice.outlook(aim)?.likelihood.rawValue {
            finding = words.capitalisedFirst + " to meet the target."
        }
        return FanPicture(
            id: drawn.id, subject: drawn.subject, finding: finding, unit: drawn.unit,
            history: drawn.values.indices.map {
                FanPicture.Point(time: drawn.times[$0], period: drawn.periods[$0], value: drawn.point($0))
            },
            forecast: forecast, target: yearEnd == nil ? choice.target.map(drawn.printed) : nil, yearEnd: end,
            basis: theta.notes.joined(separator: "; ") + ".")
    }
}
