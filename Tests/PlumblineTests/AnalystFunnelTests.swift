import TestSupport
import Testing

/// The funnel plot of counts, as an analyst draws it.
struct AnalystFunnelTests {
    private static let words = [
        "Low (0.001)": "lower, beyond the 99.8% limits", "Low (0.025)": "lower, beyond the 95% limits",
        "High (0.025)": "higher, beyond the 95% limits", "High (0.001)": "higher, beyond the 99.8% limits",
    ]

    /// Shares are judged alike.
    ///
    /// PHEindicatormethods judges a rate by its own interval and methods 3.5 by exact limits round the benchmark; four
    /// areas lie between the two.
    @Test(
        .enabled(
            if: SharedFolder.has("oracle/intervals/funnel_significance_rate.csv"), "the reference values are not here"),
        arguments: [
            ("proportion", "100", "", "20 of 40 areas lie beyond what chance allows (99.8% limits), and 7"),
            ("rate", "100000", "L15 L19 L22 L35", "12 of 40 areas lie beyond what chance allows (99.8%"),
        ])
    func `areas beyond the limits are those of PHEindicatormethods`(
        _ method: String, _ multiplier: String, _ others: String, _ finding: String
    ) throws {
        let all = rows(of: try SharedFolder.bytes("oracle/intervals/funnel_significance_\(method).csv"))
        let file = all.map { "\($0["area"] ?? ""),\($0["num"] ?? ""),\($0["den"] ?? "")\n" }.joined()
        let drawn = try picture(
            of: "area,x,n\n" + file, "interval", "--method", method, "--multiplier", multiplier)
        #expect(drawn.outcome.complaint.contains("note: file.csv: \(finding)"), "\(drawn.outcome.complaint)")
        #expect(drawn.svg.contains(finding) && drawn.svg.contains("All together"))
        let sentences = drawn.svg.split(separator: ". ")
        let unlike = all.compactMap { row -> String? in
            let area = row["area"] ?? ""
            let said = sentences.first { $0.hasPrefix("\(area) ") }?.split(separator: ": ").last.map(String.init)
            return said == Self.words[row["significance"] ?? ""] ? nil : area
        }
        #expect(unlike.joined(separator: " ") == others && all.count == 40)
    }

    private static let file = "x,n\n12,140\n80,300\n30,410\n"

    @Test func `rows without a name are named by their lines, and the benchmark may be another`() throws {
        let drawn = try picture(
            of: Self.file, "interval", "--method", "proportion", "--multiplier", "100", "--benchmark", "9")
        #expect(drawn.outcome.status == 0 && drawn.outcome.lines.count == 5)
        #expect(drawn.svg.contains("Benchmark: 9.0%. line 3 26.7%: higher, beyond the 99.8% limits."))
        #expect(drawn.svg.contains("1 of 3 areas lies beyond what chance allows (99.8% limits)."))
    }

    /// The picture says of each row what its own interval says.
    @Test func `a row lies beyond the limits where its interval does not hold the benchmark`() throws {
        let file = "area,x,n\n" + (1...40).map { "A\($0),\($0 * 7 % 23),\(20 + $0 * 3)\n" }.joined()
        let drawn = try picture(
            of: file, "interval", "--method", "proportion", "--multiplier", "100", "--benchmark", "14", "--format",
            "csv")
        let isBeyond = TestSupport.rows(of: Array(drawn.outcome.output.utf8)).map { row in
            (Double(row["lower"] ?? "") ?? 0) > 14 || (Double(row["upper"] ?? "") ?? 0) < 14
        }
        let sentences = drawn.svg.split(separator: ". ")
        let isTold = (1...40).map { number in
            sentences.contains { $0.hasPrefix("A\(number) ") && $0.contains(", beyond the ") }
        }
        #expect(isTold == isBeyond && isBeyond.contains(true) && isBeyond.contains(false))
    }

    @Test(arguments: ["x,n\n12,140\n", "x,n\n12,140\n13,140\n"])
    func `one row, and a share over the whole to compare with, are refused in sentences`(_ file: String) throws {
        let scratch = try Scratch()
        try scratch.write(file, to: "file.csv")
        let outcome = try scratch.program.run(
            "interval", "file.csv", "--method", "proportion", "--multiplier", "100", "--svg", "x.svg", "--benchmark",
            "120")
        #expect(outcome.status == 1 && outcome.output.isEmpty && (try? scratch.bytes("x.svg")) == nil)
        let said = file.count > 15 ? "the benchmark is a share of 1.2" : "compares 2 rows or more, and there is 1"
        #expect(outcome.complaint.contains(said), "\(outcome.complaint)")
    }

    @Test func `a benchmark without a picture or below nought is asked about`() throws {
        let outcome = try analyse(Self.file, "interval", "--method", "rate", "--benchmark", "9")
        #expect(outcome.status != 0 && outcome.complaint.contains("say with --svg FILE"))
        let below = try analyse(
            Self.file, "interval", "--method", "rate", "--benchmark", "-9", "--svg", "x.svg", "--multiplier", "100")
        #expect(below.status == 1 && below.complaint.contains("the benchmark -9 is below nought"))
    }
}
