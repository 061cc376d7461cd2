import Foundation

/// How the cost of a row grows with the number of rows.
struct Growth {
    static let sizes = [100_000, 1_000_000, 10_000_000]

    let runs: Int

    /// A line for each task: nanoseconds a row at each size, a panel's rows being figures.
    func lines() async throws -> [String] {
        var methods = Methods(rows: Self.sizes.max() ?? 0)
        let wilson = await line("Wilson", Inputs.shares) { methods.wilson($0) }
        let poisson = await line("Byar/exact", Inputs.counts) { methods.poisson($0) }
        let charts = try await line("XmR points", { Inputs.charted($0 / Inputs.periods) }) { try methods.chart($0) }
        let shares = try await line("panel of shares, two cores", { try Panels(shares: $0 / Inputs.cells) }) {
            try await $0.evaluated(onCores: 2)
        }
        let rates = try await line("panel of rates, two cores", { try Panels(rates: $0 / Inputs.cells) }) {
            try await $0.evaluated(onCores: 2)
        }
        return [wilson, poisson, charts, shares, rates]
    }

    private func line<Rows, Found>(
        _ task: String, _ rows: (Int) throws -> Rows, _ work: (Rows) async throws -> Found
    ) async rethrows -> String {
        var text = Line.padded(task, 37)
        for size in Self.sizes {
            let rows = try rows(size)
            let timing = try await Timing(runs: runs) { try await work(rows) }
            text += Line.padded(String(format: "%.2f", timing.median / Double(size) * 1e9), 10)
        }
        return text
    }
}
