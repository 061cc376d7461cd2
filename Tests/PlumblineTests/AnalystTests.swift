import Documents
import Foundation
import TestSupport
import Testing

/// The commands for any CSV file, as an analyst runs them.
struct AnalystTests {
    private func run(_ file: String, _ arguments: String...) throws -> Program.Outcome {
        let scratch = try Scratch()
        try scratch.write(file, to: "file.csv")
        return try scratch.program.run([arguments[0], "file.csv"] + arguments.dropFirst())
    }

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
            let outcome = try run(
                file, "interval", "--method", method, "--confidence", settings[0], "--multiplier", settings[1],
                "--format", "csv")
            try #require(outcome.status == 0, "\(outcome.complaint)")
            for (ours, theirs) in zip(TestSupport.rows(of: Array(outcome.output.utf8)), rows) {
                for (one, other) in [("value", "value"), ("lower", "lowercl"), ("upper", "uppercl")] {
                    let (mine, reference) = (Double(ours[one] ?? "") ?? .nan, Double(theirs[other] ?? "") ?? .nan)
                    #expect(abs(mine - reference) <= 1e-9 * max(abs(reference), 1e-3), "\(theirs)")
                }
                #expect(ours["method"] == theirs["method"])
                compared += 1
            }
        }
        #expect(compared == count && all.count == count)
    }

    @Test func `every row that cannot be worked out is told with its place, and the rest only when asked`() throws {
        let file = "x,n\n5,100\n12,0\n7,5\n-1,5\nabc,4\n,9\n"
        let outcome = try run(file, "interval", "--method", "proportion")
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        for (line, column) in [(3, "n"), (4, "x"), (5, "x"), (6, "x"), (7, "x")] {
            #expect(outcome.complaint.contains("file.csv, line \(line), column \(column): "))
        }
        #expect(outcome.complaint.contains("--keep-going"))
        let rest = try run(file, "interval", "--method", "proportion", "--keep-going", "--format", "csv")
        #expect(rest.status == 0 && rest.lines.count == 2)
        #expect(rest.lines.last?.hasPrefix("5,100,95,0.05,0.0215436791543679") == true)
        #expect(rest.complaint.contains("line 3, column n"))
    }

    @Test func `a row comes out for each confidence, and JSON has numbers`() throws {
        let outcome = try run(
            "x,n\n5,100\n", "interval", "--method", "rate", "--confidence", "95,99.8", "--multiplier", "1000",
            "--format",
            "json")
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
        #expect(rows.count == 2 && rows[1]["confidence"] as? Double == 99.8 && rows[0]["method"] as? String == "Exact")
        #expect(abs((rows[0]["lower"] as? Double ?? 0) - 16.234863901184209) < 1e-7)
    }

    @Test func `a summary has a row a group, and a picture is drawn`() throws {
        let scratch = try Scratch()
        let rows = (0..<30).map { month in
            "\(2020 + month / 12)-\(String(month % 12 + 101).dropFirst())-01,\(50 + month % 3 + (month >= 15 ? 20 : 0))\n"
        }
        try scratch.write("date,value\n" + rows.joined(), to: "file.csv")
        let outcome = try scratch.program.run(
            "spc", "file.csv", "--improvement", "increase", "--target", "60", "--rebase", "2021-04-01", "--summary",
            "--svg",
            "chart.svg", "--format", "csv")
        #expect(outcome.status == 0, "\(outcome.complaint)")
        #expect(outcome.lines.count == 3)
        #expect(outcome.lines[1].hasPrefix(",0,2020-01-01,2021-03-01,15,51,"))
        #expect(outcome.lines[2].hasSuffix(",calculated,common-cause,consistently-pass"))
        let picture = String(decoding: try scratch.bytes("chart.svg"), as: UTF8.self)
        #expect(picture.hasPrefix("<?xml") || picture.hasPrefix("<svg"))
        #expect(picture.contains("<title") && picture.contains("<desc"))
    }

    @Test func `a constant series has no limits and says why`() throws {
        let rows = (1...12).map { "2017-\(String($0 + 100).dropFirst())-01,5\n" }.joined()
        let outcome = try run("date,value\n" + rows, "spc", "--format", "csv")
        #expect(outcome.status == 0 && outcome.lines[12] == ",2017-12-01,5,0,5,,,none,common-cause")
        #expect(outcome.complaint.contains("the values do not vary"))
    }

    @Test func `a gap, a repeated date and a date nobody can read stop it with their places`() throws {
        let outcome = try run(
            "date,value,series\n2017-01-01,5,a\n2017-02-01,,a\n2017-01-01,6,a\n3/4/17,7,a\n2017-01-01,8,b\n", "spc")
        #expect(outcome.status == 1)
        for said in [
            "line 3, column value: there is no value", "line 4, column date: 2017-01-01 stands twice in a",
            "line 5, column date: '3/4/17' is not a date",
        ] {
            #expect(outcome.complaint.contains(said), "\(outcome.complaint)")
        }
    }

    @Test(.enabled(if: SharedFolder.has("oracle/trend/cases.csv"), "the reference values are not here"))
    func `recent trends are those of the reference`() throws {
        let cases = rows(of: try SharedFolder.bytes("oracle/trend/cases.csv")).filter { $0["type"] == "proportion" }
        let file =
            "series,year,x,n\n"
            + cases.filter { $0["num"] != "NA" && $0["den"] != "NA" }
            .map { "\($0["case_id"] ?? ""),\($0["year"] ?? ""),\($0["num"] ?? ""),\($0["den"] ?? "")\n" }.joined()
        let outcome = try run(file, "trend", "--format", "csv")
        let ours = Dictionary(
            rows(of: Array(outcome.output.utf8)).map { ($0["series"] ?? "", $0) }, uniquingKeysWith: { one, _ in one })
        var compared = 0
        for expected in rows(of: try SharedFolder.bytes("oracle/trend/expected.csv")) {
            guard expected["recent_trend"] != "REFERENCE_ERROR", let reference = Double(expected["chi2"] ?? ""),
                let found = ours[expected["case_id"] ?? ""]
            else {
                continue
            }
            let value = Double(found["chi_square"] ?? "") ?? .nan
            #expect(abs(value - reference) <= 1e-9 * max(1, reference), "\(expected)")
            compared += 1
        }
        #expect(compared == 39, "\(outcome.complaint)")
    }

    @Test func `a year end is what is known and what is forecast`() throws {
        let values = [
            "5591.95", "5605.15", "5630", "5589.2", "5551.25", "5592.15", "5481.6", "5511.55", "5531.5", "5670.6",
            "5730", "5798.45",
        ]
        let rows = values.enumerated().map { index, value in
            "\(2014 + (index + 3) / 4)-\(["01", "04", "07", "10"][(index + 3) % 4])-01,\(value)\n"
        }
        let outcome = try run(
            "date,value\n" + rows.joined(), "forecast", "--season", "4", "--year-end", "--target", "22730.55",
            "--format",
            "csv")
        let last = try #require(TestSupport.rows(of: Array(outcome.output.utf8)).last, "\(outcome.complaint)")
        // The last point is of July to September, so that two quarters are known and two are to come.
        #expect(last["step"] == "year-end" && last["likelihood"] == "very likely")
        #expect(abs((Double(last["value"] ?? "") ?? 0) / 23141.91684375703 - 1) < 1e-3)
        #expect(abs((Double(last["probability"] ?? "") ?? 0) - 0.98454013788728945) < 1e-3)
    }

    @Test func `ranks share a place, leave out who has no value and say the quarter from eight on`() throws {
        let values = ["A,5", "B,9", "C,9", "D,[c]", "E,1", "F,2", "G,3", "H,4", "I,6"]
        let outcome = try run(
            "area,value\n" + values.joined(separator: "\n") + "\n", "rank", "--improvement", "increase", "--format",
            "csv")
        #expect(outcome.status == 0)
        #expect(outcome.lines[2] == ",B,9,1,yes,8,1,1,joint 1st of 8")
        #expect(outcome.lines[4] == ",D,[c],,,8,1,,no value: left out")
        #expect(outcome.lines[5] == ",E,1,8,no,8,1,4,8th of 8")
    }

    @Test(arguments: ["spc", "interval", "trend", "forecast", "rank", "disclose"])
    func `a file that is none of this is answered in sentences`(_ command: String) throws {
        let method = command == "interval" ? ["--method", "rate"] : []
        for file in ["", "a,b\n1,x\n", "\u{0}\u{1}", "date,value\n", "PK\u{3}\u{4}xxxx"] {
            let scratch = try Scratch()
            try scratch.write(file, to: "file.csv")
            let outcome = try scratch.program.run([command, "file.csv"] + method)
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            #expect(outcome.complaint.contains("file.csv"), "\(outcome.complaint)")
        }
    }
}
