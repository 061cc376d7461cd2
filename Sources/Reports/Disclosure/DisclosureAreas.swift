import Evaluation
import PerformanceModel

extension DisclosureReading {
    /// Relates the figures of an area to those of the areas within it, for every span that has been met.
    ///
    /// Areas within may overlap, such as districts and districts reported together, so each way of dividing is taken
    /// only where its figures do add up. One that is missing is what is left of the whole.
    mutating func relateAreas() {
        let spans = Dictionary(grouping: met.keys, by: \.measure)
        let divisions = guarding.divisions
        for (measure, figures) in spans.sorted(by: { $0.key < $1.key }) {
            let held = Set(book.figures(of: measure).map(\.area)).union(figures.map(\.area))
            for (parent, ways) in divisions where held.contains(parent) {
                for way in ways where way.contains(where: held.contains) {
                    for span in Set(figures.map { $0.with(area: parent) }).sorted() { relate(span, to: way) }
                }
            }
        }
    }

    private mutating func relate(_ whole: Figure, to areas: [AreaID]) {
        meet(whole)
        let pieces = areas.map { whole.with(area: $0) }
        for piece in pieces { meet(piece) }
        for part in [NumberKey.Part.count, .whole] {
            guard let total = number(part, of: whole), let sum = total.key.value else { continue }
            let known = pieces.compactMap { number(part, of: $0) }
            guard !known.isEmpty, let rest = Ratio.total([sum] + known.compactMap { $0.key.value.map { -$0 } }),
                !rest.isNegative || !guarding.ofPeople.contains(whole.measure)
            else { continue }
            var terms = known.map { SuppressionSystem.Term(system.cell($0)) }
            if !rest.isZero {
                let missing = pieces.filter { number(part, of: $0) == nil }
                guard missing.count == 1 else { continue }
                let isSmall = guarding.ofPeople.contains(whole.measure) && system.rule.isSmall(rest)
                let told = ToldNumber(key: NumberKey(missing[0], part, rest), isSmall: isSmall)
                terms.append(.init(system.cell(told)))
            }
            system.relate(terms + [.init(system.cell(total), times: -Ratio(1))])
        }
    }
}
