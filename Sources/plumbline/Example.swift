import Foundation
import PerformanceModel
import Register
import Workflow

/// An example council that comes with the program.
struct Example {
    let directory: URL

    /// Finds an example beside the program: in a checkout above it, or under `share/plumbline` where it is installed.
    init(named name: String) throws {
        var place = URL(filePath: CommandLine.arguments[0])
        if let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            place = URL(filePath: program)
        }
        var known: [String] = []
        while place.pathComponents.count > 1 {
            place.deleteLastPathComponent()
            for folder in ["Examples", "share/plumbline/Examples"] {
                let examples = place.appending(path: folder)
                let names = (try? FileManager.default.contentsOfDirectory(atPath: examples.path)) ?? []
                if names.contains(name) {
                    directory = examples.appending(path: name, directoryHint: .isDirectory)
                    return
                }
                known += names
            }
        }
        let list =
            known.isEmpty
            ? "None were found beside the program." : "There are: \(known.sorted().joined(separator: ", "))."
        throw UnreadableFile(description: "There is no example '\(name)'. \(list)")
    }

    func copy(to place: URL) throws {
        let files = FileManager.default
        for name in try files.contentsOfDirectory(atPath: directory.path) {
            let target = place.appending(path: name)
            if files.fileExists(atPath: target.path) { try files.removeItem(at: target) }
            try files.copyItem(at: directory.appending(path: name), to: target)
        }
    }

    /// Applies the framework, submits every return and writes every commentary, as the example's list of who did what
    /// when says; without a list, all of it now.
    func submit(to workspace: Workspace) async throws {
        let steps = try ExampleStep.steps(in: workspace)
        let returns = steps.filter { $0.kind == .returns }.flatMap(\.files).count
        try await workspace.office(for: .writing) { office in
            var (submitted, figures, queries, commentaries) = (0, 0, 0, 0)
            for step in steps {
                switch step.kind {
                case .framework:
                    Terminal.say("Applying the framework …")
                    _ = try await office.applyFramework(step.files, step.act)
                case .returns:
                    for file in step.files {
                        let submission = try await office.submit(file, step.act, published: step.published)
                        submitted += 1
                        figures += submission.written
                        queries += submission.findings.count
                        let written = counted(submission.written, "figure")
                        Terminal.say("Submitted \(submitted) of \(returns): \(file.name), \(written)")
                    }
                case .commentary:
                    for file in step.files { _ = try await office.comment(file, step.act) }
                    commentaries += step.files.count
                }
            }
            Terminal.say(
                "\(figures) figures and \(commentaries) commentaries are in the register. "
                    + "\(queries) findings were accepted with them; see 'plumbline log --findings'.")
        }
    }
}
