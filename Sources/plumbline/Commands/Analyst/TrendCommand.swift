import ArgumentParser
import Statistics
import Workflow

/// Tests yearly series for a recent trend.
struct TrendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trend",
        abstract: "Test the latest five years of a CSV with year and x,n (or value,lower,upper) for a trend.",
        discussion: """
            The test is that of the recent trend on Fingertips, for yearly periods that do not overlap.

            Examples:
              plumbline trend smoking.csv --improvement decrease
            """)

    @OptionGroup var options: AnalystOptions
    @Option(help: "Which way is better: increase, decrease or neutral.") var improvement = Improvement.neutral

    func run() throws {
        options.show(try analyseTrends(of: Files.read(options.file), improvement, keepGoing: options.keepGoing))
    }
}
