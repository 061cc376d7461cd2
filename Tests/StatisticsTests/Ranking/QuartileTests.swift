import Statistics
import TestSupport
import Testing

struct QuartileTests {
    private func ranking(_ values: [Double], _ improvement: Improvement = .decrease) -> Ranking {
        var ranking = Ranking()
        ranking.rank(values.span, improvement)
        return ranking
    }

    /// Fingertips' own tests of percentiles, as in `oracle/comparison/percentile_cases.csv`.
    @Test func `bounds lie between values by linear interpolation`() {
        let fifty = ranking((1...50).map(Double.init))
        #expect([0, 0.25, 0.5, 0.75, 1].map { fifty.quantile($0) } == [1, 13.25, 25.5, 37.75, 50])
        #expect([0.2, 0.4, 0.6, 0.8].map { fifty.quantile($0) } == [10.8, 20.6, 30.4, 40.2])
        #expect([0.25, 0.5, 0.75].map { ranking((50...60).map(Double.init)).quantile($0) } == [52.5, 55, 57.5])
        #expect([0.25, 0.75].map { ranking((1...17).map(Double.init)).quantile($0) } == [5, 13])
        #expect(ranking([4]).quantile(0.3) == 4)
        #expect(ranking([]).quantile(0.3) == nil && fifty.quantile(1.1) == nil && fifty.quantile(.nan) == nil)
    }

    @Test func `a bound is rounded to ten places, yet never beyond the values beside it`() {
        #expect(ranking([0, 1.0 / 3, 1, 2]).quantile(0.25) == 0.25)
        #expect(ranking([0, 1, 2, 3].map { $0 / 7 }).quantile(0.5) == 0.2142857143)
        #expect(ranking([1e-12, 2e-12]).quantile(0.5) == 1e-12)
        #expect(ranking([-1e308, 1e308]).quantile(0.5) == 1e308)
    }

    @Test func `the best quarter holds its bound, and equal values are never parted`() throws {
        let values: [Double] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
        let low = try ranking(values, .decrease).quartiles()
        #expect([low.first, low.median, low.third] == [3, 5, 7])
        #expect(values.map { low.quarter(of: $0) } == [1, 1, 1, 2, 2, 3, 3, 4, 4])
        let high = try ranking(values, .increase).quartiles()
        #expect(values.map { high.quarter(of: $0) } == [4, 4, 3, 3, 2, 2, 1, 1, 1])
        #expect(high.quarter(of: .nan) == nil)
        let alike = try ranking([Double](repeating: 5, count: 8)).quartiles()
        #expect(alike.quarter(of: 5) == 1)
    }

    @Test func `fewer than eight values have no quartiles`() {
        #expect(
            throws: MethodRefusal("quartiles of 7 values say nothing about any of them; they need 8 or more")
        ) { try ranking([1, 2, 3, 4, 5, 6, 7, .nan]).quartiles() }
    }

    @Test func `polarity and sign turned together leave each value its quarter`() throws {
        var random = SeededNumbers(seed: 63)
        for _ in 0..<100 {
            let values = (0..<Int.random(in: 8...40, using: &random)).map { _ in
                Double.random(in: 0...9, using: &random)
            }
            let (low, high) = (
                try ranking(values, .decrease).quartiles(), try ranking(values.map { -$0 }, .increase).quartiles()
            )
            #expect(values.map { low.quarter(of: $0) } == values.map { high.quarter(of: -$0) })
        }
    }
}
