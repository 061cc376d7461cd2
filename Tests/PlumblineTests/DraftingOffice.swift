import Foundation
import Testing

/// A workspace with a few quarters of two measures, for commentary to be written in.
struct DraftingOffice {
    static let why = ["--as", "Test officer", "--because", "Test"]
    let scratch: Scratch
    let office: Program

    private static let framework = """
        council: {title: County, area: county}
        areas:
          - {id: england, title: England, kind: nation}
          - {id: county, title: County, kind: authority}
        themes: [{id: young, title: Young, groups: [{id: care, title: Care}, {id: door, title: Front door}]}]
        measures:
          - id: contacts
            title: Contacts
            unit: count
            polarity: none
            aggregation: flow
            group: door
          - id: care-rate
            title: Rate of children looked after
            unit: rate_per_10k
            polarity: low
            aggregation: stock
            group: care
          - {id: visits, title: Visits, unit: count, polarity: high, cadence: monthly, aggregation: flow, group: door}
          - id: leavers
            title: Care leavers in work
            unit: percent
            polarity: high
            aggregation: ratio
            group: care
        """
    private static let returns = """
        measure,area,period,value
        contacts,,2017-18-Q1,7000
        contacts,,2017-18-Q2,7887
        contacts,,2017-18-Q3,8632
        care-rate,,2017-18-Q2,78.2
        care-rate,,2017-18-Q3,79.0
        care-rate,england,2016-17-Q4,62.0
        leavers,,2017-18-Q2,61.5
        leavers,,2017-18-Q3,60.1

        """
    private static let report = """
        id: q3
        title: Q3
        committee: Cabinet
        period: 2017-18-Q3
        sections:
          - heading: Summary
            text: summary.md
          - heading: Figures
            themes:
              - theme: young
                tables:
                  - title: T
                    groups: [care, door]
                    columns: [{id: now, label: Q3 2017/18, period: 2017-18-Q3}]
        """

    init(summary: String = "Members are asked to note this.") throws {
        scratch = try Scratch()
        try #require(try scratch.program.run("init", "work").status == 0)
        let place = scratch.place.appending(path: "work")
        for file in try FileManager.default.contentsOfDirectory(atPath: place.appending(path: "framework").path) {
            try FileManager.default.removeItem(at: place.appending(path: "framework/\(file)"))
        }
        office = Program(directory: place, scratch: scratch)
        try write(Self.framework, to: "framework/council.yaml")
        try write(Self.report, to: "reports/q3/report.yaml")
        try write(summary, to: "reports/q3/summary.md")
        let applied = try run("framework", "apply")
        try #require(applied.status == 0, "\(applied.complaint)")
        let sent = try submit(Self.returns)
        try #require(sent.status == 0, "\(sent.complaint)")
    }

    func write(_ text: String, to path: String) throws { try scratch.write(text, to: "work/\(path)") }

    /// Writes a commentary on a group, or on the theme, to `words.md`; its words begin on line 5.
    func draft(_ words: String, about subject: String = "theme/young") throws {
        try write("---\nabout: \(subject)\nperiod: 2017-18-Q3\n---\n\(words)\n", to: "words.md")
    }

    func submit(_ csv: String) throws -> Program.Outcome {
        try write(csv, to: "returns/sent.csv")
        return try run("submit", "returns/sent.csv")
    }

    /// Runs a command that says who acts and why.
    func run(_ arguments: String...) throws -> Program.Outcome { try office.run(arguments + Self.why) }

    /// What `plumbline bind` says of each number: `8,632 {contacts} supported`.
    func bindings() throws -> [String] {
        try office.run("bind", "words.md", "--format", "csv").lines.dropFirst().map { line in
            let fields = line.split(separator: "\"", omittingEmptySubsequences: false)
            let plain = fields.enumerated().map { $0.isMultiple(of: 2) ? $1.replacing(",", with: "|") : $1 }.joined()
            let cells = plain.split(separator: "|", omittingEmptySubsequences: false)
            return [cells[1], cells[2], cells[4]].filter { !$0.isEmpty }.joined(separator: " ")
        }
    }
}
