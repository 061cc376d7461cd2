import ArgumentParser
import Workflow

/// Leaves small numbers of people out of a table, and what they could be worked out from.
struct DiscloseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disclose",
        abstract: "Leave small numbers of people out of a CSV table, with those that would give them away.",
        discussion: """
            The table is wide, with labels in its first column and counts in all others, or long, with a column \
            'count' and labels in the others. Rows and columns headed Total are sums of the rest. The same table \
            comes out, with [c] for each count left out; [c] in it stays, and is protected too.

            Examples:
              plumbline disclose exclusions.csv --threshold 4 --format csv
              plumbline disclose long.csv --count freq --labels row,column --total All
            """)

    @OptionGroup var options: AnalystOptions
    @Option(help: "Counts from 1 to this are small; official statistics use 4, 5, 7 or 9.") var threshold = 4
    @Flag(help: "Leave noughts out too, where even none tells something of somebody.") var hideZeros = false
    @Option(help: "What margins are headed, where not Total or All; several with commas between.")
    var total: String?
    @Option(help: "The column of counts in a long table.") var count: String?
    @Option(help: "The columns of labels in a long table, with commas between; all others if not given.")
    var labels: String?

    func validate() throws {
        guard (1...999).contains(threshold) else {
            throw ValidationError(
                "the threshold \(threshold) is not from 1 to 999; official statistics use 4, 5, 7 or 9")
        }
    }

    func run() throws {
        let choice = DisclosureChoice(
            threshold: threshold, hidesZeros: hideZeros, totals: Self.names(total), count: count,
            labels: Self.names(labels))
        options.show(
            try analyseDisclosure(of: Files.read(options.file), choice, keepGoing: options.keepGoing))
    }

    private static func names(_ text: String?) -> [String] {
        (text ?? "").split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    }
}
