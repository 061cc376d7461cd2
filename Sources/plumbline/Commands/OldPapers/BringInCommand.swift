import ArgumentParser
import Intake
import PerformanceModel
import Register
import Workflow

/// Brings old papers in as they were published.
struct BringInCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bring-in",
        abstract: "Keep imported old papers as published on their day, with their figures known from then.",
        discussion: """
            Takes the folders that 'plumbline import-report' drafted, oldest paper first. Each becomes version 1 of \
            its report, published on its own day; the file itself is kept, and its figures are known from that day on. \
            What was known later is never overruled.

            Examples:
              plumbline bring-in old-papers/q3-2017-18 --as "Your name" --because "Our history"
              plumbline bring-in old-papers/* --as "Your name" --because "Our history"
            """)

    @Argument(help: "The folders, each with paper.yaml, figures.csv and the paper.", completion: .directory)
    var folders: [String]

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var act: ActOptions

    func run() async throws {
        let act = try act.act()
        let papers = try folders.map(Self.read).sorted { $0.folder.published < $1.folder.published }
        try await workspace.find().office(for: .writing) { office in
            for paper in papers {
                let brought = try await office.bringIn(paper, act)
                for finding in brought.findings { Terminal.complain(Terminal.line(of: finding)) }
                let (id, day) = (paper.folder.id, paper.folder.published.words)
                guard let receipt = brought.receipt else {
                    Terminal.say("\(id): brought in before, as published on \(day); nothing was written.")
                    continue
                }
                let same = brought.unchanged > 0 ? ", \(brought.unchanged) known before" : ""
                Terminal.say(
                    "\(id): entry \(receipt.number), published on \(day), \(counted(brought.written, "figure")) known "
                        + "from then\(same).")
            }
        }
    }

    private static func read(_ path: String) throws -> OldPaperFiles {
        let (folder, findings) = OldPaperFolder.reading(try Files.read("\(path)/\(OldPaperFolder.settings)").bytes)
        guard let folder else { throw Refused(findings: findings) }
        let figures = try Files.read("\(path)/\(OldPaperFolder.figures)")
        return OldPaperFiles(
            folder, paper: try Files.read("\(path)/\(folder.file)"),
            figures: SentFile(name: "\(folder.id)/\(figures.name)", bytes: figures.bytes))
    }
}
