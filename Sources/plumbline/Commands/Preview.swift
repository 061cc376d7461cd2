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
            Examples:
              plumbline preview q3-2017-18 --out draft
              plumbline preview q3-2017-18 --form html
            """)

    @Argument(help: "The report.") var report: ReportID
    @Option(help: "The directory to write to.", completion: .directory) var out = "draft"
    @Flag(help: "With Part II, for members and officers.") var members = false
    @Option(name: .customLong("form"), help: "A form to write; all if left out. It may be said several times.")
    var forms: [WrittenForm] = []

    @OptionGroup var workspace: WorkspaceOptions

    func run() async throws {
        let workspace = try workspace.find()
        let files = try workspace.reportFiles(report)
        let wanted = forms.isEmpty ? Set(WrittenForm.allCases) : Set(forms)
        try await workspace.office(for: .reading, printing: wanted) { office in
            let (documents, findings) = try await office.preview(
                files, of: report, for: members ? .members : .public, in: wanted)
            for finding in findings { Terminal.complain(Terminal.line(of: finding)) }
            guard !documents.isEmpty else { return }
            try Files.write(documents, to: out)
            Terminal.say("Wrote a draft to '\(out)': " + documents.map(\.name).joined(separator: ", ") + ".")
            Terminal.say("Next: look at it, then plumbline publish \(report) --as \"Your name\" --because \"…\"")
        }
    }
}

extension WrittenForm: ExpressibleByArgument {}
