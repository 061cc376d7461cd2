import Foundation
import Testing

/// Somebody who does what a guide says, in an empty directory of their own.
struct GuideWalk {
    private let directory: URL
    private let program: URL
    private var place: URL
    private var output = ""

    init() throws {
        program = try Checkout.program()
        let name = "plumbline-guide-\(UUID().uuidString)"
        directory = FileManager.default.temporaryDirectory.appending(path: name, directoryHint: .isDirectory)
        place = directory.appending(path: "empty", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }

    func leave() { try? FileManager.default.removeItem(at: directory) }

    /// Does what a block says, and holds what comes out against it.
    mutating func take(_ block: GuideBlock) throws {
        switch block.kind {
        case .file(let path):
            let file = place.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(block.text.utf8).write(to: file)
        case .commands(let exit):
            let status = try run(block.text)
            try #require(status == exit, "line \(block.line): exit status \(status), and this:\n\(output)")
        case .output:
            let lines = output.split(separator: "\n")
            for expected in block.text.split(separator: "\n") {
                #expect(
                    lines.contains { GuideBlock.matches($0, expected) },
                    "line \(block.line): '\(expected)' is not among this:\n\(output)")
            }
        }
    }

    /// Runs commands in a shell; where they go to another directory, the next ones begin there.
    private mutating func run(_ commands: String) throws -> Int32 {
        let stays = directory.appending(path: "place")
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-e", "-c", commands + "\npwd > '\(stays.path)'\n"]
        shell.currentDirectoryURL = place
        shell.environment = [
            "PATH": "\(program.deletingLastPathComponent().path):/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
        ]
        let pipe = Pipe()
        shell.standardOutput = pipe
        shell.standardError = pipe
        shell.standardInput = FileHandle.nullDevice
        try shell.run()
        output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        shell.waitUntilExit()
        if let path = try? String(contentsOf: stays, encoding: .utf8).split(separator: "\n").first {
            place = URL(filePath: String(path), directoryHint: .isDirectory)
        }
        return shell.terminationStatus
    }
}
