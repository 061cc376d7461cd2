import ArgumentParser
import PerformanceModel
import Register
import Workflow

/// Writes commentary.
struct Comment: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write commentary on a measure, group or theme for a period.",
        discussion: """
            The file begins with what it is about:
              ---
              about: group/waste
              period: 2017-18-Q3
              ---
            and goes on in Markdown. A number is a reference such as {waste-recycling} or \
            {waste-recycling change from 2017-18-Q2}, or has its source: [8 weeks]{source: statutory standard}.

            Example:
              plumbline comment commentary/waste.md --as "Your name" --because "Quarter 3 commentary"
            """)

    @Argument(help: "The files, one entry each.", completion: .file(extensions: ["md"]))
    var files: [String]

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var act: ActOptions

    func run() async throws {
        let (act, sent) = (try act.act(), try files.map(Files.read))
        try await workspace.find().office(for: .writing) { office in
            for file in sent {
                let receipt = try await office.comment(file, act)
                Terminal.say(
                    receipt.wasAlreadyHeld
                        ? "\(file.name): entry \(receipt.number) says the same already; nothing was written."
                        : "\(file.name): entry \(receipt.number).")
            }
        }
    }
}
