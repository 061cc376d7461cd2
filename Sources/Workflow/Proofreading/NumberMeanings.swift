import Evaluation
import PerformanceModel
import Proof
import Reading

extension BindingSearch {
    /// Everything of a measure that a number can be by what it is there for, each with what the words say against it.
    func meanings(of measure: MeasureID, _ number: SpokenNumber) -> [Meaning] {
        guard let definition = book.framework.measure(measure) else { return [] }
        let history = OwnHistory(of: definition, in: scope.area, upTo: scope.period, book)
        switch number.part {
        case .definition: return []
        case .change(let isRise): return changes(history, isRise, number)
        case .value:
            return values(history.like.last, own(definition, history), number, [.value, .numerator, .denominator])
                + elsewhere(history.like.last, number)
        case .target: return values(history.like.last, own(definition, history), number, [.target])
        case .comparator, .place: return elsewhere(history.like.last, number)
        }
    }

    private func own(_ measure: Measure, _ history: OwnHistory) -> [Figure] {
        let held = book.figures(of: measure.id).filter { $0.area == scope.area }
        let toDate = Figure(
            measure: measure.id, area: scope.area,
            period: .yearToDate(.financial, through: scope.period.last.month),
            statistic: measure.aggregation.usualStatistic)
        return Set(held + history.like + [toDate]).sorted()
    }

    private func values(
        _ current: Figure?, _ figures: [Figure], _ number: SpokenNumber, _ aspects: [Reference.Aspect]
    ) -> [Meaning] {
        figures.flatMap { figure in
            let doubt = isMeant(figure, current, number) ? nil : "it is of \(figure.period.words)"
            return aspects.map { Meaning(reference: Reference(figure, $0), doubt: doubt) }
        }
    }

    /// Whether a figure is of a period said of the number, or where none is said of now.
    private func isMeant(_ figure: Figure, _ current: Figure?, _ number: SpokenNumber) -> Bool {
        func isNamed(_ periods: [NamedPeriod]) -> Bool {
            periods.contains { $0.settled(within: scope.period).map(figure.period.isNamed) ?? false }
        }
        guard number.periods.isEmpty else { return isNamed(number.periods) }
        return figure == current || figure.period.last == scope.period.last || isNamed(number.allPeriods)
    }

    // MARK: Other places

    private func elsewhere(_ current: Figure?, _ number: SpokenNumber) -> [Meaning] {
        guard let current else { return [] }
        let areas = book.framework.areas.filter { $0.id != scope.area && isNamed($0, number) }
        return areas.flatMap { area -> [Meaning] in
            let beside = book.comparator(of: current, in: area.id)
            let held = book.figures(of: current.measure).filter { $0.area == area.id }
            return values(beside, Set(held + (beside.map { [$0] } ?? [])).sorted(), number, [.value])
        }
    }

    private func isNamed(_ area: Area, _ number: SpokenNumber) -> Bool {
        if case .place(let name) = number.part { return area.title.lowercased() == name.lowercased() }
        let names: [String] =
            switch area.kind {
            case .nation: ["national", "nationally", "england", "english"]
            case .region: ["region", "regional", "regionally"]
            case .neighbours: ["neighbour", "neighbours", "neighbours'", "similar", "comparators", "peers"]
            default: []
            }
        return !number.words.isDisjoint(with: names + [area.title.lowercased()])
    }

    // MARK: Changes

    /// The changes to now: from the period that the words name, or where they name none, from the one before or the
    /// same a year ago.
    private func changes(_ history: OwnHistory, _ isRise: Bool?, _ number: SpokenNumber) -> [Meaning] {
        let settled = number.allPeriods.compactMap { $0.settled(within: scope.period) }
        let named = history.like.filter { figure in settled.contains { figure.period.isNamed(by: $0) } }
        guard let now = named.count > 1 ? named.last : history.like.last else { return [] }
        let bases = named.filter { $0.period < now.period }
        let before = history.like.last { $0.period < now.period }
        let lastYear = now.period.earlier(months: 12)
        return history.like.filter { $0.period < now.period && $0.period.isLike(now.period) }.compactMap { base in
            let isMeant =
                bases.isEmpty
                ? settled.allSatisfy(now.period.isNamed) && (base == before || base.period == lastYear)
                : bases.contains(base)
            let reference = Reference(now, .change(from: base.period))
            guard case .change(let change) = book.answer(to: reference) else { return nil }
            let isWrongWay = isRise.map { $0 == change.amount.isNegative && !change.amount.isZero } ?? false
            return Meaning(
                reference: reference,
                doubt: !isMeant
                    ? "it is the change from \(base.period.words)"
                    : isWrongWay ? "it went \(change.amount.isNegative ? "down" : "up")" : nil)
        }
    }
}
