import Proof
import Testing

/// Right reports in which one thing at a time is made wrong.
struct MutationTests {
    @Test(arguments: ConstrainedReport.names)
    func `a right report has nothing contradicted`(name: String) throws {
        let contradicted = try ConstrainedReport(name).contradicted()
        #expect(contradicted.isEmpty, "\(contradicted.map { "line \($0.line): \($0.message)" })")
    }

    @Test func `most of what is made wrong is found`() async throws {
        let reports = try ConstrainedReport.names.map(ConstrainedReport.init)
        var random = SplitMix64(seed: 2018)
        let mutations = try (0..<Self.ways).map { _ in
            let report = try #require(reports.randomElement(using: &random))
            return try #require(Mutation(of: report, by: &random), "a word of \(report.name) has no opposite")
        }
        let missed = await withTaskGroup(of: String?.self) { group in
            for mutation in mutations { group.addTask { mutation.isFound ? nil : mutation.description } }
            return await group.reduce(into: []) { missed, line in missed += line.map { [$0] } ?? [] }
        }
        let found = Double(Self.ways - missed.count) / Double(Self.ways)
        print("Of \(Self.ways) things made wrong, \(Self.ways - missed.count) are found (\(found)); these are missed:")
        for line in Set(missed).sorted() { print("  \(line)") }
        #expect(found >= Self.leastFound)
    }

    private static let ways = 500
    /// What was reached, rounded down.
    private static let leastFound = 0.82
}
