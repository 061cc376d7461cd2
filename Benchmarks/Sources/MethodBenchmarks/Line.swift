import Foundation

/// One line of the table: a task, what it took us and each peer, and what it should take.
struct Line {
    let task: String
    let ours: Timing
    let peers: [Timing?]
    let aim: Double?

    static let heading =
        padded("", 37) + ["least", "median", "numpy", "polars", "duckdb"].map { padded($0, 10) }.joined()
        + ["/numpy", "/polars", "/duckdb"].map { padded($0, 8) }.joined() + "aim"

    var text: String {
        let seconds = [ours.least, ours.median] + peers.map { $0?.median }
        let ratios = peers.map { $0.map { String(format: "%.2f", ours.median / $0.median) } ?? "–" }
        let met = aim.map { String(format: "%g ", $0 * 1000) + (ours.median <= $0 ? "met" : "missed") } ?? ""
        return Self.padded(task, 37)
            + seconds.map { Self.padded($0.map { String(format: "%.3f", $0 * 1000) } ?? "–", 10) }.joined()
            + ratios.map { Self.padded($0, 8) }.joined() + met
    }

    static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
