import ArgumentParser
import Foundation
import Intake
import PerformanceModel
import SQLiteRegister
import Workflow

/// Makes a workspace.
struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a workspace: a register, settings, and places for the framework and reports.",
        discussion: """
            Examples:
              plumbline init our-council
              plumbline init example --example lancashire-2017-18
              plumbline init northmoor --example northmoor
            """)

    @Argument(help: "The directory to make; it may exist if it is empty.", completion: .directory)
    var directory: String

    @Option(help: "Fill it with an example council: lancashire-2017-18, or northmoor, which is invented.")
    var example: String?

    func run() async throws {
        let place = URL(filePath: directory, directoryHint: .isDirectory).standardizedFileURL
        if let held = try? FileManager.default.contentsOfDirectory(atPath: place.path), !held.isEmpty {
            throw UnreadableFile(
                description: "'\(directory)' is not empty. Name a directory that is empty or does not exist yet.")
        }
        let source = try example.map(Example.init(named:))
        // Made beside its place and moved there when it is whole, so that what is interrupted leaves nothing half made.
        let staging = place.deletingLastPathComponent().appending(
            path: ".\(place.lastPathComponent)-\(UUID().uuidString.prefix(8))", directoryHint: .isDirectory)
        do {
            try make(at: staging)
            try source?.copy(to: staging)
            let workspace = try Workspace(at: staging.path)
            let register = try await SQLiteRegister.create(workspace.registerPath)
            try await register.close()
            try await source?.submit(to: workspace)
            try move(staging, to: place)
        } catch {
            try? FileManager.default.removeItem(at: staging)
            guard error is CocoaError else { throw error }
            throw UnreadableFile(
                description: "'\(directory)' cannot be made. Check that you may write there and that the disk has room."
            )
        }
        Terminal.say("Made a workspace in '\(directory)'.")
        Terminal.say(
            try Workspace(at: place.path).reports.first.map {
                "Next: cd \(directory) && plumbline publish \($0) --as \"Your name\" --because \"First issue\""
            } ?? "Next: describe your measures in \(directory)/framework and run 'plumbline framework check' there.")
    }

    /// Where the directory is there, what is in the other is moved into it, since a shell may stand in it; the settings
    /// come last, without which it is no workspace.
    private func move(_ staging: URL, to place: URL) throws {
        let files = FileManager.default
        guard files.fileExists(atPath: place.path) else { return try files.moveItem(at: staging, to: place) }
        let settings = WorkspaceSettings.fileName
        let names = try files.contentsOfDirectory(atPath: staging.path).filter { $0 != settings }.sorted()
        for name in names + [settings] {
            try files.moveItem(at: staging.appending(path: name), to: place.appending(path: name))
        }
        try files.removeItem(at: staging)
    }

    private func make(at place: URL) throws {
        let files = FileManager.default
        for name in ["framework", "returns", "commentary", "reports"] {
            try files.createDirectory(at: place.appending(path: name), withIntermediateDirectories: true)
        }
        try Data(WorkspaceSettings.usual.utf8).write(to: place.appending(path: WorkspaceSettings.fileName))
    }
}
