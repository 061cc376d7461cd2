import Proof
import Testing

/// Right reports in which one thing at a time is made wrong.
struct MutationTests {
    @Test(arguments: ConstrainedReport.names)
    func `a right report has nothing contradicted`(name: String) throws {
        let contradicted = try ConstrainedReport(name).contradicted()
        #expect(contradicted.isEmpty, "\(contradicted.map { "line \($0.line): \($0.message)" })")
    }

    @Test func `most of what is made wrong is found`() throws {
        let reports = try ConstrainedReport.names.map(ConstrainedReport.init)
        var random = SplitMix64(seed: 2018)
        var missed: [String] = []
        for _ in 0..<Self.ways {
            let report = try #require(reports.randomElement(using: &random))
            let place = try #require(report.constrained.indices.randomElement(using: &random))
            let words = try #require(
                Mutation.mutated(report.constrained[place], by: &random), "'\(report.constrained[place])'")
            guard report.contradicted(with: (place, words)).isEmpty else { continue }
            missed.append("\(report.surroundings(of: place)) as '\(words)'")
        }
        let found = Double(Self.ways - missed.count) / Double(Self.ways)
        print("Of \(Self.ways) things made wrong, \(Self.ways - missed.count) are found (\(found)); these are missed:")
        for line in Set(missed).sorted() { print("  \(line)") }
        #expect(found >= Self.leastFound)
    }

    private static let ways = 500
    /// What was reached, rounded down.
    private static let leastFound = 0.77
}
