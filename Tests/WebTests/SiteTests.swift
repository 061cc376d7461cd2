import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import PerformanceModel
import Register
import Reports
import SQLiteRegister
import Testing
import Web
import Workflow

/// The read-only site, driven through its router as a server would; for members and officers but where it says public.
struct SiteTests {
    @Test func `the overview lists every measure with its latest figure and status`() async throws {
        let page = try await get("/")
        #expect(page.status == .ok)
        #expect(page.text.contains("<h1>"))
        #expect(page.text.contains("/measures/visits"))
        #expect(page.text.contains("1,200"))
    }

    @Test func `a measure has a page`() async throws {
        let page = try await get("/measures/visits")
        #expect(page.status == .ok)
        #expect(page.text.contains("Visits to libraries"))
        #expect(page.text.contains("plumbline trace visits 2017-18-Q3"))
    }

    @Test(arguments: [
        "/measures/none", "/measures/NONE", "/measures/..%2F..%2Fetc", "/nowhere", "/reports/none",
        "/reports/none/versions/1/a",
    ])
    func `an address where there is no page is answered in plain words`(address: String) async throws {
        let page = try await get(address)
        #expect(page.status == .notFound)
        #expect(page.text.contains("Page not found"))
    }

    @Test func `a version that is no number is answered in plain words`() async throws {
        #expect(try await get("/reports/q3/versions/one/a").status == .badRequest)
    }

    @Test(arguments: [HTTPRequest.Method.post, .put, .delete, .patch])
    func `nothing can be written through the site`(method: HTTPRequest.Method) async throws {
        let page = try await get("/measures/visits", method)
        #expect(page.status == .notFound || page.status == .methodNotAllowed)
    }

    @Test func `a page runs no script and stands in no frame`() async throws {
        let page = try await get("/")
        let policy = try #require(page.headers[.contentSecurityPolicy])
        #expect(policy.contains("default-src 'none'"))
        #expect(policy.contains("frame-ancestors 'none'"))
        #expect(page.headers[.xContentTypeOptions] == "nosniff")
        #expect(!page.text.contains("<script"))
    }

    @Test func `the public sees nothing of what no published paper shows`() async throws {
        let overview = try await get("/", for: .public)
        #expect(overview.status == .ok && !overview.text.contains("visits") && !overview.text.contains("1,200"))
        #expect(try await get("/measures/visits", for: .public).status == .notFound)
    }

    @Test func `the public sees a published figure as its paper has it, and not one that is small`() async throws {
        let columns = "- {id: q3, label: Q3, period: 2017-18-Q3}"
        let page = try await get("/measures/visits", for: .public, publishing: columns)
        #expect(page.text.contains("1,200") && !page.text.contains("1,234"))
        let small = try await get("/measures/missing", for: .public, publishing: columns)
        #expect(small.status == .notFound)
        let overview = try await get("/", for: .public, publishing: columns)
        #expect(overview.text.contains("1,200") && !overview.text.contains("missing"))
        #expect(try await get("/measures/missing", publishing: columns).text.contains(">3<"))
    }

    @Test func `a version that is held back is shown to members, and to the public from its moment on`() async throws {
        let columns = "- {id: q3, label: Q3, period: 2017-18-Q3}"
        let until = Moment(milliseconds: 1_517_900_000_000)
        for (now, isShown) in [(until.milliseconds - 1, false), (until.milliseconds, true)] {
            func get(_ address: String, for audience: Audience) async throws -> Page {
                try await self.get(
                    address, for: audience, publishing: columns, embargo: until, at: Moment(milliseconds: now))
            }
            let file = "/reports/q3/versions/1/q3.html"
            #expect(try await get(file, for: .members).status == .ok)
            #expect(try await get(file, for: .public).status == (isShown ? .ok : .notFound))
            #expect(try await get("/", for: .public).text.contains("1,200") == isShown)
            #expect(try await get("/", for: .public).text.contains("/reports/q3") == isShown)
            #expect(try await get("/measures/visits", for: .public).status == (isShown ? .ok : .notFound))
        }
    }

    private struct Page {
        let status: HTTPResponse.Status
        let headers: HTTPFields
        let text: String
    }

    private func get(
        _ address: String, _ method: HTTPRequest.Method = .get, for audience: Audience = .members,
        publishing columns: String? = nil, embargo: Moment? = nil, at now: Moment = Moment(milliseconds: .max)
    ) async throws -> Page {
        let place = FileManager.default.temporaryDirectory.appending(path: "plumbline-web-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let register = try await SQLiteRegister.create(place.appending(path: "register.sqlite").path)
        let office = Office(register: register, clock: { now })
        try await fill(office)
        if let columns { try await publish(office, columns, embargo: embargo) }
        let responder = Site(office: office, for: audience).router.buildResponder()
        let context = BasicRequestContext(
            source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test")))
        let request = Request(
            head: HTTPRequest(method: method, scheme: "http", authority: "localhost", path: address),
            body: RequestBody(buffer: ByteBuffer()))
        let response = try await responder.respond(to: request, context: context)
        let written = Written()
        try await response.body.write(written)
        try await register.close()
        return Page(status: response.status, headers: response.headers, text: written.text)
    }

    private func fill(_ office: Office) async throws {
        let act = try Act(by: "Test", because: "Test", at: Moment(milliseconds: 1_517_823_000_000))
        let framework = """
            council: {title: Test Council, area: here}
            areas: [{id: here, title: Here, kind: authority}]
            themes: [{id: live, title: Live, groups: [{id: libraries, title: Libraries}]}]
            measures:
              - {id: visits, title: Visits to libraries, polarity: high, unit: count, aggregation: flow, group: libraries}
              - {id: missing, title: Children missing, polarity: low, unit: count, aggregation: flow, group: libraries,
                 counts-people: yes}
            """
        _ = try await office.applyFramework([SentFile(name: "framework.yaml", bytes: Array(framework.utf8))], act)
        let sent = "measure,period,value\nvisits,2017-18-Q2,1100\nvisits,2017-18-Q3,1200\nmissing,2017-18-Q3,3\n"
        _ = try await office.submit(SentFile(name: "visits.csv", bytes: Array(sent.utf8)), act)
    }

    /// Publishes a paper of some columns, and then corrects a figure that it shows.
    private func publish(_ office: Office, _ columns: String, embargo: Moment? = nil) async throws {
        let act = try Act(by: "Test", because: "Test", at: Moment(milliseconds: 1_517_823_000_000))
        let report = """
            id: q3
            title: Q3
            committee: C
            period: 2017-18-Q3
            sections:
              - heading: Figures
                themes: [{theme: live, tables: [{title: T, groups: [libraries], cells: [], columns: [\(columns.dropFirst(2))]}]}]
            """
        _ = try await office.publish(
            [SentFile(name: "report.yaml", bytes: Array(report.utf8))], of: ReportID("q3"), act, embargo: embargo)
        let corrected = "measure,period,value\nvisits,2017-18-Q3,1234\n"
        _ = try await office.submit(SentFile(name: "corrected.csv", bytes: Array(corrected.utf8)), act)
    }
}

/// Keeps what a response's body writes.
private final class Written: ResponseBodyWriter {
    private(set) var text = ""
    func write(_ buffer: ByteBuffer) async throws { text += String(buffer: buffer) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
