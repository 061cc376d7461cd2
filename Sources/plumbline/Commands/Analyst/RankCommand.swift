import ArgumentParser
import Statistics
import Workflow

/// Ranks places.
struct RankCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rank",
        abstract: "Rank the places of a CSV with the columns area,value and perhaps period.",
        discussion: """
            1 is best, equal values share a rank, and places without a value are left out and counted. Quarter 1 is \
            the best.

            Examples:
              plumbline rank absence.csv --improvement decrease
            """)

    @OptionGroup var options: AnalystOptions
    @Option(help: "Which way is better: increase, decrease or neutral, where the highest is first.")
    var improvement = Improvement.neutral

    func run() throws {
        options.show(try analyseRanks(of: Files.read(options.file), improvement, keepGoing: options.keepGoing))
    }
}
