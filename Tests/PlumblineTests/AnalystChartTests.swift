import TestSupport
import Testing

/// The options of the command for control charts.
struct AnalystChartTests {
    private static let file =
        "date,value\n"
        + (0..<30).map { month in
            "\(2016 + month / 12)-\(String(month % 12 + 101).dropFirst())-01,\(month % 2 == 0 ? 96 : 100)\n"
        }.joined()

    @Test(arguments: [
        "--rebase 2017-02-01 2018-01-01 file.csv", "file.csv --rebase 2017-02-01 2018-01-01",
        "--rebase 2017-02-01 --rebase 2018-01-01 file.csv", "--rebase 2017-02-01 file.csv --rebase 2018-01-01",
        "--rebase=2017-02-01 file.csv 2018-01-01", "file.csv --rebase 2017-02-01 2018-01-01 --improvement increase",
    ])
    func `dates and the file may come in any order`(_ words: String) throws {
        let scratch = try Scratch()
        try scratch.write(Self.file, to: "file.csv")
        let outcome = try scratch.program.run(
            ["spc", "--format", "csv"] + words.split(separator: " ").map(String.init))
        let groups = TestSupport.rows(of: Array(outcome.output.utf8)).map { $0["group"] ?? "" }
        #expect(outcome.status == 0, "\(outcome.complaint)")
        #expect(["0", "1", "2"].map { group in groups.count { $0 == group } } == [13, 11, 6])
    }

    @Test func `a second file, and a date without rebase, are not taken for anything`() throws {
        for words in [["file.csv", "other.csv"], ["file.csv", "2017-02-01"], ["--rebase", "file.csv"]] {
            let scratch = try Scratch()
            try scratch.write(Self.file, to: "file.csv")
            let outcome = try scratch.program.run(["spc"] + words)
            #expect(outcome.status != 0 && outcome.output.isEmpty)
        }
    }

    @Test func `a summary follows the points, which stay as they are`() throws {
        let points = try analyse(Self.file, "spc", "--rebase", "2017-02-01", "--format", "csv")
        #expect(points.lines[0] == "series,date,value,group,mean,lower_limit,upper_limit,rule,judgement")
        let both = try analyse(
            Self.file, "spc", "--rebase", "2017-02-01", "--format", "csv", "--summary", "--improvement", "increase",
            "--target", "120")
        #expect(both.lines[0] == points.lines[0] + ",variation,assurance")
        try #require(both.lines.count == points.lines.count + 2)
        #expect(both.lines[1] == points.lines[1] + ",,")
        #expect(both.lines[31].hasPrefix(",summary,,0,97.84615384615384,"))
        #expect(both.lines[31].hasSuffix(",,,common-cause,none"))
        #expect(both.lines[32].hasSuffix(",,,common-cause,consistently-fail"))
    }

    /// By hand: 98 ∓ 2.66 × 4.
    @Test func `limits of percentages are drawn within 0 and 100, and the rules go by them as they are`() throws {
        let plain = try picture(of: Self.file, "spc", "--format", "csv")
        let percentage = try picture(of: Self.file, "spc", "--format", "csv", "--percentage")
        #expect(plain.svg.contains("limits 87.36 to 108.64."))
        #expect(percentage.svg.contains("limits 87.36% to 100%.") && percentage.svg.contains("file.csv, per cent"))
        #expect(percentage.outcome.output == plain.outcome.output)
        #expect(percentage.outcome.lines[1] == ",2016-01-01,96,0,98,87.36,108.64,none,common-cause")
    }
}
