import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import PerformanceModel
import Publishing
import Register
import Reports
import SQLiteRegister
import Web
import Workflow

/// An office whose register holds more than its papers print, and what the public is shown of it.
struct PublicOffice {
    let office: Office
    private let place: URL

    static let day = Moment(milliseconds: 1_517_823_000_000)

    /// Every figure of it is a number that stands nowhere else, so that a page can be searched for it.
    static let returns = """
        measure,area,period,value,numerator,denominator,absence
        visits,here,2017-18-Q1,1101,,,
        visits,here,2017-18-Q2,1102,,,
        visits,here,2017-18-Q3,1103,,,
        visits,here,2017-11,377,,,
        visits,here,fy2015-16,4215,,,
        visits,here,fy2016-17,4316,,,
        visits,east,2017-18-Q3,519,,,
        loans,here,2017-18-Q2,2202,,,
        loans,here,2017-18-Q3,2203,,,
        missing,here,2017-18-Q3,3,,,
        read-share,here,2017-18-Q2,,333,1332,
        read-share,here,2017-18-Q3,,444,1481,
        read-share,england,2017-18-Q3,61,,,
        open-days,here,2017-18-Q2,71,,,
        open-days,here,2017-18-Q3,,,,not-due 2017-18-Q4

        """

    static let framework = """
        council: {title: Test Council, area: here}
        areas:
          - {id: here, title: Here, kind: authority}
          - {id: east, title: East, kind: district, parent: here}
          - {id: england, title: England, kind: nation}
        themes: [{id: live, title: Live, groups: [{id: libraries, title: Libraries}, {id: others, title: Others}]}]
        status-rules: [{id: at-target, number: 1, from: 2010-04-01, title: At the target, test: target}]
        measures:
          - {id: visits, title: Visits to libraries, polarity: high, unit: count, aggregation: flow,
             direction: previous-period, rule: at-target, group: libraries}
          - {id: open-days, title: Days open, polarity: high, unit: count, aggregation: flow, lag: 1,
             direction: previous-period, rule: at-target, group: libraries}
          - {id: missing, title: Children lost in libraries, polarity: low, unit: count, aggregation: flow,
             rule: at-target, group: libraries, counts-people: yes}
          - {id: loans, title: Loans of books, polarity: high, unit: count, aggregation: flow, group: others}
          - {id: read-share, title: Share read, polarity: high, unit: percent, aggregation: ratio, kind: ratio,
             numerator: books read, denominator: books lent, direction: previous-period, rule: at-target,
             group: others, shown: prose}
        targets:
          - {measure: visits, period: 2017-18-Q3, value: 1090, approved-by: Nobody You Know, because: A secret}
          - {measure: missing, period: 2017-18-Q2, value: 20, approved-by: Cabinet, because: So it is}
          - {measure: open-days, period: 2017-18-Q2, value: 60, approved-by: Cabinet, because: So it is}
          - {measure: read-share, period: 2017-18-Q3, value: 23, approved-by: Cabinet, because: So it is}

        """

    init() async throws {
        place = FileManager.default.temporaryDirectory.appending(path: "plumbline-public-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let register = try await SQLiteRegister.create(place.appending(path: "register.sqlite").path)
        office = Office(register: register, clock: { Moment(milliseconds: Self.day.milliseconds + 1000) })
        _ = try await office.applyFramework([Self.file("framework.yaml", Self.framework)], try act)
        _ = try await office.submit(Self.file("returns.csv", Self.returns), try act)
    }

    func remove() async throws {
        try await office.register.close()
        try FileManager.default.removeItem(at: place)
    }

    private var act: Act { get throws { try Act(by: "Test", because: "Test", at: Self.day) } }

    private static func file(_ name: String, _ text: String) -> SentFile {
        SentFile(name: name, bytes: Array(text.utf8))
    }

    func submit(_ rows: String) async throws {
        _ = try await office.submit(Self.file("more.csv", "measure,area,period,value\n" + rows), try act)
    }

    func apply(_ framework: String) async throws {
        _ = try await office.applyFramework([Self.file("framework.yaml", framework)], try act)
    }

    /// Publishes a paper of some columns and words.
    func publish(
        _ columns: String, words: String = "", as report: String = "q3", embargo: Moment? = nil
    ) async throws {
        let definition = """
            id: \(report)
            title: Paper \(report)
            committee: Cabinet
            period: 2017-18-Q3
            sections:
              - {heading: Summary, text: words.md}
              - heading: Figures
                themes: [{theme: live, tables: [{title: T, groups: [libraries], columns: [\(columns)]}]}]
            """
        _ = try await office.publish(
            [Self.file("report.yaml", definition), Self.file("words.md", words.isEmpty ? "Words." : words)],
            of: ReportID(report), try act, embargo: embargo)
    }

    /// A page of the site that is served to the public; nothing where there is none.
    func served(_ address: String) async throws -> String? {
        let responder = Site(office: office, for: .public).router.buildResponder()
        let context = BasicRequestContext(
            source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test")))
        let request = Request(
            head: HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: address),
            body: RequestBody(buffer: ByteBuffer()))
        let response = try await responder.respond(to: request, context: context)
        let written = WrittenBody()
        try await response.body.write(written)
        return response.status == .ok ? written.text : nil
    }

    /// The files of the site that is written, those of the papers left out.
    func written(at now: Moment = day) async throws -> [String: String] {
        var files: [String: String] = [:]
        try await office.writeSite(at: now, address: nil) { document in
            if !document.name.hasPrefix("reports/") {
                files[document.name] = String(decoding: document.bytes, as: UTF8.self)
            }
        }
        return files
    }

    /// The pages that the public has of measures and their overview, served and written.
    func everyPage() async throws -> [String: String] {
        var pages = try await written()
        pages["served"] = try await served("/")
        for measure in ["visits", "open-days", "missing", "loans", "read-share"] {
            pages["served \(measure)"] = try await served("/measures/\(measure)")
        }
        return pages
    }
}

/// Keeps what a response's body writes.
private final class WrittenBody: ResponseBodyWriter {
    private(set) var text = ""
    func write(_ buffer: ByteBuffer) async throws { text += String(buffer: buffer) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
