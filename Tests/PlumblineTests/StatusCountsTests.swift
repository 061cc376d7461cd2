import Foundation
import Testing

/// How many measures have each status, beside how many had it in the report before, counted by hand.
struct StatusCountsTests {
    /// Each measure counts by its own kind of period.
    ///
    /// Recycling of Q1 is counted for that of Q2, admissions of the year to September for those to December, council tax
    /// of two quarters for that of three; the outcomes of 2017/18 stood there already. Visits and delayed days are
    /// returned by months.
    @Test(arguments: [
        (
            ExampleCouncil.northmoor,
            [
                "6 On track 7 in Q2 2018/19", "7 Slightly below 5 in Q2 2018/19",
                "3 Requires improvement 4 in Q2 2018/19", "14 Not rated 14 in Q2 2018/19",
            ]
        ),
        (
            ExampleCouncil.lancashire,
            [
                "1 On track/good 1 in Q2 2017/18", "0 Slightly below desired level 0 in Q2 2017/18",
                "3 Requires improvement 3 in Q2 2017/18", "57 Not rated 57 in Q2 2017/18",
            ]
        ),
    ])
    func `a paper counts statuses beside those of the quarter before`(
        _ council: ExampleCouncil, _ counts: [String]
    ) throws {
        let paper = try council.published.appending(path: "one/\(council.report).html")
        let page = try String(contentsOf: paper, encoding: .utf8)
        let list = try #require(page.firstMatch(of: /(?s)<ul class="counts">(.*?)<\/ul>/)).output.1
        let tiles = list.split(separator: "</li>").map { item in
            item.replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }.filter { !$0.isEmpty }
        #expect(tiles == counts)
    }
}
