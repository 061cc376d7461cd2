import ArgumentParser
import PerformanceModel
import Proof
import Register
import Workflow

/// Shows what each number of a commentary is, and keeps it so.
struct Bind: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say which figure each number of a commentary is, and keep it bound to that figure.",
        discussion: """
            The commentary is plain English: "There were 8,632 contacts, 9.4% more than in the quarter before." Each \
            number is looked for among the register's figures. With --confirm, those that are one figure alone are \
            kept as references in braces, which follow when the figure is corrected. A number that can be several \
            figures is chosen by its line; one that is none needs its source: [8 weeks]{source: statutory standard}.

            Examples:
              plumbline bind commentary/contacts.md
              plumbline bind commentary/contacts.md --confirm --as "Your name" --because "Quarter 3 commentary"
              plumbline bind commentary/contacts.md --choose "6:62.0=cla-rate of england at fy2016-17" --confirm \
            --as "Your name" --because "Quarter 3 commentary"

            Exit status: 0 every number is bound or can be, 1 some cannot, 2 the file could not be read.
            """)

    @Argument(help: "The commentary.", completion: .file(extensions: ["md"])) var file: String

    @Flag(help: "Write the commentary to the register with its numbers bound.") var confirm = false

    @Option(help: "Which figure a number is, as LINE:NUMBER=REFERENCE; may be given again for others.")
    var choose: [String] = []

    @Option(help: "Also write the commentary with its references to this file.", completion: .file(extensions: ["md"]))
    var out: String?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var act: ActOptions
    @OptionGroup var format: FormatOptions

    func validate() throws {
        for text in choose where BindingChoice(text) == nil {
            throw ValidationError("'\(text)' is to be LINE:NUMBER=REFERENCE, such as 7:8,632=contacts.")
        }
        guard confirm || choose.isEmpty && out == nil else {
            throw ValidationError("--choose and --out say how to confirm; add --confirm.")
        }
    }

    func run() async throws {
        let (workspace, sent) = (try workspace.find(), try Files.read(file))
        guard confirm else {
            let bindings = try await workspace.office(for: .reading) { try await $0.bindings(of: sent) }
            return try show(bindings)
        }
        let act = try act.act()
        try await workspace.office(for: .writing) { office in
            let bound = try await office.bind(sent, choosing: choose.compactMap { BindingChoice($0) }, act)
            if let out { try Files.write(Array(bound.text.utf8), to: out) }
            Terminal.say("\(sent.name): entry \(bound.receipt.number), \(counted(bound.count, "number")) bound.")
        }
    }

    private func show(_ bindings: CommentaryBindings) throws {
        let rows = bindings.numbers.map { number in
            [
                "\(number.line)", number.printed,
                number.binding.candidates.map { "{\($0.text)}" }.joined(separator: " or "),
                number.binding.candidates.map(\.words).first ?? "", number.binding.verdict,
            ]
        }
        format.show(["line", "typed", "found", "value_now", "verdict"], rows)
        for claim in bindings.claims {
            Terminal.complain("line \(claim.line): “\(claim.quote)”: \(claim.message)")
        }
        if !bindings.isWhole { throw ExitCode(1) }
    }
}
