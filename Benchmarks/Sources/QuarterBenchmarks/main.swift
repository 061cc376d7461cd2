import Foundation
import TimedProcesses

// swift run -c release --package-path Benchmarks QuarterBenchmarks PROGRAM [RUNS]
let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
    print("Usage: QuarterBenchmarks PROGRAM [RUNS], where PROGRAM is the built plumbline (release).")
    exit(2)
}
let program = URL(filePath: arguments[1]).path
let times = arguments.count > 2 ? Int(arguments[2]) ?? 15 : 15
let peers = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Peers")
let place = FileManager.default.temporaryDirectory.appending(path: "plumbline-benchmarks-\(UUID().uuidString)")
try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: place) }

_ = try Timed(program, ["init", "workspace", "--example", "lancashire-2017-18"], in: place)
let workspace = place.appending(path: "workspace")
let kept = place.appending(path: "kept.sqlite")
let register = workspace.appending(path: "register.sqlite")
try FileManager.default.copyItem(at: register, to: kept)
try Return.long(rows: 10_000).write(to: workspace.appending(path: "large.csv"), atomically: true, encoding: .utf8)

func restore() throws {
    for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: register.path + ending) }
    try FileManager.default.copyItem(at: kept, to: register)
}

func series(
    _ name: String, _ command: String, _ words: [String], limit: (Double, Double)? = nil, fresh: Bool = false
) throws -> Series {
    let runs = try (0..<times).map { _ in
        if fresh { try restore() }
        return try Timed(command, words, in: workspace)
    }
    return Series(name: name, runs: runs, limit: limit.map { ($0.0, $0.1) })
}

let act = ["--as", "Benchmark", "--because", "Timing"]
let quarters = (2013...2017).flatMap { year in
    (1...4).map { "\(year)-\(String(format: "%02d", (year + 1) % 100))-Q\($0)" }
}
let all = try [
    series("start and stop (--version)", program, ["--version"]),
    series("read a 10,000-row return", program, ["submit", "large.csv", "--check"]),
    series("submit a 10,000-row return", program, ["submit", "large.csv"] + act, limit: (300, 80), fresh: true),
    series("peer: python csv + sqlite3, same rows", "python3", [peers.appending(path: "submit.py").path, "large.csv"]),
    series("evaluate 61 measures over 5 years", program, ["evaluate"] + quarters),
    series(
        "report in HTML and CSV, cold", program,
        ["preview", "q3-2017-18", "--out", "draft", "--form", "html", "--form", "csv"], limit: (150, 80), fresh: true),
    series("verify the register", program, ["verify"]),
]
print("\(times) runs each; milliseconds, and the most memory in MB")
print("                                              least    median   most     memory")
for series in all { print(series.line) }
let (submitted, peer) = (all[2].median, all[3].median)
print(String(format: "submitting takes %.2f times what the peer takes", submitted / peer))
