import PerformanceModel

extension BenchmarkStanding {
    /// `better by more than chance, 4.1 percentage points above: 88.1% beside 84%`; with both periods where they differ.
    func sentence(of evaluated: EvaluatedFigure, _ measure: Measure, _ area: String) -> String {
        guard let own = evaluated.content.value else { return words }
        func printed(_ value: FigureValue, _ status: DataStatus) -> String {
            value.printed(as: measure.unit, places: measure.places) + (status.symbol.map { " \($0)" } ?? "")
        }
        let parts = [judgement == nil ? nil : words, comparison.distance(measure)].compactMap(\.self)
        var sentence =
            "\(parts.isEmpty ? words : parts.joined(separator: ", ")): \(printed(own, evaluated.dataStatus)) beside "
            + printed(comparison.value, dataStatus)
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

extension Comparison {
    /// `4.1 percentage points above`; nothing where there is no difference.
    fileprivate func distance(_ measure: Measure) -> String? {
        if difference.isZero { return nil }
        let size = difference.magnitude.rounded(to: measure.places)?.grouped ?? "?"
        let points = measure.unit == .percentage ? " percentage points" : ""
        return "\(size)\(points) \(difference.isNegative ? "below" : "above")"
    }
}
