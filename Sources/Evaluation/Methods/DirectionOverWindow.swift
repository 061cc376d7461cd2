import PerformanceModel
import Statistics

extension EvaluatedBook {
    /// How many periods the charted window has.
    private static var window: Int { 8 }

    /// The direction of a straight line through the latest eight figures; no change where its slope is no more than
    /// chance.
    ///
    /// Source: a county council's direction of travel, by regression over the charted window (field notes, 5.1), with
    /// Student's t for the slope at 95%.
    func directionOverWindow(of figure: Figure, _ now: FigureValue, _ measure: Measure) -> Direction {
        do {
            let series = try series(endingWith: figure, of: measure)
            let (figures, values) = (series.figures.suffix(Self.window), series.values.suffix(Self.window))
            guard values.count == Self.window, let first = figures.first, let then = values.first ?? nil else {
                let since = series.brokenBy.map { " since the series broke at \($0.from.words)" } ?? ""
                return .cannotBeCalculated(
                    "too few points: \(values.count) held\(since), and a line over the window needs \(Self.window)")
            }
            guard let change = Change(from: then.exact, to: now.exact, isPercentage: measure.unit == .percentage)
            else { return .cannotBeCalculated("the figures have too many digits") }
            let line = try line(through: values.map { $0?.exact.nearestDouble ?? .nan })
            guard line.probability < 0.05 else { return .moved(.noChange, since: first, change) }
            return .moved(travel(line.slope > 0, measure.polarity), since: first, change)
        } catch {
            return .cannotBeCalculated("\(error)")
        }
    }

    private func line(through values: [Double]) throws(SeriesRefusal) -> LinearTrend {
        do throws(MethodRefusal) {
            return try LinearTrend(values)
        } catch {
            throw .method(error.reason)
        }
    }

    private func travel(_ rises: Bool, _ polarity: Polarity) -> Direction.Travel {
        switch polarity {
        case .none, .nearTarget: rises ? .increasing : .decreasing
        case .high: rises ? .improving : .worsening
        case .low: rises ? .worsening : .improving
        }
    }
}
