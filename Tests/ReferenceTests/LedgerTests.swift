import TestSupport
import Testing

/// The count of all reference values: of each row it is said whether ours is the same, or by what name it is otherwise.
///
/// Source: `oracle/README.md`, with the tolerances.
@Suite(.enabled(if: SharedFolder.has("oracle/README.md"), "the reference values are not here"))
struct LedgerTests {
    @Test(arguments: ReferenceFile.all)
    func `every row agrees or deviates by name, and so many do`(_ file: ReferenceFile) throws {
        let rows = try ReferenceFile.rows(file.path)
        let outcomes = try file.judge(rows)
        let differing = outcomes.compactMap { if case .differs(let how) = $0 { how } else { nil } }
        #expect(differing.isEmpty, "\(differing.count) rows, such as: \(differing.prefix(3).joined(separator: "\n"))")
        #expect(outcomes.count == rows.count, "a row was not looked at")
        var deviating: [Deviation: Int] = [:]
        for case .deviates(let deviation) in outcomes { deviating[deviation, default: 0] += 1 }
        #expect(deviating == file.deviating)
        #expect(outcomes.count { $0 == .agrees } == file.agreeing)
        #expect(outcomes.count { $0 == .input } == file.inputs)
    }

    @Test func `every file of the reference values is counted`() throws {
        let files = try SharedFolder.files("oracle").filter { $0.hasSuffix(".csv") }
        #expect(files == ReferenceFile.all.map(\.path).sorted())
    }

    /// The numbers that the closing note and the article on deviations quote.
    @Test func `of all rows so many agree, and so many deviate by each name`() {
        let files = ReferenceFile.all
        #expect(files.count == 41)
        #expect(files.map(\.rows).reduce(0, +) == 19_699)
        #expect(files.map(\.inputs).reduce(0, +) == 2677)
        #expect(files.map(\.agreeing).reduce(0, +) == 16_476)
        let deviating = files.map(\.deviating).reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
        #expect(deviating.values.reduce(0, +) == 546)
        #expect(
            deviating == [
                .tooFewForLimits: 40, .constant: 64, .screenedAway: 51, .trialLimits: 149, .meanOfOne: 1,
                .exactBelowTen: 10, .confidencesTogether: 1, .noLogit: 2, .tooFewForQuartiles: 18,
                .quartersByBounds: 63, .farTail: 1, .fewestSquares: 20, .halfAway: 4, .noNegativePlaces: 17,
                .tooLargeForQuantity: 1, .otherCells: 104,
            ])
        #expect(Set(deviating.keys) == Set(Deviation.allCases))
    }
}
