package import PerformanceModel

extension Measure {
    /// The periods a measure has figures for where a period's return is asked for; none where none is due.
    ///
    /// A monthly measure has three for a quarter; an annual one has its financial year in the quarter that ends it, and
    /// one that comes in arrears has an earlier quarter.
    package func periods(askedIn asked: Period) -> [Period] {
        guard let asked = lag == 0 ? asked : asked.earlier(months: 3 * lag) else { return [] }
        if asked.monthCount == 0 || asked.monthCount == cadence.months { return [asked] }
        if asked.monthCount > cadence.months {
            return asked.cuts.first { $0.allSatisfy { $0.monthCount == cadence.months } } ?? []
        }
        return longer.filter { $0(asked).last == asked.last }.map { $0(asked) }
    }

    /// The longer period of the measure's cadence that may end with another.
    private var longer: [(Period) -> Period] {
        switch cadence {
        case .monthly, .quarterly: []
        case .annual: [\.financialYearEndedIn]
        case .halfYearly:
            [1, 2].map { half in { Period.half(half, of: $0.financialYearEndedIn.first.month.year) } }
        case .termly:
            Period.Term.allCases.map { term in { .academicTerm(term, of: $0.last.month.adding(months: -8).year) } }
        }
    }
}
