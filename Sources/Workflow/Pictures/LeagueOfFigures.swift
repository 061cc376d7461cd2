import Evaluation
import PerformanceModel
import Publishing

extension EvaluatedBook {
    /// The council's figure and those of the first comparator set it has a place in, from the first rank to the last.
    ///
    /// - Returns: nothing where it has no place, or ranks go by the distance from a target.
    func leaguePicture(of evaluated: EvaluatedFigure, _ measure: Measure) -> LeaguePicture? {
        guard measure.polarity != .nearTarget,
            let position = evaluated.meaning.positions.lazy.compactMap(\.position.value).first
        else { return nil }
        let figure = evaluated.figure.with(period: position.period)
        guard let council = framework.area(figure.area), let own = find(figure).content.value else { return nil }
        func printed(_ value: FigureValue) -> PrintedValue {
            PrintedValue(value.exact.nearestDouble, printed: value.printed(as: measure.unit, places: measure.places))
        }
        let nation = framework.areas.first { $0.kind == .nation }
        let theirs = nation.flatMap { find(figure.with(area: $0.id)).content.value }
        let set = framework.comparatorSets.first { $0.id == position.set }?.title ?? position.set.text
        let words = "\(framework.label(of: measure)), \(measure.unit.words), \(figure.period.words)"
        return LeaguePicture(
            id: "league", subject: "\(words), among \(set)",
            finding: "\(council.title) is \(position.words(on: evaluated.figure.period)).", polarity: measure.polarity,
            unit: measure.unit,
            entries: [.init(area: council.title, value: printed(own), isOwn: true)]
                + peers(of: figure, in: position.set).map { .init(area: $0.area.title, value: printed($0.value)) },
            benchmarkName: nation?.title ?? "", benchmark: theirs.map(printed),
            leftOut: position.leftOut.map { left in
                "\(framework.area(left.area)?.title ?? left.area.text) is not ranked: \(left.because)."
            })
    }
}
