package import Foundation

/// One run of a program: how long it took, and the most memory it held.
package struct Timed {
    package let seconds: Double
    package let megabytes: Double

    /// Runs a program to its end, its output thrown away.
    package init(_ program: String, _ arguments: [String], in directory: URL) throws {
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
        guard posix_spawnp(&process, program, &actions, nil, words, environ) == 0 else {
            throw Failed(program: program)
        }
        var (status, usage) = (Int32(), rusage())
        wait4(process, &status, 0, &usage)
        let taken = (ContinuousClock.now - start).components
        guard status == 0 else { throw Failed(program: ([program] + arguments).joined(separator: " ")) }
        seconds = Double(taken.seconds) + Double(taken.attoseconds) / 1e18
        megabytes = Double(usage.ru_maxrss) / 1024
    }

    package struct Failed: Error, CustomStringConvertible {
        let program: String
        package var description: String { "'\(program)' did not end well" }
    }
}

/// Several runs of one thing.
package struct Series {
    package let name: String
    package let runs: [Timed]
    package let limit: (milliseconds: Double, megabytes: Double)?

    package init(name: String, runs: [Timed], limit: (milliseconds: Double, megabytes: Double)? = nil) {
        self.name = name
        self.runs = runs
        self.limit = limit
    }

    private var sorted: [Double] { runs.map { $0.seconds * 1000 }.sorted() }
    package var median: Double { sorted[sorted.count / 2] }
    package var peak: Double { runs.map(\.megabytes).max() ?? 0 }

    /// The least, the median, the most and the memory, in columns.
    package var numbers: String {
        ([sorted[0], median, sorted[sorted.count - 1], peak]).map { Self.padded(String(format: "%.1f", $0), 9) }
            .joined()
    }

    package var line: String {
        let aim = limit.map { String(format: "aim %.0f ms, %.0f MB", $0.milliseconds, $0.megabytes) } ?? ""
        return Self.padded(name, 46) + numbers + aim
    }

    /// A text filled up to a width.
    package static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
