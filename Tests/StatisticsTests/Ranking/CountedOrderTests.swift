import Statistics
import TestSupport
import Testing

/// Ranks of so many values that they are counted into their order, not compared.
struct CountedOrderTests {
    private static func checkPlaces(of values: [Double]) {
        var ranking = Ranking()
        var places = Array(repeating: -1, count: values.count)
        var span = places.mutableSpan
        ranking.rank(values.span, .increase, places: &span)
        let held = values.filter(\.isFinite)
        #expect(ranking.count == held.count)
        for (value, place) in zip(values, places) {
            #expect(place == (value.isFinite ? 1 + held.count { $0 > value } : 0))
        }
        let sorted = held.sorted()
        #expect(ranking.quantile(0) == sorted.first)
        #expect(ranking.quantile(1) == sorted.last)
    }

    @Test func `many values are ranked as few are, with ties and gaps`() {
        var random = SeededNumbers(seed: 71)
        for size in [47, 48, 49, 333, 2000] {
            Self.checkPlaces(of: (0..<size).map { _ in Double.random(in: -50...50, using: &random) })
            Self.checkPlaces(of: (0..<size).map { $0 % 7 == 0 ? .nan : Double(Int.random(in: 0...30, using: &random)) })
            Self.checkPlaces(of: Array(repeating: 5, count: size))
            Self.checkPlaces(of: (0..<size).map(Double.init))
        }
    }

    @Test func `values far nearer to each other than to one that lies out are ranked all the same`() {
        var random = SeededNumbers(seed: 72)
        for outlier in [1e9, -1e300, .greatestFiniteMagnitude, .infinity] {
            var values = (0..<400).map { _ in Double.random(in: 0...1, using: &random) }
            values[123] = outlier
            values[321] = -outlier
            Self.checkPlaces(of: values)
        }
        Self.checkPlaces(of: (0..<100).map { Double($0 * 37 % 100) * .leastNonzeroMagnitude })
    }

    @Test func `the quarters of a column are those of each of its values`() throws {
        var random = SeededNumbers(seed: 73)
        for size in [7, 8, 60] {
            let values = (0..<size).map { $0 == 3 ? .nan : Double(Int.random(in: 0...40, using: &random)) }
            for improvement in Improvement.allCases {
                var ranking = Ranking()
                ranking.rank(values.span, improvement)
                var quarters = Array(repeating: UInt8(9), count: size)
                var span = quarters.mutableSpan
                ranking.quarters(into: &span)
                let quartiles = try? ranking.quartiles()
                #expect(quarters == values.map { UInt8(quartiles?.quarter(of: $0) ?? 0) })
            }
        }
    }
}
