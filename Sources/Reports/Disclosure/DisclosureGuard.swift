import PerformanceModel

/// Which figures are guarded, and which numbers of people they tell.
struct DisclosureGuard: Sendable {
    let framework: Framework
    let rule: DisclosureRule
    /// What nobody is to be told, whatever it counts.
    let marked: Set<Figure>
    /// The measures that count people, and those worked out from one that does.
    let ofPeople: Set<MeasureID>
    /// The measures of what is marked, and those that a formula relates to one of them.
    let related: Set<MeasureID>
    /// Areas whose figures others publish: the reader has them whatever we do.
    private let areasOfOthers: Set<AreaID>

    /// Decides what is guarded.
    ///
    /// - Parameters:
    ///   - framework: the measures and areas.
    ///   - rule: which numbers of people are small.
    ///   - marked: what nobody is to be told, whatever it counts.
    ///   - other: the guard of another framework, whose measures are guarded here too.
    init(
        _ framework: Framework, rule: DisclosureRule, marked: Set<Figure> = [], like other: Self? = nil
    ) {
        self.framework = framework
        self.rule = rule
        self.marked = marked
        let people = framework.measures.filter(\.countsPeople).map(\.id)
        ofPeople = framework.related(to: (other?.ofPeople ?? []).union(people), withParts: false)
        // What is marked can be worked out from its parts as well as from what is made of it.
        related = framework.related(to: (other?.related ?? []).union(marked.map(\.measure)), withParts: true)
        areasOfOthers = Set(framework.areas.filter(\.kind.isOfOthers).map(\.id))
    }

    /// Whether a figure is printed only where nothing can be told by it that is small or marked.
    func guards(_ figure: Figure) -> Bool {
        (ofPeople.contains(figure.measure) || related.contains(figure.measure)) && !areasOfOthers.contains(figure.area)
    }

    /// Whether the values of a measure are amounts, which add up to others of their kind.
    func isAmount(_ measure: Measure) -> Bool {
        if measure.unit == .count || ofPeople.contains(measure.id) { return measure.unit == .count }
        if case .derived(let formula) = measure.kind, formula.plainSum == nil { return false }
        return measure.aggregation == .flow || measure.aggregation == .stock && measure.unit.isOfSize
    }

    /// The areas of the council's own that lie in another of them, by that one: all, and those of one kind.
    var divisions: [(parent: AreaID, parts: [[AreaID]])] {
        let own = framework.areas.filter { !$0.kind.isOfOthers }
        return own.map { parent in
            let within = own.filter { $0.id != parent.id && isWithin($0, parent.id) }
            let ways =
                [within.filter { $0.parent == parent.id }]
                + Area.Kind.allCases.map { kind in within.filter { $0.kind == kind } }
            var seen: Set<[AreaID]> = []
            return (parent.id, ways.map { $0.map(\.id) }.filter { !$0.isEmpty && seen.insert($0).inserted })
        }
    }

    private func isWithin(_ area: Area, _ other: AreaID) -> Bool {
        var (next, steps) = (area.parent, 0)
        // Parents that lead in a circle are a mistake of the framework's, not a reason to go round for ever.
        while let id = next, steps < framework.areas.count {
            if id == other { return true }
            (next, steps) = (framework.area(id)?.parent, steps + 1)
        }
        return false
    }

