import Evaluation
import Statistics

/// Holds our answers against those of a peer, on the same numbers: to 1e-9 of each, and alike where they are whole.
struct Agreement {
    let peer: String
    let columns: Columns

    func check(_ task: String, _ name: String, _ ours: [Double]) throws {
        let theirs = try answer(task, name)
        guard theirs.count == ours.count else {
            throw Wrong("\(peer) has \(theirs.count) of '\(task) \(name)' where we have \(ours.count)")
        }
        let place = ours.indices.first { !(abs(ours[$0] - theirs[$0]) <= 1e-9 * max(1, abs(theirs[$0]))) }
        if let place {
            throw Wrong("'\(task) \(name)' \(place) is \(ours[place]), and by \(peer) \(theirs[place])")
        }
    }

    func check<Whole: BinaryInteger>(_ task: String, _ name: String, _ ours: [Whole]) throws {
        try check(task, name, ours.map { Double($0) })
    }

    /// The limits of every series, and the rule that each point meets.
    func check(_ charts: ControlCharts) throws {
        let lines = charts.groups.compactMap(\.limits.lines)
        try check("xmr", "mean", charts.groups.map { $0.mean ?? .nan })
        try check("xmr", "lower", lines.map(\.lower))
        try check("xmr", "upper", lines.map(\.upper))
        let codes = charts.signals.map { signal -> Int in
            switch signal.rule {
            case .none: 0
            case .outside: signal.isHigh ? 3 : 2
            case .trend: signal.isHigh ? 5 : 4
            case .twoOfThree: signal.isHigh ? 7 : 6
            case .shift: signal.isHigh ? 9 : 8
            }
        }
        guard peer != "numpy" else { return try check("xmr", "codes", codes) }
        try check("xmr", "outside", codes.map { $0 / 2 == 1 ? 1 : 0 })
        // A peer that marks only where runs are complete: their points are the seven up to there.
        let (trends, shifts) = (try members("trend"), try members("shift"))
        for (place, code) in codes.enumerated() {
            let rule = code / 2
            let isRight =
                switch rule {
                case 1: true
                case 2: trends[place]
                case 3: !trends[place]
                case 4: shifts[place] && !trends[place]
                default: !shifts[place] && !trends[place]
                }
            guard isRight else { throw Wrong("the rule of point \(place) is \(rule), and \(peer) has another") }
        }
    }

    /// Everything a peer says of the first panels.
    func check(_ panels: [EvaluatedPanel]) throws {
        try check("panel", "values", panels.flatMap(\.values))
        try check("panel", "lower", panels.flatMap(\.lower))
        try check("panel", "upper", panels.flatMap(\.upper))
        try check("panel", "ranks", panels.flatMap(\.ranks))
        try check("panel", "quarters", panels.flatMap(\.quarters))
        try check("panel", "statuses", panels.flatMap { $0.statuses.map(\.rawValue) })
        try check("panel", "directions", panels.flatMap { $0.directions.map(\.rawValue) })
        try check("panel", "outside", panels.flatMap { $0.signals.map { $0.read?.rule == .outside ? 1 : 0 } })
    }

    private func members(_ name: String) throws -> [Bool] {
        let ends = try answer("xmr", name)
        return ends.indices.map { place in
            let last = min(place + 6, place / Inputs.periods * Inputs.periods + Inputs.periods - 1)
            return ends[place...last].contains(1)
        }
    }

    private func answer(_ task: String, _ name: String) throws -> [Double] {
        try columns.read("\(peer).\(task).\(name)")
    }
}
