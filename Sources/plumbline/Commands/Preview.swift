import ArgumentParser
import PerformanceModel
import Publishing
import Register
import Reports
import Workflow

/// Renders a draft.
struct Preview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a draft of a report to look at; nothing is published.",
        discussion: """
            Example:
              plumbline preview q3-2017-18 --out draft
            """)

    @Argument(help: "The report.") var report: ReportID
    @Option(help: "The directory to write to.", completion: .directory) var out = "draft"
    @Flag(help: "With Part II, for members and officers.") var members = false

    @OptionGroup var workspace: WorkspaceOptions

    func run() async throws {
        let workspace = try workspace.find()
        let files = try workspace.reportFiles(report)
        try await workspace.office(for: .reading) { office in
            let (documents, findings) = try await office.preview(files, of: report, for: members ? .members : .public)
            for finding in findings { Terminal.complain(Terminal.line(of: finding)) }
            try Files.write(documents, to: out)
            Terminal.say("Wrote a draft to '\(out)': " + documents.map(\.name).joined(separator: ", ") + ".")
            Terminal.say("Next: look at it, then plumbline publish \(report) --as \"Your name\" --because \"…\"")
        }
    }
}
