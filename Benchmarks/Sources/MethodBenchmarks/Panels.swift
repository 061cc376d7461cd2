import Evaluation
import Statistics

/// The panels of the measures, held in memory.
struct Panels {
    let panels: [Panel]

    /// Reads the parts of some measures, and holds nothing else.
    init(_ count: Int, from columns: Columns) throws {
        let over = try columns.reader(of: "panel-numerators")
        let under = try columns.reader(of: "panel-denominators")
        panels = try (0..<count).map { measure in
            let parts = try Parts(numerators: over.next(Inputs.cells), denominators: under.next(Inputs.cells))
            return try Self.panel(parts, .share, 100, target: Inputs.target(measure))
        }
    }

    /// Makes panels of shares, of which measures a hundred apart have the same parts.
    init(shares count: Int) throws {
        let parts = (0..<min(count, 100)).map(Inputs.panel)
        panels = try (0..<count).map { try Self.panel(parts[$0 % 100], .share, 100, target: Inputs.target($0)) }
    }

    /// Makes panels of rates, of which measures a hundred apart have the same parts.
    init(rates count: Int) throws {
        let all = Inputs.counts(min(count, 100) * Inputs.cells)
        panels = try (0..<count).map { measure in
            let cells = measure % 100 * Inputs.cells..<(measure % 100 + 1) * Inputs.cells
            let parts = Parts(
                numerators: Array(all.numerators[cells]), denominators: Array(all.denominators[cells]))
            return try Self.panel(parts, .rate, 100_000, target: 100)
        }
    }

    private static func panel(
        _ parts: Parts, _ chance: Panel.Chance, _ multiplier: Double, target: Double
    ) throws -> Panel {
        var panel = try Panel(
            of: chance, numerators: parts.numerators, denominators: parts.denominators, multiplier: multiplier,
            periods: Inputs.periods)
        panel.good = .high
        panel.targets = Array(
            repeating: Panel.Target(
                value: target, onTrack: Interval(lower: target, upper: .infinity),
                slightlyBelow: Interval(lower: target - 2, upper: .infinity)), count: Inputs.periods)
        panel.since = (0..<Inputs.periods).map { $0 > 0 ? $0 - 1 : nil }
        return panel
    }

    /// Everything about every panel, the measures shared out over cores as `plumbline evaluate` does.
    func evaluated(onCores cores: Int) async throws -> [EvaluatedPanel] {
        try await withThrowingTaskGroup(of: [EvaluatedPanel].self) { group in
            for core in 0..<cores {
                group.addTask {
                    var evaluator = PanelEvaluator()
                    return try stride(from: core, to: panels.count, by: cores).map { measure in
                        try evaluator.evaluate(panels[measure])
                    }
                }
            }
            var parts: [[EvaluatedPanel]] = []
            for try await part in group { parts.append(part) }
            return parts.flatMap { $0 }
        }
    }
}
