import Evaluation
import PerformanceModel
import Publishing
import Statistics

extension DrawnSeries {
    /// A series of figures, printed as their measure prints them; with the values without their season, if given.
    init(
        _ series: FigureSeries, of measure: Measure, id: String, in framework: Framework, adjusted: [Double]? = nil
    ) {
        self.id = id
        let season = adjusted == nil ? "" : ", without the usual effect of the season"
        subject = "\(framework.label(of: measure)), \(measure.unit.words)\(season)"
        unit = measure.unit
        isWithinWhole = measure.isWithinWhole
        times = series.figures.map { Double($0.period.last.number) }
        periods = series.figures.map(\.period.words)
        values = adjusted ?? series.doubles
        last = series.doubles.last { !$0.isNaN }
        print = { measure.printed($0) }
    }
}

/// What is drawn of a figure over time, where the methods had something to say.
struct SeriesPictures {
    let control: DrawnPicture?
    let forecast: DrawnPicture?
    /// The figures whose values they draw as they are; without their season they are others.
    let drawn: [Figure]
}

extension EvaluatedBook {
    /// The control chart and the forecast of a figure.
    func seriesPictures(of evaluated: EvaluatedFigure, _ measure: Measure) -> SeriesPictures? {
        guard let series = try? series(endingWith: evaluated.figure, of: measure) else { return nil }
        let control = controlPicture(of: evaluated, series, measure)
        let forecast = fanPicture(of: evaluated, series, measure)
        let drawsThemAsTheyAre = forecast != nil || control != nil && series.withoutSeason == nil
        return SeriesPictures(
            control: control, forecast: forecast, drawn: drawsThemAsTheyAre ? series.figures : [])
    }

    private func controlPicture(
        of evaluated: EvaluatedFigure, _ series: FigureSeries, _ measure: Measure
    ) -> DrawnPicture? {
        let adjusted = series.withoutSeason
        guard evaluated.meaning.signal.value != nil, let chart = try? controlChart(of: series, adjusted, measure)
        else { return nil }
        let marks = (measure.series?.rebases ?? []).filter { mark in
            series.figures.dropFirst().contains { $0.period.first >= mark.from }
        }
        let target = target(of: series)
        func picture(_ id: String) -> ControlPicture {
            DrawnSeries(series, of: measure, id: id, in: framework, adjusted: adjusted)
                .picture(
                    of: chart, target: target,
                    reasons: marks.sorted { $0.from < $1.from }.map { "From \($0.from.words): \($0.because)" })
        }
        return DrawnPicture(
            id: "control", heading: "Control chart", finding: picture("").finding,
            scene: { id, width in picture(id).scene(width: width, isTitled: false) },
            chart: { picture("").nativeChart(width: 560, height: 220) })
    }
}
