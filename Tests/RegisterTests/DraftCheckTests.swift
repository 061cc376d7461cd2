import PerformanceModel
import Register
import TestSupport
import Testing

@Suite struct DraftCheckTests {
    @Test func `What cannot be an entry is refused in a sentence that quotes it`() throws {
        let (figure, period) = (try Sample.figure(), try Period("2017-18-Q3"))
        let area = Definition.area(Area(id: try AreaID("wyre"), title: "Wyre", kind: .district))
        let row = try Sample.row("1", of: figure)
        let drafts: [(EntryDraft, String)] = [
            (Sample.draft("", after: 0, []), "key"), (Sample.draft("a", after: 0, by: "", []), "who writes"),
            (Sample.draft("a", after: 0, because: "a\0b", []), "'a␀b' holds a nought byte"),
            (Sample.draft("a", after: 0, [row, row]), "'\(figure)' stands in the entry twice"),
            (Sample.draft("a", after: 0, [row, .withdrawal(figure)]), "twice"),
            (Sample.draft("a", after: 0, because: "", [.withdrawal(figure)]), "without a reason"),
            (Sample.draft("a", after: 0, because: "", [.answer(findingKey: "f-1")]), "'f-1' is answered without"),
            (
                Sample.draft("a", after: 0, [.definition(area), .retirement(subject: "area/wyre")]),
                "twice"
            ),
            (Sample.draft("a", after: 4, [.signOff(.theme(try ThemeID("t")), period, asKnownAt: 5)]), "entry 5"),
            (Sample.draft("a", after: 0, [.signOff(.theme(try ThemeID("t")), period, asKnownAt: 1)]), "entry 1"),
            (Sample.draft("a", after: 0, [try Self.row(.absent(.withdrawn))]), "returned as withdrawn"),
            (Sample.draft("a", after: 0, [try Self.row(.absent(.notStated), line: 0)]), "line 0"),
            (Sample.draft("a", after: 0, [try Self.row(.absent(.notStated), note: "\0")]), "nought byte"),
            (
                Sample.draft("a", after: 0, [.withdrawal(figure.with(period: .financialYear(9999)))]),
                "outside the calendar"
            ),
            (Sample.draft("a", after: 0, [try Self.version(2, follows: 2)]), "says it follows version 2"),
        ]
        for (draft, words) in drafts {
            let error = #expect(throws: RegisterError.self) { try EntryContent(draft, files: [:]) }
            #expect(error?.description.contains(words) == true, "\(error?.description ?? "") – \(words)")
            #expect(error?.description.hasSuffix(".") == true)
        }
    }

    @Test func `Files must be published by the entry and be what they are said to be`() throws {
        let bytes = Array("page".utf8)
        let file = PublishedFile(name: "a.html", bytes: bytes)
        let draft = Sample.draft("a", .publication, after: 0, [try Self.version(1, files: [file])])
        _ = try EntryContent(draft, files: [file.digest: bytes])
        _ = try EntryContent(draft, files: [:])
        #expect(throws: RegisterError.self) { try EntryContent(draft, files: [file.digest: Array("pages".utf8)]) }
        #expect(throws: RegisterError.self) { try EntryContent(draft, files: [Digest(of: "x"): bytes]) }
        let wrong = PublishedFile(name: "a.html", digest: Digest(of: "x"), byteCount: 4)
        let other = Sample.draft("a", .publication, after: 0, [try Self.version(1, files: [wrong])])
        #expect(throws: RegisterError.self) { try EntryContent(other, files: [wrong.digest: bytes]) }
    }

    private static func row(_ content: Observation.Content, note: String = "", line: Int? = nil) throws -> EntryRow {
        .observation(Observation(figure: try Sample.figure(), content: content, note: note, line: line))
    }

    private static func version(
        _ number: Int, follows previous: Int? = nil, files: [PublishedFile] = []
    ) throws -> EntryRow {
        .version(
            PublishedVersion(
                report: try ReportID("r"), version: number, asKnownAt: 1, day: Sample.moment().day,
                contentDigest: .none, files: files, previousVersion: previous))
    }
}
