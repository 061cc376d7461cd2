import Evaluation
import Foundation

/// The whole benchmark: memory, agreement, times and growth.
struct Comparison {
    private let columns: Columns
    private let runs: Int
    private let peers: [Peer]

    /// So many measures of the panel are held against the peers'.
    private static let checked = 50

    init(columns: Columns, python: String, runs: Int) {
        self.columns = columns
        self.runs = runs
        peers = ["numpy", "polars", "duckdb"].map { Peer(name: $0, python: python, columns: columns) }
    }

    func run() async throws {
        try Inputs.write(to: columns)
        let memory = try memory()
        let series = try columns.read("xmr")
        let shares = try Parts(
            numerators: columns.read("share-numerators"), denominators: columns.read("share-denominators"))
        let counts = try Parts(numerators: columns.read("counts"), denominators: columns.read("populations"))
        var methods = Methods(rows: Inputs.rows)
        try await agree(series, shares, counts, &methods)
        print("The peers find the same: charts, intervals and \(Self.checked) measures of the panel, to 1e-9.\n")

        let theirs = try peers.map { try $0.times(runs: runs) }
        let forecasts = Inputs.forecast(1000)
        let panels = try Panels(Inputs.measures, from: columns)
        let charting = try await Timing(runs: runs) { try methods.chart(series) }
        let wilson = await Timing(runs: runs) { methods.wilson(shares) }
        let poisson = await Timing(runs: runs) { methods.poisson(counts) }
        let theta = try await Timing(runs: runs) { try methods.forecasts(forecasts) }.divided(by: forecasts.count)
        let two = try await Timing(runs: runs) { try await panels.evaluated(onCores: 2) }
        let one = try await Timing(runs: runs) { try await panels.evaluated(onCores: 1) }
        func line(_ task: String, _ name: String, _ ours: Timing, aim: Double? = nil) -> String {
            Line(task: task, ours: ours, peers: theirs.map { $0[name] }, aim: aim).text
        }
        print("Milliseconds: least and median of \(runs) runs of ours, medians of the peers, and ratios of medians.")
        print("polars and duckdb take all cores; numpy one, and two for the panel on two; Plumbline one but there.\n")
        print(Line.heading)
        print(line("XmR, all rules, 10,000 series × 40", "xmr", charting, aim: 0.015))
        print(line("Wilson, 1e6", "wilson", wilson, aim: 0.006))
        print(line("Byar/exact, 1e6", "byar", poisson, aim: 0.02))
        print(line("Byar/exact, 1e6, peer with a table", "byar-table", poisson, aim: 0.02))
        print(line("Theta, 40 points, a season of 4", "theta", theta, aim: 50e-6))
        print(line("evaluate 13.3 million, two cores", "panel", two, aim: 2))
        print(line("evaluate 13.3 million, one core", "panel-one-core", one))

        print("\n" + Line.padded("Nanoseconds a row", 37) + Growth.sizes.map { Line.padded("\($0)", 10) }.joined())
        for line in try await Growth(runs: runs).lines() { print(line) }
        print("\n" + memory)
    }

    /// Ends the benchmark where a peer finds another answer.
    private func agree(
        _ series: [Double], _ shares: Parts, _ counts: Parts, _ methods: inout Methods
    ) async throws {
        let evaluated = try await Panels(Self.checked, from: columns).evaluated(onCores: 1)
        for peer in peers {
            try peer.answer(measures: Self.checked)
            let agreement = Agreement(peer: peer.name, columns: columns)
            try methods.chart(series)
            try agreement.check(methods.charts)
            methods.wilson(shares)
            try agreement.check("wilson", "lower", methods.lower)
            try agreement.check("wilson", "upper", methods.upper)
            methods.poisson(counts)
            for task in peer.name == "numpy" ? ["byar", "byar-table"] : ["byar"] {
                try agreement.check(task, "lower", methods.lower)
                try agreement.check(task, "upper", methods.upper)
            }
            try agreement.check(evaluated)
        }
    }

    /// What the evaluation holds at most, and what of it are the inputs.
    private func memory() throws -> String {
        let held = try ChildMemory(["hold", columns.folder.path]).megabytes
        let most = try ChildMemory(["evaluate", columns.folder.path]).megabytes
        let raw = Double(Inputs.measures * Inputs.cells * 2 * MemoryLayout<Double>.size) / 1e6
        return String(
            format: """
                Memory: numerators and denominators are %.0f MB raw, and a process that only reads them holds %.0f MB.
                One that evaluates them and keeps all eight outputs of every figure beside them holds %.0f MB at most,
                %.2f times the raw data (aim 3, %@).
                """,
            raw, held, most, most / raw, most <= 3 * raw ? "met" : "missed")
    }
}
