import PerformanceModel

extension EvaluatedFigure.Origin {
    /// `worked out from 3 months, October to December 2017: the sum of 3 periods`, or `returned in entry 4`.
    ///
    /// Nothing where there is no value.
    func words(in framework: Framework) -> String? {
        switch self {
        case .nowhere: nil
        case .returned(let entry): "returned in entry \(entry)"
        case .workedOut(let how, let figures): "worked out from \(Self.list(figures, framework)): \(how)"
        }
    }

    private static func list(_ figures: [Figure], _ framework: Framework) -> String {
        guard let first = figures.first, let last = figures.last else { return "nothing" }
        if Set(figures.map(\.measure)).count == 1 {
            return "\(figures.count) \(first.period.kind.plural), \(span(first.period, last.period))"
        }
        let names = figures.map { framework.measure($0.measure)?.rowLabel ?? $0.measure.text }
        return "\(names.joined(separator: " and ")) \(first.period.wordsWithin)"
    }

    private static func span(_ first: Period, _ last: Period) -> String {
        if first == last { return first.words }
        guard first.kind == .month, first.first.month.year == last.last.month.year else {
            return "\(first.words) to \(last.words)"
        }
        return "\(first.first.month.name) to \(last.words)"
    }
}

extension Period.Kind {
    /// What several such periods are called.
    fileprivate var plural: String {
        switch self {
        case .month: "months"
        case .quarter: "quarters"
        case .half: "halves"
        case .financialYear, .academicYear, .calendarYear: "years"
        case .academicTerm: "terms"
        case .day: "days"
        case .yearToDate, .monthsEnding, .cohort, .programmeToDate: "periods"
        }
    }
}
