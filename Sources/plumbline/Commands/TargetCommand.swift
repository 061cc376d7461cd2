import ArgumentParser
import PerformanceModel
import Register
import Workflow

/// Sets a target.
struct TargetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "target",
        abstract: "Set what a measure's figures should be in a period.",
        discussion: """
            A year's target holds for every figure that ends in the year; any other for the figure of its own period.

            Example:
              plumbline target cin-rate fy2018-19 65 --as "Your name" --because "Agreed by Cabinet, 12 April 2018"
            """)

    @Argument(help: "The measure.") var measure: MeasureID
    @Argument(help: "The period, such as fy2018-19 or 2018-19-Q1.", transform: { try Period($0) }) var period: Period
    @Argument(help: "The target.", transform: { try Quantity($0) }) var value: Quantity
    @Option(help: "The worst that is acceptable.", transform: { try Quantity($0) }) var floor: Quantity?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var act: ActOptions

    func run() async throws {
        let act = try act.act()
        try await workspace.find().office(for: .writing) { office in
            let receipt = try await office.setTarget(measure, period, value: value, floor: floor, act)
            Terminal.say("Entry \(receipt.number): the target of \(measure) for \(period.words) is \(value.grouped).")
        }
    }
}
