import ArgumentParser
import Workflow

/// Forecasts the series of a file.
struct ForecastCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forecast",
        abstract: "Forecast a CSV with the columns date,value and perhaps series, by the Theta method.",
        discussion: """
            Eight points at least, with no gap. The intervals hold about 9 times in 10.

            Examples:
              plumbline forecast referrals.csv --season 4
              plumbline forecast referrals.csv --season 4 --year-end --target 34000 --svg referrals.svg
            """)

    @OptionGroup var options: AnalystOptions
    @Option(help: "How many periods a season has: 4 for quarters, 12 for months.") var season: Int?
    @Option(
        parsing: .unconditional, help: "What the year, or with no --year-end each step, should reach.",
        transform: targetNumber)
    var target: Double?
    @Flag(help: "Less than the target meets it.") var lowIsGood = false
    @Option(help: "How many periods to forecast; one season if left out.") var steps: Int?
    @Flag(help: "Add what is known of the financial year and what is forecast of it.") var yearEnd = false
    @OptionGroup var picture: PictureOptions

    func validate() throws {
        if let steps, !(1...400).contains(steps) { throw ValidationError("--steps takes 1 to 400, not \(steps)") }
    }

    func run() throws {
        let choice = ForecastChoice(
            season: season, target: target, isHighGood: !lowIsGood, steps: steps, isYearEnd: yearEnd,
            pictured: picture.series, wantsPicture: picture.svg != nil)
        let analysis = try analyseForecasts(of: Files.read(options.file), choice, keepGoing: options.keepGoing)
        try picture.write(analysis)
        options.show(analysis)
    }
}
