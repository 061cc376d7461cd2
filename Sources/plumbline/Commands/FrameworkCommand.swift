import ArgumentParser
import Intake
import PerformanceModel
import Register
import Workflow

/// Checks, compares and applies the framework.
struct FrameworkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "framework",
        abstract: "Check the council's definitions, see what they would change, and apply them.",
        subcommands: [Check.self, Diff.self, Apply.self])

    struct Place: ParsableArguments {
        @OptionGroup var workspace: WorkspaceOptions

        @Argument(help: "The directory of the framework's files, if not the workspace's own.", completion: .directory)
        var directory: String?

        func files() throws -> [SentFile] {
            if let directory { return try Files.read(directory: directory, endings: ["yaml", "yml"]) }
            return try workspace.find().frameworkFiles()
        }
    }

    /// Reads the files and says what is wrong with them.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say what is wrong with the framework's files.",
            discussion: "Example:\n  plumbline framework check")

        @OptionGroup var place: Place

        func run() async throws {
            let files = try place.files()
            let reading = FrameworkReading(reading: files.map { ($0.name, $0.bytes) })
            guard reading.isAcceptable else { throw Refused(findings: reading.findings) }
            for finding in reading.findings { Terminal.complain(Terminal.line(of: finding)) }
            Terminal.say(
                "The framework is sound: \(counted(reading.framework.measures.count, "measure")), "
                    + "\(counted(reading.framework.areas.count, "area")), \(counted(reading.targets.count, "target")).")
            Terminal.say("Next: plumbline framework diff")
        }
    }

    /// Shows what applying would change.
    struct Diff: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what applying the framework would change.",
            discussion: "Example:\n  plumbline framework diff")

        @OptionGroup var place: Place
        @OptionGroup var format: FormatOptions

        func run() async throws {
            let files = try place.files()
            try await place.workspace.find().office(for: .reading) { office in
                let (reading, plan) = try await office.planFramework(files)
                guard reading.isAcceptable else { throw Refused(findings: reading.findings) }
                let rows = plan.steps.map { [$0.kind.rawValue, $0.subject, $0.details.joined(separator: "; ")] }
                guard format.format == .table, rows.isEmpty else {
                    return format.show(["step", "subject", "details"], rows)
                }
                Terminal.say("Nothing would change.")
            }
        }
    }

    /// Writes the changes to the register.
    struct Apply: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Apply the framework: write what it changes to the register.",
            discussion: """
                Example:
                  plumbline framework apply --as "Your name" --because "Measures for 2018/19, agreed in March"
                """)

        @OptionGroup var place: Place
        @OptionGroup var act: ActOptions

        func run() async throws {
            let (files, act) = (try place.files(), try act.act())
            try await place.workspace.find().office(for: .writing) { office in
                let (plan, receipt) = try await office.applyFramework(files, act)
                for step in plan.steps {
                    Terminal.say("\(step.kind.rawValue) \(step.subject)" + step.details.map { "\n    \($0)" }.joined())
                }
                Terminal.say(
                    receipt.map { "Applied as entry \($0.number): \(counted(plan.steps.count, "change"))." }
                        ?? "Nothing changed, so nothing was written.")
            }
        }
    }
}
