import ArgumentParser
import Documents
import PerformanceModel
import Publishing
import Register
import Workflow

/// Writes the workbook that a supplier fills in.
struct ReturnTemplateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "return-template",
        abstract: "Write a workbook for a supplier to fill in, which 'submit' reads back.",
        discussion: """
            It has a row for each figure that the supplier answers for in the period. What was returned before is \
            filled in, and cells that say whose figure it is are locked.

            Examples:
              plumbline return-template customers-and-libraries --period 2017-18-Q3
              plumbline return-template "Head of Libraries" --period 2017-18-Q3 --format ods --out templates
            """)

    @Argument(help: "A unit of the organisation, such as childrens-services, or the owner of measures.")
    var supplier: String
    @Option(help: "The period asked for, such as 2017-18-Q3.", transform: { try Period($0) }) var period: Period
    @Option(help: "xlsx for Excel, or ods for LibreOffice.") var format = WorkbookForm.xlsx
    @Option(help: "The directory to write to.", completion: .directory) var out = "."

    @OptionGroup var workspace: WorkspaceOptions

    func run() async throws {
        try await workspace.find().office(for: .reading) { office in
            let (document, figures) = try await office.returnTemplate(for: supplier, in: period, as: format)
            try Files.write([document], to: out)
            Terminal.say("Wrote '\(document.name)' to '\(out)': it asks for \(counted(figures, "figure")).")
            Terminal.say("Next: send it out, and when it is back, plumbline submit \(document.name) --check")
        }
    }
}

extension WorkbookForm: ExpressibleByArgument {}
