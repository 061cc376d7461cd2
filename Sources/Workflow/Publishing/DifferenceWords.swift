import Evaluation
import PerformanceModel
import Reports

extension Difference {
    /// What was and what is, such as `Rate of children looked after, 31 December 2017: 79.0 becomes 78.9.`.
    func sentence(_ framework: Framework, _ council: Council) -> String? {
        guard let measure = framework.measure(reference.figure.measure) else { return nil }
        func words(_ answer: Answer) -> String {
            if case .absent(let absence, _) = answer { return absence.words }
            return answer.words(for: measure, council: council) ?? "not known"
        }
        let (was, becomes) = (words(before), words(after))
        // The same words: only what lies behind them, such as the places or the explanation, reads differently.
        guard was != becomes else { return nil }
        let aspect =
            switch reference.aspect {
            case .status: ", status"
            case .direction: ", direction of travel"
            case .change: ", change"
            case .target: ", target"
            case .numerator: ", number"
            default: ""
            }
        let figure = reference.figure
        let place = figure.area == council.area ? "" : ", \(framework.area(figure.area)?.title ?? figure.area.text)"
        return "\(framework.label(of: measure))\(place), \(figure.period.words)\(aspect): \(was) becomes \(becomes)."
    }
}
