public import ArgumentParser
import Intake
import PerformanceModel
public import Statistics
import Workflow

/// Makes control charts of the series of a file.
struct Spc: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make control charts (XmR) of a CSV with the columns date,value and perhaps series.",
        discussion: """
            Limits, rules and icons are those of NHS England's Making Data Count. A row a point comes out. The column \
            group counts the rebases before a point. With --summary the points of a series are followed by a row for \
            each group, whose date is 'summary'; two more columns, variation and assurance, are empty for points.

            Rolling figures and years to date are refused: next to each other they share most of their days.

            Examples:
              plumbline spc waiting.csv --improvement decrease --target 18
              plumbline spc waiting.csv --rebase 2017-04-01 2018-04-01 --format csv
              plumbline spc waiting.csv --summary --percentage --svg waiting.svg
            """)

    @OptionGroup var options: AnalystOptions
    /// Dates after the first of --rebase are read as arguments, so that it does not take the file for one.
    @Argument(help: .hidden) var further: [String] = []
    @Option(help: "Which way is better: increase, decrease or neutral.") var improvement = Improvement.neutral
    @Option(parsing: .unconditional, help: "What the values should reach.", transform: targetNumber) var target: Double?
    @Option(help: "Dates on which a new group begins, such as 2017-04-01 2018-04-01.")
    var rebase: [Day] = []
    @Option(help: "Work limits out from so many points of each group, 12 or more.") var fixAfter: Int?
    @Flag(help: "Keep moving ranges that are themselves out of control, as NHS England's Excel tool does.")
    var noScreen = false
    @Option(help: "How many points make a run: 6, 7 or 8.") var runLength = 7
    @Flag(help: "After the points a row a group, with variation and assurance.") var summary = false
    @Flag(help: "The values are percentages: draw limits within 0 and 100. The rules go by them as they are.")
    var percentage = false
    @Option(help: "The series to picture, where the file has several.") var series: String?
    @OptionGroup var picture: PictureOptions

    mutating func validate() throws {
        guard !further.isEmpty else { return }
        var words = [options.file] + further
        options.file = words.remove(at: words.firstIndex { Day(argument: $0) == nil } ?? 0)
        for word in words {
            guard !rebase.isEmpty, let day = Day(argument: word) else {
                throw ValidationError("'\(word)' is one thing too many: spc takes one file, and dates after --rebase")
            }
            rebase.append(day)
        }
    }

    func run() throws {
        let choice = ControlChartChoice(
            improvement: improvement, target: target, rebaseOn: rebase, fixAfter: fixAfter, screensOutliers: !noScreen,
            runLength: runLength, isSummary: summary, isPercentage: percentage, pictured: series,
            wantsPicture: picture.svg != nil)
        let analysis = try analyseControlCharts(
            of: Files.read(options.file), choice, keepGoing: options.keepGoing)
        try picture.write(analysis)
        options.show(analysis)
    }
}

extension Improvement: ExpressibleByArgument {}

/// Reads a number given as an option.
func targetNumber(_ text: String) throws -> Double {
    guard let number = readNumber(text) else {
        throw ValidationError("'\(text)' is not a number; write digits, such as 12.5")
    }
    return number
}
