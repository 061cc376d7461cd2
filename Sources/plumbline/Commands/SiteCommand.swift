import ArgumentParser
import Foundation
import PerformanceModel
import Publishing
import Register
import Workflow

/// Writes the site of files.
struct SiteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site",
        abstract: "Write a website of everything published: plain files, for any host.",
        discussion: """
            It has every published paper with its files, a page for each measure, and a feed of new papers. It shows \
            only figures that a published paper shows. Written again, it takes the place of the one that is there.

            Example:
              plumbline site --out site --address https://performance.example.gov.uk/
            """)

    @Option(help: "The directory to write to.", completion: .directory) var out: String
    @OptionGroup var site: SiteOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() async throws {
        let folder = try SiteFolder(at: out)
        try await workspace.find().office(for: .reading) { office in
            try await site.write(by: office, to: folder)
        }
    }
}

/// Where a site will stand.
struct SiteOptions: ParsableArguments {
    @Option(help: "The address the site will have, such as https://performance.example.gov.uk/; its feed names it.")
    var address: SiteAddress?

    /// Writes the site and says so.
    func write(by office: Office, to folder: SiteFolder) async throws {
        let (files, bytes) = try await folder.replace { write in
            try await office.writeSite(at: .now, address: address, write)
        }
        let size = SitePaper.File(name: "", byteCount: bytes).size
        Terminal.say(
            "Wrote the site to '\(folder.path)': \(files) files, \(size). Open its index.html, or copy it to a host.")
        if address == nil {
            Terminal.say(
                "  Its feed has no whole addresses, which some readers need. Say --address https://… for them.")
        }
    }
}

extension SiteAddress: ExpressibleByArgument {
    init?(argument: String) { self.init(argument) }
}
