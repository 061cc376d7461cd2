import ArgumentParser
import PerformanceModel
import Register
import Workflow

/// Lists the entries of the register.
struct Log: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the entries of the register, or the findings accepted with them.",
        discussion: """
            Examples:
              plumbline log
              plumbline log --findings
            """)

    @Flag(help: "List the findings accepted with each entry instead.") var findings = false

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var format: FormatOptions

    func run() async throws {
        try await workspace.find().office(for: .reading) { office in
            let log = try await office.log()
            if findings {
                let rows = log.flatMap { entry in
                    entry.findings.map { finding in
                        [
                            "\(entry.entry.number)", finding.finding.key, finding.finding.severity.rawValue,
                            finding.isAnswered ? "answered" : "open", finding.finding.place.description,
                            finding.finding.message + (finding.finding.arithmetic.map { " (\($0))" } ?? ""),
                        ]
                    }
                }
                return format.show(["entry", "key", "severity", "state", "place", "message"], rows)
            }
            let rows = log.map(\.entry).map { entry in
                [
                    "\(entry.number)", entry.recordedAt.description, entry.kind.rawValue, "\(entry.rowCount)",
                    entry.actor ?? Entry.erasedName, entry.because, entry.source?.name ?? "", entry.digest.hex,
                ]
            }
            format.show(["entry", "recorded_at", "kind", "rows", "by", "because", "file", "digest"], rows)
        }
    }
}
