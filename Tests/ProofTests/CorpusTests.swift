import Testing

/// The engine held against reports that others wrote and marked.
struct CorpusTests {
    /// The least precision and recall of each part.
    private static func least(_ half: CorpusHalf) -> (precision: Double, recall: Double) {
        switch half {
        case .development, .heldOut, .final: (0.95, 0.85)
        case .later: (0.95, 0.7)
        }
    }

    @Test(arguments: CorpusHalf.allCases)
    func `false claims are found and true ones left alone`(half: CorpusHalf) throws {
        var score = CorpusScore()
        for (key, report) in try half.proofs() { score.add(report, against: key) }
        print("\(half.rawValue): precision \(score.precision), recall \(score.recall)\n\(score.table)")
        for fault in score.faults { print("  \(fault)") }
        let least = Self.least(half)
        #expect(score.precision >= least.precision)
        #expect(score.recall >= least.recall)
    }

    @Test(arguments: [
        ("34.8%", "(34.8%)", true), ("has risen", "has risen in every quarter", true),
        ("8,632 contacts", "8,632  contacts were", true), ("12", "34", false), ("", "34", false),
    ])
    func `quotes are the same where most of the shorter is in the longer`(first: String, second: String, isSame: Bool) {
        #expect(Overlap.isEnough(first, second) == isSame)
    }
}
