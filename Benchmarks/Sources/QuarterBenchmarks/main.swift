import Foundation
import TimedProcesses

// swift run -c release --package-path Benchmarks QuarterBenchmarks PROGRAM [RUNS]
let program = try TimedProgram(of: "QuarterBenchmarks")
defer { program.finish() }
let peers = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Peers")
let workspace = try program.workspace(of: "lancashire-2017-18")
try Return.long(rows: 10_000).write(
    to: workspace.folder.appending(path: "large.csv"), atomically: true, encoding: .utf8)

func series(
    _ name: String, _ command: String, _ words: [String], limit: (Double, Double)? = nil, fresh: Bool = false
) throws -> Series {
    let runs = try (0..<program.times).map { _ in
        if fresh { try workspace.restore() }
        return try Timed(command, words, in: workspace.folder)
    }
    return Series(name: name, runs: runs, limit: limit.map { ($0.0, $0.1) })
}

let act = ["--as", "Benchmark", "--because", "Timing"]
let quarters = (2013...2017).flatMap { year in
    (1...4).map { "\(year)-\(String(format: "%02d", (year + 1) % 100))-Q\($0)" }
}
let all = try [
    series("start and stop (--version)", program.path, ["--version"]),
    series("read a 10,000-row return", program.path, ["submit", "large.csv", "--check"]),
    series("submit a 10,000-row return", program.path, ["submit", "large.csv"] + act, limit: (300, 80), fresh: true),
    series("peer: python csv + sqlite3, same rows", "python3", [peers.appending(path: "submit.py").path, "large.csv"]),
    series("evaluate 61 measures over 5 years", program.path, ["evaluate"] + quarters),
    series(
        "report in HTML and CSV, cold", program.path,
        ["preview", "q3-2017-18", "--out", "draft", "--form", "html", "--form", "csv"], limit: (150, 80), fresh: true),
    series("verify the register", program.path, ["verify"]),
]
print("\(program.times) runs each; milliseconds, and the most memory in MB")
print("                                              least    median   most     memory")
for series in all { print(series.line) }
let (submitted, peer) = (all[2].median, all[3].median)
print(String(format: "submitting takes %.2f times what the peer takes", submitted / peer))
