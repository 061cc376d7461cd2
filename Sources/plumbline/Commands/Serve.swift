import ArgumentParser
import Register
import Reports
import Web
import Workflow

/// Serves the read-only site.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve a read-only site: overview, measure pages and published reports.",
        discussion: """
            Everybody may read what it shows: only figures that a published report shows are on it, as that report \
            has them. With --members it shows every figure, small numbers of people among them, and nobody is asked \
            who they are: keep it to this machine.

            Example:
              plumbline serve --port 8080
              plumbline serve --members
            """)

    @Option(help: "The port.") var port = 8080
    @Option(help: "The address; 127.0.0.1 is this machine only.") var host = "127.0.0.1"
    @Flag(help: "Show every figure, for members and officers.") var members = false

    @OptionGroup var workspace: WorkspaceOptions

    func validate() throws {
        guard (1...65_535).contains(port) else {
            throw ValidationError("'\(port)' is not a port; choose one from 1 to 65535.")
        }
    }

    func run() async throws {
        let workspace = try workspace.find()
        try await workspace.office(for: .reading) { office in
            try await Site(office: office, for: members ? .members : .public).serve(host: host, port: port) {
                Terminal.say("Serving at http://\(host == "127.0.0.1" ? "localhost" : host):\(port) (stop with Ctrl-C)")
            }
        }
    }
}
