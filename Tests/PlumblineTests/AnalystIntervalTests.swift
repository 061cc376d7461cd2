import Foundation
import TestSupport
import Testing

/// The command for confidence intervals, as an analyst runs it.
struct AnalystIntervalTests {
    @Test(
        .enabled(if: SharedFolder.has("oracle/intervals/rate_byars_exact.csv"), "the reference values are not here"),
        arguments: [("proportion", "proportion_wilson.csv", 732), ("rate", "rate_byars_exact.csv", 1170)])
    func `intervals are those of PHEindicatormethods`(_ method: String, _ name: String, _ count: Int) throws {
        let all = rows(of: try SharedFolder.bytes("oracle/intervals/\(name)"))
        var compared = 0
        for (settings, rows) in Dictionary(
            grouping: all, by: { ["\($0["confidence"] ?? "")", "\($0["multiplier"] ?? "")"] })
        {
            let file = "x,n\n" + rows.map { "\($0["x"] ?? ""),\($0["n"] ?? "")\n" }.joined()
            let outcome = try analyse(
                file, "interval", "--method", method, "--confidence", settings[0], "--multiplier", settings[1],
                "--format", "csv")
            try #require(outcome.status == 0, "\(outcome.complaint)")
            try #require(outcome.lines.count == rows.count + 1)
            for (ours, theirs) in zip(TestSupport.rows(of: Array(outcome.output.utf8)), rows) {
                for (one, other) in [("value", "value"), ("lower", "lowercl"), ("upper", "uppercl")] {
                    let (mine, reference) = (Double(ours[one] ?? "") ?? .nan, Double(theirs[other] ?? "") ?? .nan)
                    #expect(abs(mine - reference) <= 1e-9 * max(abs(reference), 1e-3), "\(theirs)")
                }
                compared += 1
            }
        }
        #expect(compared == count)
    }

    @Test func `every row that cannot be worked out is told with its place, and the rest only when asked`() throws {
        let file = "x,n\n5,100\n12,0\n7,5\n-1,5\nabc,4\n,9\n-1,-2\nabc,\n"
        let outcome = try analyse(file, "interval", "--method", "proportion")
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        let places = [
            (3, "n"), (4, "x"), (5, "x"), (6, "x"), (7, "x"), (8, "x"), (8, "n"), (9, "x"), (9, "n"),
        ]
        for (line, column) in places {
            #expect(outcome.complaint.contains("file.csv, line \(line), column \(column): "), "\(outcome.complaint)")
        }
        #expect(outcome.complaint.contains("--keep-going"))
        let rest = try analyse(file, "interval", "--method", "proportion", "--keep-going", "--format", "csv")
        #expect(rest.status == 0 && rest.lines.count == 2)
        #expect(rest.lines.last?.hasPrefix("5,100,95,0.05,0.0215436791543679") == true)
        #expect(rest.complaint.contains("line 3, column n"))
    }

    @Test func `a row comes out for each confidence, and JSON has numbers`() throws {
        let outcome = try analyse(
            "x,n\n5,100\n", "interval", "--method", "rate", "--confidence", "95,99.8", "--multiplier", "1000",
            "--format", "json")
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
        #expect(rows.count == 2 && rows[1]["confidence"] as? Double == 99.8 && rows[0]["method"] as? String == "Exact")
        #expect(abs((rows[0]["lower"] as? Double ?? 0) - 16.234863901184209) < 1e-7)
    }

    @Test func `a confidence comes out as it was given`() throws {
        let outcome = try analyse(
            "x,n\n5,100\n", "interval", "--method", "rate", "--confidence", "95.0, 0.998,99.99999999", "--format", "csv"
        )
        #expect(outcome.lines.dropFirst().map { $0.split(separator: ",")[2] } == ["95.0", "0.998", "99.99999999"])
    }

    @Test func `a rate without an upper limit is told, and the rest goes on when asked`() throws {
        let file = "x,n\n5,100\n20,100\n"
        let rest = try analyse(
            file, "interval", "--method", "rate", "--confidence", "95,100", "--keep-going", "--format", "csv")
        #expect(rest.status == 0 && rest.lines.count == 3)
        for line in [2, 3] {
            #expect(
                rest.complaint.contains("error: file.csv, line \(line): at a confidence of 100 per cent there is no"))
        }
        let none = try analyse(file, "interval", "--method", "rate", "--confidence", "100", "--keep-going")
        #expect(none.status == 1 && none.output.isEmpty && none.complaint.contains("line 3"))
    }
}
