import ArgumentParser
import Foundation
import PerformanceModel
import Register
import Workflow

/// Takes an edited Word file back.
struct TakeBackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "take-back", abstract: "Take the edited Word file of a published paper back.",
        discussion: """
            Words that were changed become commentary and text of the report. Figures that read otherwise are listed,
            and stay as the register has them. The file is kept as the one that was issued.

            Example:
              plumbline take-back q3-2017-18.docx --check
              plumbline take-back q3-2017-18.docx --as "Your name" --because "As cleared by democratic services"
            """)

    @Argument(help: "The edited Word file.", completion: .file(extensions: ["docx"])) var file: String
    @Flag(help: "Show what would be taken back, and write nothing.") var check = false

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var act: ActOptions

    func run() async throws {
        let act =
            check ? try Act(by: "nobody", because: "to look at it", at: Moment.now) : try act.act()
        let (sent, workspace) = (try Files.read(file), try workspace.find())
        try await workspace.office(for: check ? .reading : .writing) { office in
            let taken = try await office.takeBack(
                sent, reportFiles: { try workspace.reportFiles($0) }, act, isTrial: check)
            for finding in taken.findings { Terminal.complain(Terminal.line(of: finding)) }
            for change in taken.changed {
                Terminal.say("Changed: \(change.name)")
                for line in Self.difference(change.before, change.after) { Terminal.say("  \(line)") }
            }
            let paper = "version \(taken.version.version) of \(taken.version.report)"
            guard let receipt = taken.receipt else {
                Terminal.say(
                    check
                        ? "Nothing was written: this is what would be taken back of \(paper)."
                        : "This file is already kept as \(paper); nothing was written.")
                return
            }
            let folder = workspace.reportDirectory(taken.version.report)
            for file in taken.files { try Files.write(file.bytes, to: folder.appending(path: file.name).path) }
            Terminal.say("Took \(paper) back as entry \(receipt.number), and kept the file as the one issued.")
            if !taken.files.isEmpty {
                Terminal.say(
                    "Wrote \(taken.files.map(\.name).joined(separator: ", ")) in the report's folder.")
            }
            Terminal.say("Next: plumbline preview \(taken.version.report), and answer what is listed above.")
        }
    }

    /// The lines that one text has and the other has not.
    private static func difference(_ before: String, _ after: String) -> [String] {
        let (old, new) = (before.split(separator: "\n"), after.split(separator: "\n"))
        return new.difference(from: old).map { change in
            switch change {
            case .remove(_, let line, _): "- \(line)"
            case .insert(_, let line, _): "+ \(line)"
            }
        }
    }
}
