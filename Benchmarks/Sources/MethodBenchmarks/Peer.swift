import Foundation

/// A script that does the same in Python, and times itself, so that its start is not counted.
struct Peer {
    let name: String
    let python: String
    let columns: Columns

    /// Lets it write what it finds: `NAME.TASK.COLUMN.f64`.
    func answer(measures: Int) throws { _ = try run("answers", measures, runs: 1) }

    /// What each of its tasks took.
    func times(runs: Int) throws -> [String: Timing] {
        let lines = try run("times", Inputs.measures, runs: runs).split(separator: "\n")
        let times = lines.map { line in
            let words = line.split(separator: " ")
            return (String(words[0]), Timing(words.dropFirst().compactMap { Double($0) }))
        }
        return Dictionary(uniqueKeysWithValues: times)
    }

    private func run(_ what: String, _ measures: Int, runs: Int) throws -> String {
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Peers/methods_\(name).py")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [python, script.path, what, columns.folder.path, "\(measures)", "\(runs)"]
        // Set by some machines for the sake of others: they would hold the peer back.
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("OPENBLAS_") }
        process.environment?["PYTHONDONTWRITEBYTECODE"] = "1"
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let printed = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Wrong("the peer '\(name)' did not end well") }
        return String(decoding: printed, as: UTF8.self)
    }
}
