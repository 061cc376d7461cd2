import PerformanceModel
import Register
import TestSupport
import Testing

@Suite struct EntryContentTests {
    @Test func `The text that a digest is taken of is this one`() throws {
        let draft = try Self.draft()
        let header = EntryHeader(draft, number: 3, actor: 2, previous: Digest(of: "before"))
        let text = """
            plumbline-entry\t1
            previous\t\(Digest(of: "before"))
            number\t3
            key\tk-1
            kind\treturn
            source\tchildren's.csv\t\(Digest(of: "bytes"))
            actor\t2
            because\tline 1\\nline 2\\t\\\\ and \\r
            recorded-at\t1517823000000
            known-from\t2018-02-05
            rows\t11
            answer\tf-1
            commentary\tmeasure/cla-rate\t2017-18-Q3\tUp.
            definition\torder\t["area/x"]
            figure\t2017-12\tadoptions\tengland\ttotal\tactual\treturned\t-12.50\t\\N\t\\N\t\\N\testimated\tprinted\t\\N\t\\N\t
            figure\t2017-12\tadoptions\tengland\ttotal\tforecast\treturned\t\\N\t3\t4\t\\N\tfinal\tassumed\t7\tDec\tn
            figure\tat-2017-12-31\tadoptions\tengland\tat-end\tactual\treturned\t\\N\t\\N\t\\N\tnot-due 2017-18-Q4\tfinal\tprinted\t\\N\t\\N\t
            figure\tat-2017-12-31\tcla-rate\tengland\tat-end\tactual\twithdrawn
            retirement\tarea/y
            sign-off\tunit/u\t2017-18-Q3\t1
            target\tcla-rate\tfy2017-18\t67.0\t\\N\tCabinet\tPlan
            version\tr\t2\t2\t2018-02-05\t\(Digest.none)\t1\t\ta.html\t\(Digest(of: ""))\t0
            findings\t1
            finding\trule\tquery\ta.csv\t4\t\\N\t\\N\tWrong.\t1 < 2

            """
        #expect(try EntryContent(draft, files: [:]).digest(under: header) == Digest(of: text))
    }

    @Test func `The order of the rows does not change the digest`() throws {
        let draft = try Self.draft()
        let header = EntryHeader(draft, number: 1, actor: 1, previous: .none)
        var numbers = SeededNumbers(seed: 4)
        let digests = try (0..<20).map { _ in
            let shuffled = EntryDraft(
                key: draft.key, kind: draft.kind, actor: draft.actor, because: draft.because,
                recordedAt: draft.recordedAt, after: 0, rows: draft.rows.shuffled(using: &numbers),
                findings: draft.findings)
            return try EntryContent(
                EntryDraft(
                    key: shuffled.key, kind: shuffled.kind, actor: shuffled.actor, because: shuffled.because,
                    recordedAt: shuffled.recordedAt, after: 2, rows: shuffled.rows, findings: shuffled.findings),
                files: [:]
            ).digest(under: header)
        }
        #expect(Set(digests).count == 1)
    }

    @Test func `Places, a forecast and an empty text each make another digest`() throws {
        let figure = try Sample.figure()
        let forecast = try Sample.figure(isForecast: true)
        let rows = [
            try Sample.row("22.8", of: figure), try Sample.row("22.80", of: figure),
            try Sample.row("22.8", of: forecast),
            .observation(Observation(figure: figure, content: .absent(.notReturned))),
            .observation(Observation(figure: figure, content: .absent(.notReturned), column: "")),
            .withdrawal(figure),
        ]
        let digests = try rows.map { row in
            let draft = Sample.draft("a", after: 0, [row])
            let header = EntryHeader(draft, number: 1, actor: 1, previous: .none)
            return try EntryContent(draft, files: [:]).digest(under: header)
        }
        #expect(Set(digests).count == rows.count)
    }

    private static func draft() throws -> EntryDraft {
        let (period, day) = (try Period("2017-18-Q3"), Sample.moment().day)
        let adoptions = try Sample.figure("adoptions", area: "england", at: "2017-12", as: .total)
        let parts = ReturnedValue(value: nil, numerator: 3, denominator: 4)
        let rows: [EntryRow] = [
            .withdrawal(try Sample.figure("cla-rate", area: "england", at: "2017-12", as: .atEnd)),
            .observation(
                Observation(
                    figure: try Sample.figure("adoptions", area: "england", at: "2017-12", as: .atEnd),
                    content: .absent(.notDue(try Period("2017-18-Q4"))))),
            .observation(
                Observation(
                    figure: try Sample.figure(
                        "adoptions", area: "england", at: "2017-12", as: .total, isForecast: true),
                    content: parts.map(Observation.Content.value) ?? .absent(.notStated), periodIsAssumed: true,
                    note: "n", line: 7, column: "Dec")),
            .observation(
                Observation(
                    figure: adoptions, content: try Sample.observation("-12.50", of: adoptions).content,
                    dataStatus: .estimated)),
            .version(
                PublishedVersion(
                    report: try ReportID("r"), version: 2, asKnownAt: 2, day: day, contentDigest: .none,
                    files: [PublishedFile(name: "a.html", bytes: [])], previousVersion: 1)),
            .target(
                Target(
                    measure: try MeasureID("cla-rate"), period: try Period("fy2017-18"), value: try Quantity("67.0"),
                    approvedBy: "Cabinet", because: "Plan")),
            .signOff(.unit(try UnitID("u")), period, asKnownAt: 1), .retirement(subject: "area/y"),
            .definition(.order(["area/x"])),
            .commentary(.measure(try MeasureID("cla-rate")), period, "Up."), .answer(findingKey: "f-1"),
        ]
        return EntryDraft(
            key: "k-1", kind: .return, source: EntrySource(name: "children's.csv", digest: Digest(of: "bytes")),
            actor: "A. Officer", because: "line 1\nline 2\t\\ and \r", recordedAt: Sample.moment(), after: 2,
            rows: rows,
            findings: [Finding("rule", .query, at: Place(file: "a.csv", line: 4), "Wrong.", arithmetic: "1 < 2")])
    }
}
