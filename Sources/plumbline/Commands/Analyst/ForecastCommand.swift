import ArgumentParser
import PerformanceModel
import Statistics
import Workflow

/// Forecasts the series of a file.
struct ForecastCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forecast",
        abstract: "Forecast a CSV with the columns date,value and perhaps series, by the Theta method.",
        discussion: """
            Eight points at least, with no gap. The intervals hold about 9 times in 10. How likely the target is \
            met is told in words; csv and json have the probability too.

            --year-end adds up what is known of the financial year and what is forecast of it, as for referrals or \
            visits. With --aggregation stock the last figure of the year counts, as for children looked after on a \
            day. The percentage, rate or mean of a year is neither: forecast its numerator and its denominator, and \
            divide.

            Examples:
              plumbline forecast referrals.csv --season 4
              plumbline forecast referrals.csv --season 4 --year-end --target 34000 --svg referrals.svg
              plumbline forecast looked-after.csv --year-end --aggregation stock --improvement decrease --target 1900
            """)

    @OptionGroup var options: AnalystOptions
    @Option(help: "How many periods a season has: 4 for quarters, 12 for months.") var season: Int?
    @Option(
        parsing: .unconditional, help: "What the year, or with no --year-end each step, should reach.",
        transform: targetNumber)
    var target: Double?
    @Option(help: "Which way meets the target: increase or decrease.") var improvement = Improvement.increase
    @Option(help: "How many periods to forecast; one season if left out.") var steps: Int?
    @Flag(help: "Forecast the end of the financial year of the last date.") var yearEnd = false
    @Option(help: "What a year's figure is: flow, the sum of its periods (if left out), or stock, the last of them.")
    var aggregation: Aggregation?
    @Option(help: "The series to picture, where the file has several.") var series: String?
    @OptionGroup var picture: PictureOptions

    func validate() throws {
        if let steps, !(1...400).contains(steps) { throw ValidationError("--steps takes 1 to 400, not \(steps)") }
        if target != nil, improvement == .neutral {
            throw ValidationError("a target is met from one side; say --improvement increase or decrease")
        }
        if aggregation != nil, !yearEnd {
            throw ValidationError("--aggregation says how a year is made of its periods; say --year-end too")
        }
        if let aggregation, ![.flow, .stock].contains(aggregation) {
            throw ValidationError(
                "a year's \(aggregation) cannot be worked out from the values alone; forecast its numerator and its "
                    + "denominator, each with --year-end, and divide")
        }
    }

    func run() throws {
        let choice = ForecastChoice(
            season: season, target: target, improvement: improvement, steps: steps,
            yearEnd: yearEnd ? aggregation ?? .flow : nil, pictured: series, wantsPicture: picture.svg != nil)
        let analysis = try analyseForecasts(of: Files.read(options.file), choice, keepGoing: options.keepGoing)
        try picture.write(analysis)
        options.show(analysis)
    }
}

extension Aggregation: ExpressibleByArgument {
    /// Those that need nothing but the values.
    static var allValueStrings: [String] { [flow, stock].map(\.rawValue) }
}
