import ArgumentParser
import PerformanceModel
import Register
import Reports
import Workflow

/// Answers a finding.
struct Answer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explain a finding, which then stays quiet until its figures change.",
        discussion: """
            The key stands at the end of the finding's line.

            Example:
              plumbline answer f-3fa9c2d01b --as "Your name" --because "The printed percentage is cut, not rounded"
            """)

    @Argument(help: "The finding's key.") var finding: String

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var act: ActOptions

    func run() async throws {
        let (act, workspace) = (try act.act(), try workspace.find())
        try await workspace.office(for: .writing) { office in
            var others: [Finding] = []
            for report in workspace.reports {
                do {
                    others += try await office.check(try workspace.reportFiles(report), of: report).findings
                } catch let refused as Refused { others += refused.findings }
            }
            let receipt = try await office.answer(finding, among: others, act)
            Terminal.say("Entry \(receipt.number): \(finding) is answered.")
        }
    }
}
