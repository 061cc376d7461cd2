import PerformanceModel
package import Register

/// A short history of a register, with a row of every kind and every awkward text.
package struct SampleEntries: Sendable {
    /// The drafts, each after the one before.
    package let drafts: [EntryDraft]
    /// The files that the last of them publish.
    package let files: [Digest: [UInt8]]

    /// The digest that every engine must come to.
    package let head: Digest

    /// Drafts the history.
    package init() throws {
        let page = PublishedFile(name: "report.html", bytes: Array("<h1>Q3</h1>".utf8))
        let table = PublishedFile(name: "figures.csv", bytes: Array("measure,value\n".utf8))
        let edited = PublishedFile(name: "edited.docx", bytes: Array("edited".utf8))
        files = [
            page.digest: Array("<h1>Q3</h1>".utf8), table.digest: Array("measure,value\n".utf8),
            edited.digest: Array("edited".utf8),
        ]
        let rows = [
            try Self.framework(), try Self.figures(), try Self.targets(), try Self.words(), try Self.corrections(),
            [try Self.version(1, asKnownAt: 5, [page, table])],
            [
                try Self.version(2, asKnownAt: 6, [page]),
                .embargo(try ReportID("q3-2017-18"), version: 2, until: Sample.moment(daysLater: 9)),
                .issuedFile(try ReportID("q3-2017-18"), version: 2, edited),
            ],
        ]
        let kinds: [EntryKind] = [.framework, .return, .target, .commentary, .withdrawal, .publication, .publication]
        drafts = try zip(rows, kinds).enumerated().map { index, pair in
            try Self.draft(index, kind: pair.1, rows: pair.0)
        }
        head = try drafts.reduce(Digest.none) { previous, draft in
            let header = EntryHeader(draft, number: draft.after + 1, actor: draft.after % 2 + 1, previous: previous)
            return try EntryContent(draft, files: [:]).digest(under: header)
        }
    }

    /// The files that a draft publishes.
    package func files(of draft: EntryDraft) -> [Digest: [UInt8]] {
        let published = draft.rows.flatMap(\.files).map(\.digest)
        return files.filter { published.contains($0.key) }
    }

    private static func draft(_ index: Int, kind: EntryKind, rows: [EntryRow]) throws -> EntryDraft {
        let findings = [
            Finding(
                "value-and-parts", .query,
                at: Place(file: "children.csv", line: 4, column: "value", subject: "cla-rate of lancashire"),
                "the value is not what its parts make", arithmetic: "3,010 of 8,632 is 34.9%"),
            Finding("late", .note, at: Place(), "it came late"),
        ]
        return EntryDraft(
            key: "key-\(index)", kind: kind,
            source: index == 1 ? EntrySource(name: "children's.csv", digest: Digest(of: "bytes")) : nil,
            actor: ["A. Officer", "B. Häd"][index % 2], because: "Why:\tline 1\nline 2 \\ 3\r",
            recordedAt: Sample.moment(daysLater: index), after: index, rows: rows, findings: index == 1 ? findings : [])
    }

    private static func framework() throws -> [EntryRow] {
        try SampleFramework.framework().definitions.map { .definition($0) }
    }

    private static func figures() throws -> [EntryRow] {
        let parts = ReturnedValue(
            value: try Quantity("79.60"), numerator: try Quantity("1966"), denominator: try Quantity("247000.5"))
        let content = parts.map(Observation.Content.value) ?? .absent(.notStated)
        return [
            .observation(
                Observation(
                    figure: try Sample.figure(), content: content, dataStatus: .provisional, periodIsAssumed: true,
                    note: "tab\t line\n back\\slash – and 🙂", line: 4, column: "Dec 17")),
            try Sample.row("-0.000001", of: try Sample.figure("cla-number", as: .atEnd)),
            try Sample.row("12", of: try Sample.figure("cla-number", area: "england", as: .total)),
            try Sample.row("13", of: try Sample.figure("cla-number", area: "england", as: .total, isForecast: true)),
            try Sample.row("14", of: try Sample.figure("cla-number", at: "2017-12", as: .average)),
            .observation(
                Observation(
                    figure: try Sample.figure(at: "2017-18-Q4"), content: .absent(.notDue(try Period("2017-18-Q4"))),
                    dataStatus: .estimated)),
            .observation(Observation(figure: try Sample.figure(at: "2017-18-Q1"), content: .absent(.confidential))),
        ]
    }

    private static func targets() throws -> [EntryRow] {
        [
            .target(
                Target(
                    measure: try MeasureID("cla-rate"), period: try Period("fy2017-18"), value: try Quantity("67.0"),
                    floor: try Quantity("75"), approvedBy: "Cabinet", because: "Service plan")),
            .target(
                Target(
                    measure: try MeasureID("cla-number"), period: try Period("fy2017-18"), value: try Quantity("0"),
                    approvedBy: "Cabinet", because: "")),
        ]
    }

    private static func words() throws -> [EntryRow] {
        let period = try Period("2017-18-Q3")
        return [
            .commentary(.group(try GroupID("children-looked-after")), period, "The rate was {cla-rate}."),
            .commentary(.measure(try MeasureID("cla-rate")), period, ""),
            .signOff(.unit(try UnitID("childrens-services")), period, asKnownAt: 3),
            .answer(findingKey: "f-0123456789"),
        ]
    }

    private static func corrections() throws -> [EntryRow] {
        [
            try Sample.row("80.1", of: try Sample.figure()),
            .withdrawal(try Sample.figure("cla-number", area: "england", as: .total)),
            .retirement(subject: "composite/cla"),
        ]
    }

    private static func version(_ number: Int, asKnownAt: Int, _ files: [PublishedFile]) throws -> EntryRow {
        .version(
            PublishedVersion(
                report: try ReportID("q3-2017-18"), version: number, asKnownAt: asKnownAt,
                day: Sample.moment(daysLater: asKnownAt).day, contentDigest: Digest(of: "content \(number)"),
                files: files, note: number > 1 ? "The rate was corrected." : "",
                previousVersion: number > 1 ? number - 1 : nil))
    }
}
