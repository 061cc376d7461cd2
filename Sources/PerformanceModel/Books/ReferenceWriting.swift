extension ReferenceScope {
    /// The words that ``reference(_:)`` reads a reference from, as short as the scope allows.
    ///
    /// `cla-rate at 2017-18-Q2`; where a figure is as at the end of a quarter before, the quarter is named.
    package func text(of reference: Reference) -> String {
        let figure = reference.figure
        let usual = framework.measure(figure.measure)?.aggregation.usualStatistic
        var words = [figure.measure.text]
        switch reference.aspect {
        case .value: break
        case .numerator: words.append("numerator")
        case .denominator: words.append("denominator")
        case .change(let from): words.append("change from \(name(of: from, figure))")
        case .target: words.append("target")
        case .status: words.append("status")
        case .direction: words.append("direction")
        case .difference(let area): words.append("difference from \(area)")
        }
        if figure.area != area { words.append("of \(figure.area)") }
        if figure.with(period: period) != figure { words.append("at \(name(of: figure.period, figure))") }
        if figure.statistic != usual { words.append("as \(figure.statistic.rawValue)") }
        if figure.isForecast { words.append("forecast") }
        return words.joined(separator: " ")
    }

    /// A period like the scope's own that makes the same figure, where there is one: `2017-18-Q2` for 30 September
    /// 2017.
    private func name(of other: Period, _ figure: Figure) -> Period {
        guard figure.statistic == .atEnd, period.kind != .day, period.monthCount > 0 else { return other }
        let months = period.last.month.since(other.last.month)
        return months == 0
            ? period : period.earlier(months: months).flatMap { $0.last == other.last ? $0 : nil } ?? other
    }
}

extension Reference {
    /// The reference for a program, which `plumbline trace` takes.
    package var trace: String {
        switch aspect {
        case .value: "\(figure)"
        case .numerator: "\(figure) numerator"
        case .denominator: "\(figure) denominator"
        case .target: "\(figure) target"
        case .status: "\(figure) status"
        case .direction: "\(figure) direction"
        case .change(let period): "\(figure) change from \(period)"
        case .difference(let area): "\(figure) difference from \(area)"
        }
    }
}
