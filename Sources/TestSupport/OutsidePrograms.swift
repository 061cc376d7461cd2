package import Foundation
package import Testing

/// Programs that others wrote, which read what Plumbline writes; `scripts/test` installs them.
package enum OutsidePrograms {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The Python of the project's own environment.
    package static let python = root.appending(path: ".tools/python/bin/python3").path

    /// Whether the packages that tests need are installed in it.
    package static let hasPython = FileManager.default.fileExists(
        atPath: root.appending(path: ".tools/python/python-to-test.txt.installed").path)

    package static let hasLibreOffice = exists("soffice")
    /// Whether its part for spreadsheets is installed too, which is a package of its own.
    package static let hasCalc =
        hasLibreOffice && FileManager.default.fileExists(atPath: "/usr/lib/libreoffice/program/libsclo.so")
    package static let hasChromium = exists("chromium")

    /// What to say where a test is skipped.
    package static let howToInstall = Comment(
        "the programs it needs are not installed; scripts/test installs them")

    private static func exists(_ program: String) -> Bool {
        ["/usr/bin", "/usr/local/bin"].contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
    }

    /// Runs a script of Python with arguments and returns what it printed.
    package static func run(script: String, _ arguments: String...) throws -> String {
        try run([python, "-c", script] + arguments)
    }

    /// Turns a document into another form with LibreOffice, and returns the file it made.
    package static func convert(_ file: URL, to form: String) throws -> URL {
        let folder = file.deletingLastPathComponent()
        // A profile of its own, since two runs cannot share one.
        let profile = folder.appending(path: "profile-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: profile) }
        let target = folder.appending(path: "converted")
        _ = try run([
            "soffice", "-env:UserInstallation=\(profile.absoluteString)", "--headless", "--convert-to", form,
            "--outdir", target.path, file.path,
        ])
        let ending = form.split(separator: ":").first.map(String.init) ?? form
        return target.appending(path: file.deletingPathExtension().lastPathComponent + ".\(ending)")
    }

    /// Runs a program to its end, two minutes at most if nothing else is said.
    package static func run(_ command: [String], seconds: Int = 120) throws -> String {
        let program = Process()
        program.executableURL = URL(filePath: "/usr/bin/env")
        program.arguments = ["timeout", "\(seconds)"] + command
        let (output, complaint) = (Pipe(), Pipe())
        program.standardOutput = output
        program.standardError = complaint
        program.standardInput = FileHandle.nullDevice
        try program.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        let complained = complaint.fileHandleForReading.readDataToEndOfFile()
        program.waitUntilExit()
        guard program.terminationStatus == 0 else {
            throw OutsideFailure(
                description: "'\(command.first ?? "")' ended with \(program.terminationStatus): "
                    + String(decoding: complained.suffix(2000), as: UTF8.self))
        }
        return String(decoding: said, as: UTF8.self)
    }
}

/// Why a program that others wrote gave no answer.
package struct OutsideFailure: Error, CustomStringConvertible {
    package let description: String
}

/// A folder of its own, removed when the work is done.
package func withFolder<Value>(_ work: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "plumbline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
}
