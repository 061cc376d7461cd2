import TestSupport
import Testing

/// The command for forecasts, as an analyst runs it.
struct AnalystForecastTests {
    /// Ten quarters to the second of 2018/19.
    private static let file =
        "date,value\n"
        + [52, 48, 55, 51, 57, 53, 60, 55, 62, 58].enumerated().map { index, value in
            "\(2016 + index / 4)-\(17 + index / 4)-Q\(index % 4 + 1),\(value)\n"
        }.joined()

    private func rows(_ arguments: String...) throws -> [[String: String]] {
        let scratch = try Scratch()
        try scratch.write(Self.file, to: "file.csv")
        let outcome = try scratch.program.run(["forecast", "file.csv", "--format", "csv"] + arguments)
        try #require(outcome.status == 0, "\(outcome.complaint)")
        return TestSupport.rows(of: Array(outcome.output.utf8))
    }

    @Test func `a person is told in words how likely a target is met, a program also in numbers`() throws {
        let table = try analyse(Self.file, "forecast", "--target", "55")
        try #require(table.lines.count > 2)
        #expect(table.lines[0].contains("likelihood") && !table.lines[0].contains("probability"))
        #expect(table.lines[2].hasSuffix("likely"))
        #expect(try rows("--target", "55")[0]["probability"]?.isEmpty == false)
    }

    @Test func `a target is met from the side that is said`() throws {
        let (more, less) = (
            try rows("--target", "55", "--improvement", "increase"),
            try rows("--target", "55", "--improvement", "decrease")
        )
        let sum = [more, less].compactMap { Double($0[0]["probability"] ?? "") }.reduce(0, +)
        #expect(try abs(sum - 1) < 1e-12 && more == rows("--target", "55"))
        let neither = try analyse(Self.file, "forecast", "--target", "55", "--improvement", "neutral")
        #expect(neither.status != 0 && neither.complaint.contains("a target is met from one side"))
    }

    @Test func `the year of a flow adds up, and of a stock the last figure counts`() throws {
        let flow = try rows("--year-end", "--target", "240")
        let values = flow.compactMap { Double($0["value"] ?? "") }
        try #require(flow.count == 3)
        #expect(abs(values[2] - (62 + 58 + values[0] + values[1])) < 1e-9)
        #expect(try rows("--year-end", "--target", "240", "--aggregation", "flow") == flow)
        let stock = try rows("--year-end", "--target", "60", "--aggregation", "stock")
        let columns = ["date", "value", "lower", "upper"]
        #expect(columns.map { stock[2][$0] } == columns.map { stock[1][$0] } && stock[2]["step"] == "year-end")
        #expect(stock[2]["probability"]?.isEmpty == false && stock[1]["probability"] == "")
    }

    @Test(arguments: ["ratio --year-end", "mean --year-end", "percentage --year-end", "stock"])
    func `any other year is refused in a sentence`(_ words: String) throws {
        let scratch = try Scratch()
        try scratch.write(Self.file, to: "file.csv")
        let words = words.split(separator: " ").map(String.init)
        let outcome = try scratch.program.run(["forecast", "file.csv", "--aggregation"] + words)
        #expect(outcome.status != 0 && outcome.output.isEmpty)
        let said =
            words == ["stock"] ? "say --year-end too" : words[0] == "percentage" ? "'flow' and 'stock'" : "divide"
        #expect(outcome.complaint.contains(said), "\(outcome.complaint)")
    }
}
