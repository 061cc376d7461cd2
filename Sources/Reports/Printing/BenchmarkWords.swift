import PerformanceModel

extension BenchmarkStanding {
    /// `better by more than chance, 4.1 percentage points above: 88.1% beside 84%`; with both periods if they differ.
    func sentence(of evaluated: EvaluatedFigure, _ measure: Measure, _ area: String) -> String {
        let words = words(of: measure)
        guard let own = evaluated.content.value else { return words }
        func printed(_ value: FigureValue, _ status: DataStatus) -> String {
            value.printed(as: measure.unit, places: measure.places) + (status.symbol.map { " \($0)" } ?? "")
        }
        let distance = comparison.distance(of: measure)
        let isTold = judgement != nil && comparison.side(of: measure) == .same
        var sentence =
            (judgement == nil ? distance : isTold ? words : "\(words), \(distance)")
            + ": \(printed(own, evaluated.dataStatus)) beside \(printed(comparison.value, dataStatus))"
        let (here, there) = (evaluated.figure.period, comparison.with.period)
        let assumed = comparison.periodIsAssumed ? " (assumed)" : ""
        if here != there {
            sentence += "; this is of \(here.words) and \(area) of \(there.words)\(assumed)"
        } else if comparison.periodIsAssumed {
            sentence += "; the period of \(area) is assumed"
        }
        if let publishedOn { sentence += ", published \(publishedOn.words)" }
        if judgement == nil { sentence += "; how much of it is chance is not known" }
        return sentence
    }
}
