import Foundation
import Testing

/// Papers published one after another are read together: small numbers stay untold in all of them.
struct PublishedTogetherTests {
    private static let why = ["--as", "Test officer", "--because", "Test"]
    private static let framework = """
        council: {title: County, area: county}
        areas:
          - {id: county, title: County, kind: authority}
          - {id: east, title: East, kind: district, parent: county}
          - {id: north, title: North, kind: district, parent: county}
          - {id: west, title: West, kind: district, parent: county}
        themes: [{id: young, title: Young, groups: [{id: g, title: G}]}]
        measures:
          - {id: cases, title: Cases, polarity: low, unit: count, aggregation: flow, group: g, counts-people: yes}
        """
    private static let report = """
        id: q3
        title: Q3
        committee: Cabinet
        period: 2017-18-Q3
        sections:
          - heading: Figures
            themes:
              - theme: young
                tables:
                  - title: T
                    groups: [g]
                    columns:
                      - {id: county, label: County, period: 2017-18-Q3}
                      - {id: east, label: East, period: 2017-18-Q3, area: east}
                      - {id: north, label: North, period: 2017-18-Q3, area: north}
                      - {id: west, label: West, period: 2017-18-Q3, area: west}
        """

    /// A workspace in which each set of counts (county, east, north, west) was returned and published in turn.
    private func published(_ papers: [Int]...) throws -> (Scratch, [Program.Outcome]) {
        let scratch = try Scratch()
        try #require(try scratch.program.run("init", "work").status == 0)
        for file in try FileManager.default.contentsOfDirectory(
            atPath: scratch.place.appending(path: "work/framework").path)
        {
            try FileManager.default.removeItem(at: scratch.place.appending(path: "work/framework/\(file)"))
        }
        try scratch.write(Self.framework, to: "work/framework/council.yaml")
        try scratch.write(Self.report, to: "work/reports/q3/report.yaml")
        let office = Program(directory: scratch.place.appending(path: "work"), scratch: scratch)
        let applied = try office.run(["framework", "apply"] + Self.why)
        try #require(applied.status == 0, "\(applied.complaint)")
        let outcomes = try papers.enumerated().map { number, counts in
            let rows = zip(["county", "east", "north", "west"], counts).map { "cases,\($0),2017-18-Q3,\($1)\n" }
            try scratch.write("measure,area,period,value\n" + rows.joined(), to: "work/\(number).csv")
            let sent = try office.run(["submit", "\(number).csv"] + Self.why)
            try #require(sent.status == 0, "\(sent.complaint)")
            return try office.run(["publish", "q3", "--out", "v\(number + 1)"] + Self.why)
        }
        return (scratch, outcomes)
    }

    /// The values of the open data, county, east, north and west.
    private func values(_ scratch: Scratch, _ version: Int) throws -> [String] {
        let text = String(decoding: try scratch.bytes("work/v\(version)/q3.csv"), as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            return fields[12].isEmpty ? String(fields[17]) : String(fields[12])
        }
    }

    @Test func `what a correction would tell of an earlier small number is left out of the next version`() throws {
        // With the east's new 5 the north is 8, and with the north the east of the first version is 3.
        let (scratch, outcomes) = try published([20, 3, 8, 9], [22, 5, 8, 9])
        #expect(outcomes.map(\.status) == [0, 0], "\(outcomes.map(\.complaint))")
        #expect(try values(scratch, 1) == ["20", "[c]", "[c]", "9"])
        #expect(try values(scratch, 2) == ["22", "[c]", "[c]", "9"])
    }

    @Test func `a note of what changed tells no small number, and names the place`() throws {
        let (scratch, outcomes) = try published([20, 3, 8, 9], [24, 2, 11, 11])
        #expect(outcomes[1].output.contains("Cases, Q3 2017/18: 20 becomes 24."))
        #expect(outcomes[1].output.contains("Cases, West, Q3 2017/18: 9 becomes confidential."))
        for file in ["q3.html", "q3.csv", "manifest.json"] {
            let text = String(decoding: try scratch.bytes("work/v2/\(file)"), as: UTF8.self)
            #expect(
                !text.contains("3 becomes") && !text.contains("8 becomes") && !text.contains("East, Q3 2017/18:"),
                "\(file)")
        }
    }

    @Test func `whoever publishes is told how much was left out, and of what comes too late`() throws {
        let (scratch, outcomes) = try published([20, 3, 8, 9])
        #expect(outcomes[0].complaint.contains("2 figures print as [c]"))
        let office = Program(directory: scratch.place.appending(path: "work"), scratch: scratch)
        let stricter = Self.framework.replacing("area: county}\n", with: "area: county, disclosure: {threshold: 9}}\n")
        try scratch.write(stricter, to: "work/framework/council.yaml")
        try #require(try office.run(["framework", "apply"] + Self.why).status == 0)
        let second = try office.run(["publish", "q3", "--out", "v2"] + Self.why)
        #expect(second.complaint.contains("leaving it out comes too late: it was printed in version 1 of q3"))
        #expect(try values(scratch, 2) == ["20", "[c]", "[c]", "[c]"])
    }

    @Test func `published again with nothing changed it is the same version`() throws {
        let (_, outcomes) = try published([20, 3, 8, 9], [20, 3, 8, 9])
        #expect(outcomes[1].output.contains("Nothing has changed: this is version 1"))
    }
}
