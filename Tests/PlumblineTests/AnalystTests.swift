import Documents
import Foundation
import TestSupport
import Testing

/// The commands for any CSV file, as an analyst runs them.
struct AnalystTests {
    @Test func `a summary says of each group what it is, and a picture is drawn`() throws {
        let rows = (0..<30).map { month in
            "\(2020 + month / 12)-\(String(month % 12 + 101).dropFirst())-01,\(month % 3 + (month >= 15 ? 70 : 50))\n"
        }
        let drawn = try picture(
            of: "date,value\n" + rows.joined(), "spc", "--improvement", "increase", "--target", "60", "--rebase",
            "2021-04-01", "--summary", "--format", "csv")
        #expect(drawn.outcome.status == 0, "\(drawn.outcome.complaint)")
        try #require(drawn.outcome.lines.count == 33)
        #expect(drawn.outcome.lines[31].hasPrefix(",summary,,0,51,"))
        #expect(drawn.outcome.lines[32].hasSuffix(",,,common-cause,consistently-pass"))
        #expect(drawn.svg.hasPrefix("<?xml") || drawn.svg.hasPrefix("<svg"))
        #expect(drawn.svg.contains("<title") && drawn.svg.contains("<desc"))
    }

    @Test func `a constant series has no limits and says why`() throws {
        let rows = (1...12).map { "2017-\(String($0 + 100).dropFirst())-01,5\n" }.joined()
        let outcome = try analyse("date,value\n" + rows, "spc", "--format", "csv")
        #expect(outcome.status == 0 && outcome.lines[12] == ",2017-12-01,5,0,5,,,none,common-cause")
        #expect(outcome.complaint.contains("the values do not vary"))
    }

    @Test func `a gap, a repeated date and a date nobody can read stop it with their places`() throws {
        let outcome = try analyse(
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
            + cases.map { row in ["case_id", "year", "num", "den"].map { row[$0] ?? "" }.joined(separator: ",") + "\n" }
            .joined()
        let outcome = try analyse(file, "trend", "--format", "csv", "--keep-going")
        let ours = Dictionary(
            rows(of: Array(outcome.output.utf8)).map { ($0["series"] ?? "", $0) }, uniquingKeysWith: { one, _ in one })
        let all = rows(of: try SharedFolder.bytes("oracle/trend/expected.csv"))
        var (compared, tested) = (0, 0)
        for expected in all {
            let found = try #require(ours[expected["case_id"] ?? ""])
            compared += 1
            // Where none or all are cases the reference stops, and methods 4 want this said.
            guard expected["recent_trend"] != "REFERENCE_ERROR" else {
                #expect(found["trend"] == "cannot be calculated" && found["chi_square"] == "", "\(expected)")
                continue
            }
            #expect(found["trend"] == expected["recent_trend"]?.lowercased(), "\(expected)")
            guard let reference = Double(expected["chi2"] ?? "") else { continue }
            let value = Double(found["chi_square"] ?? "") ?? .nan
            #expect(abs(value - reference) <= 1e-9 * max(1, reference), "\(expected)")
            tested += 1
        }
        #expect(compared == 60 && tested == 39, "\(outcome.complaint)")
    }

    @Test func `a year left out ends a trend, which says after which`() throws {
        let years = [2012, 2013, 2015, 2016, 2017].map { "\($0),\($0 - 2000),100\n" }.joined()
        let outcome = try analyse("year,x,n\n" + years, "trend", "--format", "csv")
        #expect(outcome.lines.last?.contains("cannot be calculated") == true)
        #expect(outcome.output.contains("after 2013 a year is missing, and the test needs five in a row"))
    }

    @Test func `a year end is what is known and what is forecast`() throws {
        let values = [
            "5591.95", "5605.15", "5630", "5589.2", "5551.25", "5592.15", "5481.6", "5511.55", "5531.5", "5670.6",
            "5730", "5798.45",
        ]
        let rows = values.enumerated().map { index, value in
            "\(2014 + (index + 3) / 4)-\(["01", "04", "07", "10"][(index + 3) % 4])-01,\(value)\n"
        }
        let outcome = try analyse(
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
        let outcome = try analyse(
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
