import ArgumentParser
import Foundation
import Register
import SQLiteRegister
import Workflow

/// Copies the register.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the register to a file, while it is in use.",
        discussion: "Example:\n  plumbline backup backups/2018-02-05.sqlite")

    @Argument(help: "The file to make.", completion: .file()) var file: String

    @OptionGroup var workspace: WorkspaceOptions

    func run() async throws {
        try await workspace.find().office(for: .reading) { office in
            try await office.register.backup(to: file)
            Terminal.say("Copied the register to '\(file)'. Put it back with 'plumbline restore \(file) --replace'.")
        }
    }
}

/// Puts a copy back.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the workspace's register from a copy, after verifying the copy.",
        discussion: """
            A register that is there already is kept unless you say --replace.

            Example:
              plumbline restore backups/2018-02-05.sqlite --replace
            """)

    @Argument(help: "The copy.", completion: .file()) var file: String
    @Flag(help: "Replace the register that is there.") var replace = false

    @OptionGroup var workspace: WorkspaceOptions

    func run() async throws {
        let workspace = try workspace.find()
        let head = try await SQLiteRegister.restore(from: file, to: workspace.registerPath, replacing: replace)
        Terminal.say("Restored the register from '\(file)': \(head.number) entries, head \(head.digest).")
    }
}
