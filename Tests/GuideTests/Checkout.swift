import Foundation

/// The checkout that these tests were built from.
enum Checkout {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(of path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    static func files(in directory: String, ending: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: directory).path).sorted()
            .filter { $0.hasSuffix(ending) }.map { "\(directory)/\($0)" }
    }

    /// Every file of tests.
    static var tests: [String] {
        let all = FileManager.default.enumerator(atPath: root.appending(path: "Tests").path)
        return (all?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.map { "Tests/\($0)" }
    }

    /// What a command prints that is run in the checkout.
    static func output(of command: String) throws -> String {
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", command]
        shell.currentDirectoryURL = root
        let pipe = Pipe()
        shell.standardOutput = pipe
        try shell.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        shell.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }

    /// The program as built: named by `PLUMBLINE_PROGRAM`, or beside these tests, or in the usual place.
    static func program() throws -> URL {
        if let named = ProcessInfo.processInfo.environment["PLUMBLINE_PROGRAM"] { return URL(filePath: named) }
        let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let places = [tests.deletingLastPathComponent(), root.appending(path: ".build/debug")]
        let programs = places.map { $0.appending(path: "plumbline") }
        guard let program = programs.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
            throw MissingProgram(places: programs.map(\.path))
        }
        return program
    }
}

/// The program has not been built.
struct MissingProgram: Error, CustomStringConvertible {
    let places: [String]

    var description: String {
        "There is no plumbline at \(places.joined(separator: " or ")); run 'swift build' first, or name it in "
            + "PLUMBLINE_PROGRAM."
    }
}