    /// The numbers of people a figure tells: its count, and the number it is out of where that is no population.
    ///
    /// A figure whose count, rest or whole is small is small altogether, since its rate would give each away.
    /// Source: methods, section 8.2.
    func numbers(of figure: Figure, _ value: FigureValue) -> [ToldNumber] {
        guard let measure = framework.measure(figure.measure), !figure.isForecast else { return [] }
        let whole = value.denominator.map { Ratio($0) }
        let isMean = measure.aggregation == .mean
        let count = isMean ? value.numerator.map { Ratio($0) } : count(of: value, measure, whole)
        let rest =
            measure.kind.parts?.isShare == true
            ? whole.flatMap { whole in count.flatMap { whole.subtracting($0) } } : nil
        let isOfPeople = ofPeople.contains(measure.id)
        let isSmall =
            isOfPeople
            && ([isMean ? nil : count, rest, whole].contains { $0.map(rule.isSmall) ?? false }
                || (count?.isZero == true && rule.hiddenZeros.contains(measure.id)))
        func told(_ part: NumberKey.Part, _ number: Ratio, _ isSmall: Bool) -> ToldNumber {
            ToldNumber(key: NumberKey(figure, part, number), isSmall: isSmall)
        }
        var numbers = count.map { [told(.count, $0, isSmall)] } ?? []
        // Everybody knows how many people live in a place.
        if let whole, measure.kind.parts?.overPopulation != true {
            numbers.append(told(.whole, whole, isOfPeople && rule.isSmall(whole)))
            if let rest { numbers.append(told(.rest, rest, isOfPeople && rule.isSmall(rest))) }
        }
        // A value that is no sum of numbers is one of its own.
        var isWorkedOut: Bool { if case .derived = measure.kind { true } else { false } }
        guard related.contains(measure.id), numbers.isEmpty || isWorkedOut, !isAmount(measure) else { return numbers }
        return numbers + [told(.value, value.exact, false)]
    }

    private func count(of value: FigureValue, _ measure: Measure, _ whole: Ratio?) -> Ratio? {
        if let numerator = value.numerator { return Ratio(numerator) }
        if isAmount(measure) { return value.exact }
        // Who has the rate and the whole has the count.
        guard let whole, let multiplier = Ratio(Int128(measure.unit.multiplier), over: 1) else { return nil }
        return value.exact.multiplied(by: whole)?.divided(by: multiplier)?.rounded(to: 0).map { Ratio($0) }
    }
}

extension Framework {
    /// Measures with all that are worked out from them, and where asked also with what these are worked out from.
    fileprivate func related(to measures: Set<MeasureID>, withParts: Bool) -> Set<MeasureID> {
        var all = measures
        var before = -1
        while all.count > before {
            before = all.count
            for measure in self.measures {
                guard case .derived(let formula) = measure.kind else { continue }
                let isMet = !all.isDisjoint(with: formula.measures) || withParts && all.contains(measure.id)
                if isMet { all.formUnion([measure.id] + (withParts ? formula.measures : [])) }
            }
        }
        return all
    }
}

/// A number that a figure tells.
struct ToldNumber: Hashable {
    let key: NumberKey
    let isSmall: Bool
    /// Whether it is of a figure that is marked.
    var isMarked = false
}

/// A number of people that a reader may come to know: two books that say the same of it speak of one number.
struct NumberKey: Hashable {
    let measure: MeasureID
    let area: AreaID
    let first: Day
    let last: Day
    let statistic: Statistic
    let part: Part
    /// Nothing where nobody holds it.
    let value: Ratio?

    enum Part: Hashable, CaseIterable {
        /// What the figure counts.
        case count
        /// What it is a share or rate of.
        case whole
        /// The whole without the count.
        case rest
        /// What is none of these: a value that is worked out, or returned without its parts.
        case value
    }
}

extension NumberKey {
    init(_ figure: Figure, _ part: Part, _ value: Ratio?) {
        self.init(
            measure: figure.measure, area: figure.area, first: figure.period.first, last: figure.period.last,
            statistic: figure.statistic, part: part, value: value)
    }
}

extension Figure {
    func with(statistic: Statistic, of period: Period? = nil) -> Self {
        Self(measure: measure, area: area, period: period ?? self.period, statistic: statistic, isForecast: isForecast)
    }
}

extension Area.Kind {
    var isOfOthers: Bool {
        switch self {
        case .authority, .district, .districts, .healthEconomy: false
        case .otherAuthority, .region, .nation, .neighbours: true
        }
    }
}
