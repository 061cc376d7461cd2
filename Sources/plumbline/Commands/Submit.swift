import ArgumentParser
import PerformanceModel
import Register
import Workflow

/// Submits returns.
struct Submit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Submit a return as CSV or as a workbook, or a publisher's file of other areas' figures.",
        discussion: """
            A return is a CSV file or a workbook (.xlsx, .ods) of which one sheet has its headings. The long form has \
            the columns measure,area,period,statistic,forecast,value,numerator,denominator,\
            data_status,absence,note. The wide form has a column for each period. A file of Fingertips, of Explore \
            Education Statistics or of another publisher is known by its header, where the framework has benchmarks \
            for its measures. A file is taken whole or not at all.

            Examples:
              plumbline submit returns/libraries.csv --check
              plumbline submit returns/libraries.csv --as "Your name" --because "Quarter 3 return"
              plumbline submit fingertips.csv --published 2018-07-03 --as "Your name" --because "Comparators"
            """)

    @Argument(help: "The files to submit, one entry each.", completion: .file(extensions: ["csv", "xlsx", "ods"]))
    var files: [String]

    @Flag(help: "Say what is wrong and what would be written, and write nothing.") var check = false

    @Option(help: "The day a publisher's file was published, such as 2018-07-03.") var published: Day?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var act: ActOptions

    func run() async throws {
        guard !check else { return try await tryOut() }
        let (act, sent) = (try act.act(), try files.map(Files.read))
        try await workspace.find().office(for: .writing) { office in
            for file in sent {
                let submission = try await office.submit(file, act, published: published)
                for finding in submission.findings { Terminal.complain(Terminal.line(of: finding)) }
                guard let receipt = submission.receipt else {
                    Terminal.say(
                        "\(file.name): all \(counted(submission.unchanged, "figure")) are in the register already; "
                            + "nothing was written."
                    )
                    continue
                }
                let same = submission.unchanged > 0 ? ", \(submission.unchanged) unchanged" : ""
                Terminal.say(
                    "\(file.name): entry \(receipt.number), \(counted(submission.written, "figure")) written\(same).")
            }
        }
    }

    private func tryOut() async throws {
        let sent = try files.map(Files.read)
        try await workspace.find().office(for: .reading) { office in
            for file in sent {
                let submission = try await office.tryOut(
                    file, published: published, today: Moment.now.day)
                for finding in submission.findings { Terminal.complain(Terminal.line(of: finding)) }
                Terminal.say(
                    "\(file.name) can be submitted: \(counted(submission.written, "figure")) would be written, "
                        + "\(submission.unchanged) are unchanged.")
            }
        }
    }
}
