import Foundation
import Synchronization

/// The built program, run as a person would run it.
struct Program {
    let directory: URL
    /// Kept while the program may be run: its directory goes with it.
    var scratch: Scratch?

    struct Outcome {
        let status: Int32
        let output: String
        let complaint: String

        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    static let path: String = {
        if let named = ProcessInfo.processInfo.environment["PLUMBLINE_PROGRAM"] { return named }
        return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "plumbline").path
    }()

    /// Runs the program to its end.
    func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        let (process, output, complaint) = try start(arguments, environment: environment)
        let heard = Thread.reading(complaint)
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
            complaint: String(decoding: heard(), as: UTF8.self))
    }

    /// Starts the program and leaves it running.
    func start(_ arguments: [String], environment: [String: String] = [:]) throws -> (
        Process, output: Pipe, complaint: Pipe
    ) {
        let process = Process()
        process.executableURL = URL(filePath: Self.path)
        process.arguments = arguments
        process.currentDirectoryURL = directory
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, own in own }
        let (output, complaint) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = complaint
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return (process, output, complaint)
    }
}

extension Thread {
    /// Reads a pipe beside the caller, so that neither of two pipes can fill up.
    fileprivate static func reading(_ pipe: Pipe) -> () -> Data {
        let done = DispatchSemaphore(value: 0)
        let box = Box()
        Thread.detachNewThread {
            box.set(pipe.fileHandleForReading.readDataToEndOfFile())
            done.signal()
        }
        return {
            done.wait()
            return box.get()
        }
    }
}

private final class Box: Sendable {
    private let data = Mutex(Data())
    func set(_ new: Data) { data.withLock { $0 = new } }
    func get() -> Data { data.withLock { $0 } }
}
