package import Hummingbird
import Logging
import Publishing
import Register
package import Reports
package import Workflow

/// The read-only site: overview, measure pages and published reports, for the public or for members and officers.
///
/// Nothing can be written through it. Every page is read from the register as it is at that moment, and every published
/// file comes out as it was kept.
package struct Site: Sendable {
    private let office: Office
    private let audience: Audience

    package init(office: Office, for audience: Audience) {
        self.office = office
        self.audience = audience
    }

    /// Serves until the program is stopped.
    ///
    /// - Parameters:
    ///   - host: the address to listen at.
    ///   - port: the port.
    ///   - listening: told once the site can be read.
    /// - Throws: ``CannotListen`` where the address is taken or is not this machine's.
    package func serve(host: String, port: Int, listening: @escaping @Sendable () -> Void) async throws {
        var logger = Logger(label: "plumbline")
        logger.logLevel = .critical
        let application = Application(
            router: router, configuration: .init(address: .hostname(host, port: port)),
            onServerRunning: { _ in listening() }, logger: logger)
        do {
            try await application.runService()
        } catch {
            throw CannotListen(host: host, port: port)
        }
    }

    /// The pages and what answers them.
    package var router: Router<BasicRequestContext> {
        let router = Router(options: .autoGenerateHeadEndpoints)
        router.add(middleware: PlainAnswers())
        router.get("/") { _, _ in
            try await page(office.overviewPage(for: audience))
        }
        router.get("/measures/:measure") { _, context in
            try await page(
                office.measurePage(try Address.identifier(context.parameters.require("measure")), for: audience))
        }
        router.get("/reports/:report") { _, context in
            let report: ReportAddress = try Address.identifier(context.parameters.require("report"))
            let (version, _) = try await office.reissue(report, version: nil, for: audience)
            guard let name = FormToRead.toRead(report, among: version.files.map(\.name)) else {
                throw HTTPError(.notFound)
            }
            return Response.redirect(
                to: PageAddress.file(report, version: version.version, name: name).description, type: .temporary)
        }
        router.get("/reports/:report/versions/:version/:file") { _, context in
            try await file(
                of: try Address.identifier(context.parameters.require("report")),
                version: context.parameters.require("version", as: Int.self),
                named: context.parameters.require("file"))
        }
        return router
    }

    private func page(_ document: PublishedDocument) -> Response {
        Response(status: .ok, document.bytes, type: "text/html; charset=utf-8")
    }

    private func file(of report: ReportAddress, version: Int, named name: String) async throws -> Response {
        let (_, documents) = try await office.reissue(report, version: version, for: audience)
        guard let document = documents.first(where: { $0.name == name }) else { throw HTTPError(.notFound) }
        return Response(status: .ok, document.bytes, type: Address.mediaType(of: name))
    }
}

/// Why the site cannot be served.
package struct CannotListen: Error, Hashable, Sendable, CustomStringConvertible {
    let host: String
    let port: Int

    package var description: String {
        "The site cannot be served at \(host), port \(port): something else may be using it. Stop that, or choose "
            + "another with --port."
    }
}
