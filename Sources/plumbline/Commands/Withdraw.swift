import ArgumentParser
import Evaluation
import PerformanceModel
import Register
import Workflow

/// Names a figure on the command line.
struct FigureOptions: ParsableArguments {
    @Argument(help: "The measure.") var measure: MeasureID
    @Argument(help: "The period, such as 2017-18-Q3.", transform: { try Period($0) }) var period: Period
    @Option(help: "The area, if not the council's own.") var area: AreaID?
    @Option(help: "The statistic, if not the measure's own: total, average, at-end, ratio, latest.")
    var statistic: Statistic?
    @Flag(help: "The forecast rather than the outturn.") var forecast = false

    func figure(in framework: Framework) throws -> Figure {
        let measure = try framework.known(measure)
        guard let area = area ?? framework.council?.area else {
            throw Refused("no-framework", "there is no framework yet; apply one first")
        }
        return Figure(
            measure: measure.id, area: area, period: period,
            statistic: statistic ?? measure.aggregation.usualStatistic, isForecast: forecast)
    }
}

/// Withdraws a figure.
struct Withdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Withdraw a figure; earlier versions keep it.",
        discussion: """
            Example:
              plumbline withdraw cla-rate 2017-18-Q3 --as "Your name" --because "Returned for the wrong month"
            """)

    @OptionGroup var figure: FigureOptions
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var act: ActOptions

    func run() async throws {
        let act = try act.act()
        try await workspace.find().office(for: .writing) { office in
            let figure = try figure.figure(in: try await office.evaluatedBook().framework)
            let receipt = try await office.withdraw(figure, act)
            Terminal.say("Entry \(receipt.number): \(figure) is withdrawn.")
        }
    }
}
