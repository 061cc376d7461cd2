import ArgumentParser
import Intake
import Statistics
import Workflow

/// Puts confidence intervals round counts.
struct IntervalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interval",
        abstract: "Put confidence intervals round the counts of a CSV with the columns x,n.",
        discussion: """
            A proportion, x of n, has Wilson's interval; a rate, x events among n, Byar's, or below ten events the \
            exact Poisson interval. Numbers come out in full precision.

            Examples:
              plumbline interval counts.csv --method proportion --multiplier 100
              plumbline interval counts.csv --method rate --multiplier 10000 --confidence 95,99.8 --format csv
            """)

    @OptionGroup var options: AnalystOptions
    @Option(help: "proportion or rate.") var method: IntervalMethod
    @Option(help: "Per cent, 90 to 100; several with commas between.", transform: confidences)
    var confidence = [Confidence.ninetyFive]
    @Option(help: "What a value is multiplied by: 100 for a percentage.", transform: targetNumber)
    var multiplier: Double = 1

    func run() throws {
        options.show(
            try analyseIntervals(
                of: Files.read(options.file), method, confidence, multiplier: multiplier, keepGoing: options.keepGoing))
    }

    private static func confidences(_ text: String) throws -> [Confidence] {
        try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
            guard let level = readNumber(String(part)) else {
                throw ValidationError("'\(part)' is not a confidence; write 95, or 95,99.8")
            }
            do throws(MethodRefusal) {
                return try Confidence(level)
            } catch {
                throw ValidationError(error.reason)
            }
        }
    }
}

extension IntervalMethod: ExpressibleByArgument {}
