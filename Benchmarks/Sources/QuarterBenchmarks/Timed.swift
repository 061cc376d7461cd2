import Foundation

/// One run of a program: how long it took, and the most memory it held.
struct Timed {
    let seconds: Double
    let megabytes: Double

    /// Runs a program to its end, its output thrown away.
    init(_ program: String, _ arguments: [String], in directory: URL) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        FileManager.default.changeCurrentDirectoryPath(directory.path)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var process = pid_t()
        let start = ContinuousClock.now
        guard posix_spawnp(&process, program, &actions, nil, words, environ) == 0 else { throw Failed(program: program) }
        var (status, usage) = (Int32(), rusage())
        wait4(process, &status, 0, &usage)
        let taken = (ContinuousClock.now - start).components
        guard status == 0 else { throw Failed(program: ([program] + arguments).joined(separator: " ")) }
        seconds = Double(taken.seconds) + Double(taken.attoseconds) / 1e18
        megabytes = Double(usage.ru_maxrss) / 1024
    }

    struct Failed: Error, CustomStringConvertible {
        let program: String
        var description: String { "'\(program)' did not end well" }
    }
}

/// Several runs of one thing.
struct Series {
    let name: String
    let runs: [Timed]
    let limit: (milliseconds: Double, megabytes: Double)?

    private var sorted: [Double] { runs.map { $0.seconds * 1000 }.sorted() }
    var median: Double { sorted[sorted.count / 2] }
    var peak: Double { runs.map(\.megabytes).max() ?? 0 }

    var line: String {
        func padded(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: max(0, width - text.count))
        }
        let numbers = [sorted[0], median, sorted[sorted.count - 1]].map { padded(String(format: "%.1f", $0), 9) }
        let aim = limit.map { String(format: "aim %.0f ms, %.0f MB", $0.milliseconds, $0.megabytes) } ?? ""
        return padded(name, 46) + numbers.joined() + padded(String(format: "%.1f", peak), 9) + aim
    }
}
