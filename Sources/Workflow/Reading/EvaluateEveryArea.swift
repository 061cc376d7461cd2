import Evaluation
import Foundation
package import PerformanceModel
package import Statistics

/// A figure of one of many areas, with what its panel says of it.
package struct AreaFigure: Sendable {
    package let measure: Measure
    package let figure: Figure
    package let value: FigureValue
    /// At 95 per cent; nothing where the measure counts no events.
    package let interval: Interval?
    /// Nothing where its series has no control limits.
    package let signal: ControlChart.Signal?
    /// 1 is best, or highest where neither is good; 0 where the areas are not ranked.
    package let rank: Int
    /// How many areas were ranked.
    package let count: Int
    /// 1 is the best; 0 where too few areas are ranked.
    package let quarter: Int
    /// Of the council's own area; no other is held against its targets.
    package let band: Status.Band?
    package let direction: Direction.Travel?
}

extension Office {
    /// The figures of every area for some periods, each among the areas of its kind, evaluated in panels.
    ///
    /// The council stands among other authorities and a district among districts. The measures are shared out over
    /// the cores there are.
    ///
    /// - Returns: a row for each area that has a figure, period by period, in the framework's order.
    /// - Throws: ``Refused`` where there is nothing of the name chosen, or a method's refusal.
    package func evaluateEveryArea(
        _ periods: [Period], _ choice: (Period) -> MeasureChoice, asKnownAt number: Int? = nil
    ) async throws -> [AreaFigure] {
        let book = try await evaluatedBook(asKnownAt: number)
        let wanted = try periods.flatMap { period in
            try choice(period).measures(in: book.framework).map { ($0, period) }
        }
        let cores = ProcessInfo.processInfo.activeProcessorCount
        return try await withThrowingTaskGroup(of: [(Int, [AreaFigure])].self) { group in
            for core in 0..<cores {
                group.addTask {
                    var evaluator = PanelEvaluator()
                    return try stride(from: core, to: wanted.count, by: cores).map { place in
                        (place, try book.everyArea(of: wanted[place].0, in: wanted[place].1, with: &evaluator))
                    }
                }
            }
            var found: [(Int, [AreaFigure])] = []
            for try await part in group { found += part }
            return found.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }
}

extension EvaluatedBook {
    /// The figures of a measure for a period, or for its own latest where it comes late and has none yet.
    fileprivate func everyArea(
        of measure: Measure, in period: Period, with evaluator: inout PanelEvaluator
    ) throws -> [AreaFigure] {
        let held = framework.areas.filter { firstDay(of: measure, in: $0.id) != nil }
        let late = measure.lag > 0 ? period.earlier(months: 3 * measure.lag) : nil
        for period in [period, late].compactMap({ $0 }) {
            let rows = try Dictionary(grouping: held, by: \.kind.peers).values.flatMap { areas in
                try panelled(measure, areas.map(\.id), period, &evaluator)
            }
            guard rows.isEmpty else {
                let order = Dictionary(uniqueKeysWithValues: held.enumerated().map { ($1.id, $0) })
                return rows.sorted { order[$0.figure.area] ?? 0 < order[$1.figure.area] ?? 0 }
            }
        }
        return []
    }

    private func panelled(
        _ measure: Measure, _ areas: [AreaID], _ period: Period, _ evaluator: inout PanelEvaluator
    ) throws -> [AreaFigure] {
        let figures = areas.map {
            Figure(measure: measure.id, area: $0, period: period, statistic: measure.aggregation.usualStatistic)
        }
        guard let first = figures.first else { return [] }
        let periods = periods(upTo: first, of: measure, areas: areas)
        let evaluated = try evaluator.evaluate(panel(of: measure, areas: areas, periods: periods))
        return figures.enumerated().compactMap { row, figure in
            let cell = (row + 1) * periods.count - 1
            guard let value = find(figure).content.value else { return nil }
            return AreaFigure(
                measure: measure, figure: figure, value: value, interval: evaluated.interval(at: cell),
                signal: evaluated.signals[cell].read, rank: Int(evaluated.ranks[cell]),
                count: Int(evaluated.counts[periods.count - 1]), quarter: Int(evaluated.quarters[cell]),
                band: figure.area == framework.council?.area ? evaluated.statuses[cell].band ?? band(of: figure) : nil,
                direction: evaluated.directions[cell].travel ?? travel(of: figure))
        }
    }

    /// What a panel leaves to the book.
    private func band(of figure: Figure) -> Status.Band? {
        if case .status(let status) = answer(to: Reference(figure, .status)) { status.band } else { nil }
    }

    private func travel(of figure: Figure) -> Direction.Travel? {
        if case .direction(let direction) = answer(to: Reference(figure, .direction)) { direction.travel } else { nil }
    }
}

extension Area.Kind {
    /// The kind whose areas are ranked together.
    fileprivate var peers: Self { self == .otherAuthority ? .authority : self }
}
