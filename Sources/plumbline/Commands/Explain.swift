import ArgumentParser
import Evaluation
import PerformanceModel
import Register
import Workflow

/// Says why a figure is rated as it is, and what the methods make of it.
struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say which rule, target and methods judge a figure, and how far it is from the next band.",
        discussion: """
            Examples:
              plumbline explain cla-rate 2017-18-Q3
              plumbline explain contacts 6m-2017-12 --statistic average
            """)

    @OptionGroup var figure: FigureOptions
    @Option(help: "As known at this entry; now if left out.") var asKnownAt: Int?
    @OptionGroup var workspace: WorkspaceOptions

    func run() async throws {
        try await workspace.find().office(for: .reading) { office in
            let figure = try figure.figure(in: try await office.evaluatedBook(asKnownAt: asKnownAt).framework)
            let lines = try await office.explain(figure, asKnownAt: asKnownAt)
            Terminal.say(lines.heading)
            for line in lines.lines {
                let space = String(repeating: " ", count: max(1, 14 - line.name.count))
                Terminal.say("  \(line.name)\(space)\(line.text)")
            }
        }
    }
}
