import ArgumentParser
import PerformanceModel
import Register
import Workflow

/// Signs off figures, or lists sign-offs.
struct SignOffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign-off",
        abstract: "Sign off the figures of a unit, theme or report, or list sign-offs and which have lapsed.",
        discussion: """
            A sign-off lapses when any figure it covers reads differently.

            Examples:
              plumbline sign-off theme/start-well 2017-18-Q3 --as "Your name" --because "Checked with the service"
              plumbline sign-off --list
            """)

    @Argument(help: "unit/ID, theme/ID or report/ID.") var subject: String?
    @Argument(help: "The period, such as 2017-18-Q3.", transform: { try Period($0) }) var period: Period?
    @Flag(help: "List sign-offs and whether they still hold.") var list = false

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var act: ActOptions
    @OptionGroup var format: FormatOptions

    func validate() throws {
        guard !list else { return }
        guard let subject, period != nil else {
            throw ValidationError("Name what you sign and the period, or ask for --list.")
        }
        guard SignOff.Subject(subject) != nil else {
            throw ValidationError("'\(subject)' is to be unit/ID, theme/ID or report/ID.")
        }
    }

    func run() async throws {
        guard !list else { return try await listAll() }
        guard let subject = subject.flatMap({ SignOff.Subject($0) }), let period else { return }
        let (act, workspace) = (try act.act(), try workspace.find())
        if case .report(let id) = subject { _ = try workspace.reportFiles(id) }
        try await workspace.office(for: .writing) { office in
            let receipt = try await office.signOff(subject, period, act)
            Terminal.say(
                "Entry \(receipt.number): \(subject) for \(period.words) is signed off as known at entry "
                    + "\(receipt.number - 1)."
            )
        }
    }

    private func listAll() async throws {
        try await workspace.find().office(for: .reading) { office in
            let rows = try await office.signOffs().map { standing in
                let signOff = standing.signOff
                let state =
                    standing.hasLapsed
                    ? "lapsed: " + standing.changed.map { $0.reference.figure.description }.joined(separator: "; ")
                    : "holds"
                return [
                    "\(signOff.entry)", "\(signOff.subject)", "\(signOff.period)", signOff.actor,
                    "\(signOff.asKnownAt)", state,
                ]
            }
            format.show(["entry", "subject", "period", "signed_by", "as_known_at", "state"], rows)
        }
    }
}
