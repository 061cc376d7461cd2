import PerformanceModel
import Reading

/// A change or variance column that does not follow from the columns beside it.
///
/// Readers take the change from its column and never work it out. The base is the OLD value: from 2,940 to 2,579 is
/// -12.3%, while -14.0% divides by the new value.
///
/// To mend: divide the difference by the older value, or say in the heading what the base is.
enum ChangeColumn: ProofRule {
    static let name = "change-column"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.paper.tables.flatMap { table in
            table.columns.flatMap { column -> [Claim] in
                guard case .change = column.meaning else { return [] }
                return claims(of: column, in: table, evidence)
            }
        }
    }

    /// What the change is from and to, and how it is worked out.
    private struct Base: Hashable {
        let old: Int
        let new: Int
        let way: Way
    }

    private enum Way: CaseIterable {
        /// Per cent of the old value, and the plain difference; each also the other way round, as for what is spent.
        case percent, difference, percentTurned, differenceTurned

        func worked(_ old: Span, _ new: Span) -> Span? {
            switch self {
            case .percent: new.percentChange(from: old)
            case .difference: new.subtracting(old)
            case .percentTurned: old.subtracting(new)?.divided(by: old)?.multiplied(by: Span(100))
            case .differenceTurned: old.subtracting(new)
            }
        }
    }

    private static func claims(of column: ReadColumn, in table: ReadTable, _ evidence: Evidence) -> [Claim] {
        let series = table.series.filter { $0.values[column.index] != nil }
        let (bases, isNamed) = bases(of: column, in: table)
        guard !series.isEmpty, !bases.isEmpty else { return [] }
        let ways = bases.flatMap { pair in Way.allCases.map { Base(old: pair.0, new: pair.1, way: $0) } }
        let fitting = ways.map { base in (base, series.filter { fits($0, column, base) }.count) }
        let best = fitting.max { $0.1 < $1.1 }
        // A base that most rows bear out is the column's; so is one that the heading names.
        let isBorne = best.map { $0.1 * 10 >= series.count * 5 && $0.1 > 1 } ?? false
        // Where the base that is named fits no row of several, either way round, the column is something else.
        let isOfIt =
            series.count < 3 || (best?.1 ?? 0) > 0
            || bases.contains { pair in
                series.contains { dividesByNew($0.values[column.index], $0.values[pair.0], $0.values[pair.1]) }
            }
        guard isBorne || isNamed && isOfIt, let chosen = isBorne ? best?.0 : ways.first else { return [] }
        return series.compactMap { judge($0, column, chosen, isBorne, table, evidence) }
    }

    /// The pairs of columns a change can be between, and whether the heading names one.
    private static func bases(of column: ReadColumn, in table: ReadTable) -> ([(Int, Int)], Bool) {
        var actual = table.actualColumns
        if actual.isEmpty { actual = table.columns.filter { $0.meaning == .figure } }
        let heading = column.heading.lowercased()
        let named = [column.period, column.secondPeriod].compactMap { $0 }.filter(\.isNamed)
        let found = named.compactMap { period in actual.first { matches($0, period) } }
        if found.count == 2, found[0].index != found[1].index {
            let sorted = found.sorted { $0.time < $1.time }
            return ([(sorted[0].index, sorted[1].index)], true)
        }
        guard let current = actual.last else { return ([], false) }
        let targets = table.columns.filter { $0.meaning == .target }.map { ($0.index, current.index) }
        let isOfTarget = heading.contains("target") || heading.contains("budget") || heading.contains("plan")
        if isOfTarget, targets.count == 1 {
            let forecasts = table.columns.filter { $0.isForecast && $0.meaning == .figure }
            return (targets + forecasts.map { (targets[0].0, $0.index) }, true)
        }
        if let only = found.first, only.index != current.index { return ([(only.index, current.index)], true) }
        let earlier = actual.dropLast().map { ($0.index, current.index) }
        let benchmarks = table.columns.filter { if case .comparator = $0.meaning { true } else { false } }
            .map { ($0.index, current.index) }
        let forecasts = table.columns.filter { $0.isForecast && $0.meaning == .figure }.flatMap { forecast in
            (targets.map(\.0) + actual.map(\.index)).map { ($0, forecast.index) }
        }
        // `2016/17` after its four quarters, beside `2015/16`.
        let years = table.columns.filter { $0.meaning == .total && $0.period?.isNamed == true }.flatMap { total in
            actual.filter {
                $0.period?.kind == total.period?.kind && $0.period?.months == total.period?.months
                    && $0.time < total.time
            }.map { ($0.index, total.index) }
        }
        let pairs = years + earlier.reversed() + targets + benchmarks + forecasts
        let isNamed = pairs.count == 1
        return (pairs, isNamed)
    }

    private static func matches(_ column: ReadColumn, _ period: NamedPeriod) -> Bool {
        guard let own = column.period else { return false }
        if own.fits(period) { return true }
        // `2017-2016 change` names by their years alone columns such as `Q1-3 2017`.
        guard period.kind == .year, let end = period.end, let ownEnd = own.end else { return false }
        return ownEnd <= end && ownEnd > end - 12
    }

    private static func worked(_ series: ReadSeries, _ base: Base) -> Span? {
        guard let old = series.values[base.old], let new = series.values[base.new] else { return nil }
        return base.way.worked(
            Span(old), Span(new))
    }

    private static func fit(_ series: ReadSeries, _ column: ReadColumn, _ base: Base) -> Fit? {
        guard let printed = series.values[column.index]?.number, let worked = worked(series, base) else { return nil }
        let fit = Fit(printed, worked)
        // Where a sign or arrow was lost, the size alone is held.
        guard !fit.isRight, !printed.isSigned, printed.value >= 0, worked.printed.isNegative, !column.hasSigns
        else { return fit }
        return Fit(printed, Span(low: -worked.high, printed: -worked.printed, high: -worked.low))
    }

    private static func fits(_ series: ReadSeries, _ column: ReadColumn, _ base: Base) -> Bool {
        let printed = series.values[column.index]?.number
        if printed?.unit == .percent, series.unit != .percent, [.difference, .differenceTurned].contains(base.way) {
            return false
        }
        return fit(series, column, base)?.isRight == true
    }

    /// Whether a change was divided by the new value, as -14.0% is from 2,940 to 2,579.
    private static func dividesByNew(_ change: PrintedFigure?, _ old: PrintedFigure?, _ new: PrintedFigure?) -> Bool {
        guard let change, let old, let new else { return false }
        return Span(old).subtracting(Span(new))?.divided(by: Span(new))?.multiplied(by: Span(-100)).map {
            Fit(change.number, $0).isRight
        } ?? false
    }

    private static func judge(
        _ series: ReadSeries, _ column: ReadColumn, _ chosen: Base, _ isBorne: Bool, _ table: ReadTable,
        _ evidence: Evidence
    ) -> Claim? {
        guard let figure = series.values[column.index], let old = series.values[chosen.old],
            let new = series.values[chosen.new],
            let oldColumn = table.columns.first(where: { $0.index == chosen.old }),
            let newColumn = table.columns.first(where: { $0.index == chosen.new })
        else { return nil }
        let cited = [evidence.cited(series, oldColumn, old), evidence.cited(series, newColumn, new)]
        let isTurned = chosen.way == .percentTurned || chosen.way == .differenceTurned
        let ways = (isTurned ? [Way.percentTurned, .differenceTurned] : [.percent, .difference]).filter { way in
            isBorne && figure.number.unit != .percent
                ? way == chosen.way
                : figure.number.unit != .percent || series.unit == .percent || way == .percent || way == .percentTurned
        }
        let right = ways.compactMap { way in
            fit(series, column, Base(old: chosen.old, new: chosen.new, way: way)).map { (way, $0) }
        }.first { $0.1.isRight }
        let way = right?.0 ?? (figure.number.unit == .percent && series.unit != .percent ? .percent : chosen.way)
        guard let worked = worked(series, Base(old: chosen.old, new: chosen.new, way: way)),
            let rounded = worked.printed.rounded(to: max(figure.value.places, 1))
        else { return nil }
        let isPercent = way == .percent || way == .percentTurned
        let expected =
            isPercent ? rounded.signed + "%" : worked.printed.rounded(to: figure.value.places)?.signed ?? rounded.signed
        let sum = "\(new.number.printed) against \(old.number.printed) is \(expected)"
        if let right {
            return evidence.claim(
                ChangeColumn.self, series, figure, right.1.verdict, expected: expected, arithmetic: sum,
                "the change follows from \(oldColumn.heading) and \(newColumn.heading)", cited)
        }
        let why =
            dividesByNew(figure, old, new)
            ? "; \(figure.number.printed) divides by the new value, and a change is a share of the old one" : ""
        return evidence.claim(
            ChangeColumn.self, series, figure, .contradicted, expected: expected, arithmetic: sum,
            "'\(series.fullLabel)': the change printed is \(figure.number.printed), and from \(oldColumn.heading) to "
                + "\(newColumn.heading) it is \(expected)\(why)", cited)
    }
}
