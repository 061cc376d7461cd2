package import Foundation

/// The program that a benchmark times, as its command line names it: `BENCHMARK PROGRAM [RUNS]`.
package struct TimedProgram {
    package let path: String
    package let times: Int
    private let place: URL

    /// Ends the process with how it is used, where no program is named.
    ///
    /// - Parameter benchmark: its name.
    /// - Throws: where no folder can be made for its workspaces.
    package init(of benchmark: String) throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 2 else {
            print("Usage: \(benchmark) PROGRAM [RUNS], where PROGRAM is the built plumbline (release).")
            exit(2)
        }
        path = URL(filePath: arguments[1]).path
        times = arguments.count > 2 ? Int(arguments[2]) ?? 15 : 15
        place = FileManager.default.temporaryDirectory.appending(path: "\(benchmark)-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }

    /// A new workspace of an example.
    package func workspace(of example: String) throws -> TimedWorkspace {
        _ = try Timed(path, ["init", example, "--example", example], in: place)
        return try TimedWorkspace(at: place.appending(path: example))
    }

    /// Takes the workspaces away.
    package func finish() { try? FileManager.default.removeItem(at: place) }
}

/// A workspace whose register can be put back as it was, before a run that writes to it.
package struct TimedWorkspace {
    package let folder: URL
    private let register: URL
    private let kept: URL

    init(at folder: URL) throws {
        self.folder = folder
        register = folder.appending(path: "register.sqlite")
        kept = folder.appending(path: "kept.sqlite")
        try FileManager.default.copyItem(at: register, to: kept)
    }

    package func restore() throws {
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: register.path + ending) }
        try FileManager.default.copyItem(at: kept, to: register)
    }
}
