import ArgumentParser

/// The command line: every command is one verb of the office.
@main
struct Plumbline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plumbline",
        abstract: "The performance office of a council in one program.",
        discussion: """
            Collects each quarter's figures, works out rates and status, and publishes the committee report. Every \
            number can be traced to the cell it came from, and any report can be issued again exactly.

            Start with a workspace that holds the example council:
              plumbline init example --example lancashire-2017-18
              cd example
              plumbline publish q3-2017-18 --as "Your name" --because "First issue"

            Exit status: 0 done, also with findings that were accepted; 1 refused or contradicted; 2 usage, or \
            something could not be read.
            """,
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(name: "Setting up:", subcommands: [Init.self, FrameworkCommand.self]),
            CommandGroup(
                name: "Putting things in:",
                subcommands: [
                    ReturnTemplateCommand.self, Submit.self, TargetCommand.self, Bind.self, Comment.self,
                    SignOffCommand.self, Answer.self,
                    Withdraw.self,
                ]),
            CommandGroup(
                name: "Starting with a history:", subcommands: [ImportReport.self, BringInCommand.self]),
            CommandGroup(
                name: "Looking:",
                subcommands: [
                    Figures.self, Evaluate.self, Explain.self, Cells.self, TraceCommand.self, Log.self, Stale.self,
                    KeyPointsCommand.self, Preview.self, Serve.self,
                ]),
            CommandGroup(
                name: "Proof-reading, any report:", subcommands: [ProofreadCommand.self]),
            CommandGroup(
                name: "Working figures out, from any CSV file:",
                subcommands: [
                    Spc.self, IntervalCommand.self, TrendCommand.self, ForecastCommand.self, RankCommand.self,
                    DiscloseCommand.self,
                ]),
            CommandGroup(
                name: "Publishing:",
                subcommands: [
                    NoticeCommand.self, Publish.self, SiteCommand.self, TakeBackCommand.self, Reissue.self,
                    Versions.self, DiffVersions.self,
                ]),
            CommandGroup(name: "Keeping safe:", subcommands: [Verify.self, Backup.self, Restore.self]),
        ])

    /// Runs the command named, and answers what goes wrong in one sentence and an exit status.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            Failure(error).report()
        }
    }
}
