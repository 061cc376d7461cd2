import ArgumentParser
import PerformanceModel
import Register
import Workflow

/// Lists what a correction made stale.
struct Stale: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List every sentence and published version that reads differently since a figure was corrected.",
        discussion: """
            A number that is bound follows its figure by itself. What stands round it does not: "fell", "above the \
            target", and the papers that were published before.

            Examples:
              plumbline stale
              plumbline stale --since 34

            Exit status: 0 nothing is stale, 1 something is.
            """)

    @Option(help: "Leave out what had changed by this entry.") var since: Int?
    @Flag(help: "Also compare versions that a later one has replaced.") var allVersions = false
    @OptionGroup var workspace: WorkspaceOptions

    func run() async throws {
        let workspace = try workspace.find()
        let reports = try workspace.reports.map { ($0, try workspace.reportFiles($0)) }
        try await workspace.office(for: .reading) { office in
            let stale = try await office.staleWords(in: reports, since: since, everyVersion: allVersions)
            guard !stale.isEmpty else { return Terminal.say("Nothing is stale.") }
            for words in stale {
                Terminal.say(words.subject + (words.line.map { ", line \($0)" } ?? ""))
                if !words.words.isEmpty { Terminal.say("  “\(words.words)”") }
                for sentence in words.because { Terminal.say("  \(sentence)") }
            }
            throw ExitCode(1)
        }
    }
}
