import ArgumentParser
import Documents
import Foundation
import Proof
import Register
import Workflow

/// Holds a report's claims against its own figures.
struct ProofreadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proofread",
        abstract: "Say which claims of a report do not follow from its figures.",
        discussion: """
            Reads a finished report (.docx, .odt, .html, .md, .txt or .pdf), takes its own tables as its figures, and \
            holds every number, comparison, direction and total of its words against them.

            Examples:
              plumbline proofread report.docx
              plumbline proofread report.docx --format html --out marked.html
              plumbline proofread report.docx --comments report-with-comments.docx
              plumbline proofread draft.md --against council

            Exit status: 0 nothing contradicted, 1 something is, 2 the file could not be read.
            """)

    @Argument(help: "The report.", completion: .file())
    var file: String

    @Option(help: "Hold it against the register of this workspace as well.", completion: .directory)
    var against: String?

    @Option(help: "How to print: text, json, sarif or html.")
    var format = ProofFormat.text

    @Option(help: "Write it to this file instead of printing it.", completion: .file())
    var out: String?

    @Option(help: "Also write a copy of the .docx with a comment at each finding to this file.", completion: .file())
    var comments: String?

    func run() async throws {
        let sent = try Files.read(file)
        let read: ProofreadFile =
            if let against {
                try await Workspace(at: against).office(for: .reading) { try await $0.proofread(sent) }
            } else {
                try proofread(sent)
            }
        let bytes: [UInt8] =
            switch format {
            case .text: Array((read.text() + "\n").utf8)
            case .json: try read.json()
            case .sarif: try read.sarif()
            case .html: read.page.bytes
            }
        if let comments { try Files.write(read.commented(sent), to: comments) }
        if let out {
            try Files.write(bytes, to: out)
            Terminal.say("\(out) is written.")
        } else {
            FileHandle.standardOutput.write(Data(bytes))
        }
        if read.report.isContradicted { throw ExitCode(1) }
    }
}

/// How a proof-reading is printed.
enum ProofFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, html
}
