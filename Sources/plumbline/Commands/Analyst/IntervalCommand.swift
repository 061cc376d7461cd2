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

            With --svg the rows are drawn as a funnel plot, named by the column area if there is one: the limits of \
            95 and 99.8 per cent round a benchmark, within which chance leaves a row of its size.

            Examples:
              plumbline interval counts.csv --method proportion --multiplier 100
              plumbline interval counts.csv --method rate --multiplier 10000 --confidence 95,99.8 --format csv
              plumbline interval wards.csv --method proportion --multiplier 100 --benchmark 22 --svg funnel.svg
            """)

    @OptionGroup var options: AnalystOptions
    @Option(help: "proportion or rate.") var method: IntervalMethod
    @Option(help: "Per cent, 90 to 100; several with commas between.") var confidence = "95"
    @Option(help: "What a value is multiplied by: 100 for a percentage.", transform: targetNumber)
    var multiplier: Double = 1
    @Option(
        parsing: .unconditional,
        help: "What the picture compares with, in the unit of the values; all rows together if left out.",
        transform: targetNumber)
    var benchmark: Double?
    @OptionGroup var picture: PictureOptions

    func validate() throws {
        if benchmark != nil, picture.svg == nil {
            throw ValidationError("--benchmark is for the picture; say with --svg FILE where it goes")
        }
        _ = try confidences()
    }

    func run() throws {
        let choice = IntervalChoice(
            method, confidences: try confidences(), multiplier: multiplier, benchmark: benchmark,
            wantsPicture: picture.svg != nil)
        let analysis = try analyseIntervals(of: Files.read(options.file), choice, keepGoing: options.keepGoing)
        try picture.write(analysis)
        options.show(analysis)
    }

    private func confidences() throws -> [IntervalChoice.Chosen] {
        try confidence.split(separator: ",", omittingEmptySubsequences: false).map { part in
            let written = part.split(separator: " ").joined(separator: " ")
            guard let level = readNumber(written) else {
                throw ValidationError("'\(written)' is not a confidence; write 95, or 95,99.8")
            }
            do throws(MethodRefusal) {
                return IntervalChoice.Chosen(written: written, confidence: try Confidence(level))
            } catch {
                throw ValidationError(error.reason)
            }
        }
    }
}

extension IntervalMethod: ExpressibleByArgument {}
