import ArgumentParser
import Register
import Workflow

/// Verifies the register.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check that nothing in the register was changed, removed or reordered.",
        discussion: """
            With the chain head in a version's manifest.json (all 64 characters), it also tells whether entries were \
            cut off at the end.

            Examples:
              plumbline verify
              plumbline verify --head 5f1c…
            """)

    @Option(help: "A chain head printed earlier: 64 characters.") var head: String?

    @OptionGroup var workspace: WorkspaceOptions

    func validate() throws {
        if let head, Digest(hex: head) == nil {
            throw ValidationError(
                "'\(head)' is not a digest of 64 characters 0-9 and a-f. The whole of it is in manifest.json."
            )
        }
    }

    func run() async throws {
        try await workspace.find().office(for: .reading) { office in
            let verification = try await office.register.verify(head: head.flatMap { Digest(hex: $0) })
            Terminal.say(verification.description)
            if !verification.isSound { throw ExitCode(1) }
        }
    }
}
