import Foundation
import PerformanceModel
import Testing

/// What the public reads of measures: what a published paper prints, served or written, and nothing else.
struct PublicPagesTests {
    private static let quarters = "{id: q3, label: Q3, period: 2017-18-Q3}"
    private static let rated = "\(quarters), {id: s, label: S, shows: status, of: q3}"

    /// Runs with an office and takes it away again.
    private func with(_ work: (PublicOffice) async throws -> Void) async throws {
        let office = try await PublicOffice()
        do {
            try await work(office)
        } catch {
            try await office.remove()
            throw error
        }
        try await office.remove()
    }

    /// Whether a number stands in a page by itself and not as part of another.
    private func stands(_ number: String, in page: String) -> Bool {
        let grouped = number.count > 3 ? "\(number.prefix(number.count - 3)),\(number.suffix(3))" : number
        return [number, grouped].contains { text in
            page.matches(of: /[0-9][0-9,.]*/).contains { $0.output.trimmingSuffix(",.") == text }
        }
    }

    @Test func `a figure that a table prints or a trend draws is on the pages`() async throws {
        try await with { office in
            try await office.publish(Self.quarters)
            let pages = try await office.everyPage()
            for name in ["measures/visits.html", "served visits"] {
                let page = try #require(pages[name])
                for number in ["1101", "1102", "1103"] { #expect(stands(number, in: page), "\(number) in \(name)") }
            }
            #expect(stands("1103", in: try #require(pages["index.html"])))
        }
    }

    @Test(arguments: ["2202", "2203"])
    func `a measure that no paper prints has no page and no row`(number: String) async throws {
        try await with { office in
            try await office.publish(Self.quarters)
            let pages = try await office.everyPage()
            #expect(pages["measures/loans.html"] == nil && pages["served loans"] == nil)
            for (name, page) in pages {
                #expect(!stands(number, in: page) && !page.contains("Loans of books"), "\(name)")
            }
        }
    }

    @Test(arguments: ["377", "519", "4215", "4316"])
    func `a figure that is held of a printed measure, and not printed itself, is on no page`(
        number: String
    ) async throws {
        try await with { office in
            // The change is printed, and the years that it is between are not.
            try await office.publish(
                "\(Self.quarters), {id: c, label: C, shows: change, from: fy2015-16, to: fy2016-17}")
            for (name, page) in try await office.everyPage() {
                #expect(!stands(number, in: page), "\(number) in \(name)")
            }
        }
    }

    @Test func `of a figure in words alone the value is shown, and neither its parts nor how it is rated`() async throws
    {
        try await with { office in
            try await office.publish(Self.rated, words: "We read {read-share}.")
            let pages = try await office.everyPage()
            let index = try #require(pages["index.html"])
            #expect(stands("30.0", in: index) || stands("30", in: index))
            #expect(index.contains("not rated here") && index.contains("Of 1 measure rated"))
            for name in ["measures/read-share.html", "served read-share"] {
                let page = try #require(pages[name])
                #expect(page.contains("30.0%") || page.contains("30%"))
                for number in ["333", "1332", "444", "1481", "25", "23"] {
                    #expect(!stands(number, in: page), "\(number) in \(name)")
                }
                #expect(!page.contains("On track"))
            }
        }
    }

    @Test func `a small number of people is on no page, and neither is its measure`() async throws {
        try await with { office in
            try await office.publish(Self.quarters)
            for (name, page) in try await office.everyPage() { #expect(!page.contains("Children lost"), "\(name)") }
        }
    }

    @Test func `a number that a later paper leaves out is on the pages no more`() async throws {
        try await with { office in
            try await office.submit("missing,here,2017-18-Q2,8\n")
            let columns = "{id: q2, label: Q2, period: 2017-18-Q2}, {id: s, label: S, shows: status, of: q2}"
            try await office.publish(columns)
            let before = try #require(try await office.served("/measures/missing"))
            #expect(before.contains(">8<") && before.contains("8 against at most 20"))
            try await office.apply(
                PublicOffice.framework.replacing("area: here}\n", with: "area: here, disclosure: {threshold: 9}}\n"))
            try await office.publish(columns, as: "q3-again")
            for (name, page) in try await office.everyPage() {
                #expect(!page.contains(">8<") && !page.contains("8 against"), "\(name)")
            }
        }
    }

    @Test func `nothing of a version under embargo is shown, and all of it from its moment on`() async throws {
        try await with { office in
            try await office.publish("{id: q2, label: Q2, period: 2017-18-Q2, area: here}", as: "q2")
            try await office.submit("visits,here,2017-18-Q3,1203\n")
            let until = Moment(milliseconds: PublicOffice.day.milliseconds + 60_000)
            try await office.publish(Self.rated, as: "q3", embargo: until)
            let pages = try await office.everyPage()
            for (name, page) in pages {
                #expect(!stands("1203", in: page) && !page.contains("Paper q3"), "\(name)")
            }
            #expect(stands("1103", in: try #require(pages["measures/visits.html"])))
            let later = try await office.written(at: until)
            #expect(stands("1203", in: try #require(later["measures/visits.html"])))
        }
    }

    @Test func `a status is told as the last paper that rates the measure has it, and only there`() async throws {
        try await with { office in
            try await office.publish(Self.quarters)
            #expect(try #require(try await office.served("/")).contains("No measure is rated."))
            try await office.publish(Self.rated, as: "rated")
            let index = try #require(try await office.written()["index.html"])
            #expect(index.contains("Of 1 measure rated, 1 is on track."))
            // A target that is set afterwards was in no paper.
            try await office.apply(PublicOffice.framework.replacing("value: 1090", with: "value: 1190"))
            #expect(
                try #require(try await office.written()["index.html"]).contains("Of 1 measure rated, 1 is on track."))
            #expect(!stands("1190", in: try #require(try await office.written()["measures/visits.html"])))
        }
    }

    @Test func `a measure whose figure is still due is counted as its paper counts it`() async throws {
        try await with { office in
            try await office.publish("{id: q2, label: Q2, period: 2017-18-Q2}, \(Self.rated)")
            let index = try #require(try await office.written()["index.html"])
            #expect(index.contains("Of 1 measure rated, 1 is on track."))
            let row = try #require(index.components(separatedBy: "<tr ").first { $0.contains("Days open") })
            #expect(stands("71", in: row) && row.contains("not due") && row.contains(" Q3 2017/18"))
        }
    }

    @Test(arguments: [(437, true), (3, false)])
    func `how a measure was rated before is counted where that figure may be told, printed or not`(
        before: Int, isCounted: Bool
    ) async throws {
        try await with { office in
            let targets = ["Q2", "Q3"].map { quarter in
                "  - {measure: missing, period: 2017-18-Q1..\(quarter), value: \(quarter == "Q2" ? 2 : 600), "
                    + "approved-by: Cabinet, because: So it is}\n"
            }
            try await office.apply(PublicOffice.framework.replacing("\n\n", with: "\n") + targets.joined())
            try await office.submit(
                "missing,here,2017-18-Q3,13\nmissing,here,2017-18-Q1..Q2,\(before)\n"
                    + "missing,here,2017-18-Q1..Q3,\(before + 13)\n")
            try await office.publish(
                "{id: y, label: Y, period: 2017-18-Q1..Q3}, {id: s, label: S, shows: status, of: y}")
            let paper = try #require(try await office.served("/reports/q3/versions/1/q3.html"))
            #expect(
                paper.contains("Of 1 measure rated, 1 is on track\(isCounted ? ", 1 more than in Q2 2017/18" : "")."))
            #expect(!isCounted || !stands("\(before)", in: paper))
        }
    }

    @Test func `who set a target and why are told to members alone`() async throws {
        try await with { office in
            try await office.publish(Self.rated)
            for (name, page) in try await office.everyPage() {
                #expect(!page.contains("Nobody You Know") && !page.contains("A secret"), "\(name)")
            }
            #expect(stands("1090", in: try #require(try await office.served("/measures/visits"))))
        }
    }
}

extension Substring {
    fileprivate func trimmingSuffix(_ characters: String) -> String {
        var text = self
        while let last = text.last, characters.contains(last) { text.removeLast() }
        return String(text)
    }
}
