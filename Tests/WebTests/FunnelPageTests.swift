import Foundation
import PerformanceModel
import Publishing
import Register
import Reports
import SQLiteRegister
import Testing
import Workflow

/// The funnel plot on the page of a measure, from figures as they were returned.
struct FunnelPageTests {
    private static let framework = """
        council: {title: Test Council, area: here}
        areas:
          - {id: here, title: Here, kind: authority}
          - {id: england, title: England, kind: nation}
          - {id: a, title: Ashby, kind: other-authority}
          - {id: b, title: Brent, kind: other-authority}
          - {id: c, title: Corby, kind: other-authority}
          - {id: d, title: Derby, kind: other-authority}
        comparator-sets:
          - {id: set, title: Neighbours, source: Us, members: [{area: a}, {area: b}, {area: c}, {area: d}]}
        themes: [{id: live, title: Live, groups: [{id: homes, title: Homes}]}]
        measures:
          - {id: at-home, title: At home, polarity: high, unit: percent, aggregation: ratio, group: homes, kind: ratio,
             numerator: people at home, denominator: people who left, share: yes, counts-events: yes, cadence: annual}
        """

    /// The page where each area has a numerator and a denominator, or without the second none.
    private func page(_ parts: [(area: String, some: Int, all: Int?)]) async throws -> String {
        let place = FileManager.default.temporaryDirectory.appending(path: "plumbline-funnel-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let register = try await SQLiteRegister.create(place.appending(path: "register.sqlite").path)
        let office = Office(register: register)
        let act = try Act(by: "Test", because: "Test", at: Moment(milliseconds: 1_537_823_000_000))
        _ = try await office.applyFramework(
            [SentFile(name: "framework.yaml", bytes: Array(Self.framework.utf8))], act)
        let rows = parts.map { part in
            part.all.map { "at-home,\(part.area),fy2017-18,,\(part.some),\($0)\n" }
                ?? "at-home,\(part.area),fy2017-18,\(part.some),,\n"
        }
        let sent = "measure,area,period,value,numerator,denominator\n" + rows.joined()
        _ = try await office.submit(SentFile(name: "r.csv", bytes: Array(sent.utf8)), act)
        let page = try await office.measurePage(MeasureID("at-home"), for: .members)
        try await register.close()
        return String(decoding: page.bytes, as: UTF8.self)
    }

    /// Round England's 80% of 1,000 the limits of 95% are 77.5% and 82.5%, and those of 99.8% 76.1% and 83.9%.
    @Test func `the council stands among others by its size, and its finding says on which side`() async throws {
        let page = try await page([
            ("here", 860, 1000), ("england", 800, 1000), ("a", 800, 1000), ("b", 780, 1000), ("c", 770, 1000),
            ("d", 400, 500),
        ])
        #expect(page.contains("Beside others by size, 2017/18 financial year"))
        #expect(page.contains("Here is better than chance allows (99.8% limits)."))
        #expect(page.contains("1 of 5 areas lies beyond what chance allows (99.8% limits), and 1 more beyond the 95%"))
        #expect(page.contains("People who left"))
    }

    @Test func `without the others' parts there is no funnel`() async throws {
        let page = try await page([
            ("here", 860, 1000), ("england", 80, nil), ("a", 80, nil), ("b", 78, nil), ("c", 77, nil), ("d", 80, nil),
        ])
        #expect(page.contains("86.0%") && !page.contains("Beside others by size"))
    }
}
