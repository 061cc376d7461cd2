import Evaluation
import Intake
import PerformanceModel

/// The series of a file whose periods stand apart, as control charts and forecasts need them.
///
/// Source: methods, section 5.8.
struct SeriesStandingApart {
    let series: [DatedSeries]
    /// What could not be read, and where a series that is left out first says what it is.
    let findings: [Finding]

    init(reading file: SentFile) {
        let reading = SeriesReading(reading: file.bytes, name: file.name)
        series = reading.series.filter { $0.refusal == nil }
        findings =
            reading.findings
            + reading.series.compactMap { series in
                series.refusal.map { point, refusal in
                    Finding(
                        "periods-overlap", .error, at: Place(file: file.name, line: point.line, column: "date"),
                        series.prefix + "'\(point.date)' is refused, since \(refusal); bring figures of single periods")
                }
            }
    }
}

extension DatedSeries {
    /// Begins what is said of it, where the file has several.
    var prefix: String { name.isEmpty ? "" : "\(name): " }

    /// The first point whose period does not stand apart.
    fileprivate var refusal: (Point, SeriesRefusal)? {
        for (place, point) in points.enumerated() {
            switch point.period.kind {
            case .yearToDate: return (point, .yearToDate)
            case .programmeToDate: return (point, .noSteps)
            case .monthsEnding(let months) where overlapsNeighbour(place): return (point, .rolling(months: months))
            default: continue
            }
        }
        return nil
    }

    private func overlapsNeighbour(_ place: Int) -> Bool {
        let period = points[place].period
        return [place - 1, place + 1].filter(points.indices.contains).map { points[$0].period }
            .contains { $0.first <= period.last && period.first <= $0.last }
    }
}
