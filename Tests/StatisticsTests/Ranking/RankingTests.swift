import Statistics
import TestSupport
import Testing

struct RankingTests {
    private func places(_ values: [Double], _ improvement: Improvement) -> [Int] {
        var ranking = Ranking()
        return places(values, improvement, &ranking)
    }

    private func places(_ values: [Double], _ improvement: Improvement, _ ranking: inout Ranking) -> [Int] {
        var places = [Int](repeating: -1, count: values.count)
        var span = places.mutableSpan
        ranking.rank(values.span, improvement, places: &span)
        return places
    }

    private func ranking(_ values: [Double], _ improvement: Improvement) -> Ranking {
        var ranking = Ranking()
        ranking.rank(values.span, improvement)
        return ranking
    }

    @Test func `equal values share a place, and the next comes after all of them`() {
        #expect(places([71.8, 63.1, 76, .nan, 76], .increase) == [3, 4, 1, 0, 1])
        #expect(places([71.8, 63.1, 76, .nan, 76], .decrease) == [2, 1, 3, 0, 3])
        #expect(places([71.8, 63.1, 76, .nan, 76], .neutral) == [3, 4, 1, 0, 1])
        #expect(places([0, -0.0, 1], .decrease) == [1, 1, 3])
    }

    @Test func `a rank is said in words, with those left out counted`() {
        let ranking = ranking([1, 2, 3, 3] + (5...16).map(Double.init) + [.nan, .infinity], .decrease)
        #expect(ranking.rank(of: 3)?.description == "joint 3rd of 16")
        #expect(ranking.rank(of: 3) == Rank(place: 3, sharing: 2, count: 16, missing: 2))
        let words = [1.0, 2, 5, 11, 12, 13].compactMap { ranking.rank(of: $0)?.description }
        #expect(words == ["1st of 16", "2nd of 16", "5th of 16", "11th of 16", "12th of 16", "13th of 16"])
        #expect(ranking.rank(of: .nan) == nil && ranking.rank(of: 3.5) == nil && ranking.rank(of: 99) == nil)
    }

    @Test func `from twenty on the endings come back, but for a hundred and eleven`() {
        let ranking = ranking((1...123).map(Double.init), .decrease)
        let words = [21.0, 22, 23, 111, 112, 113, 121].compactMap { ranking.rank(of: $0)?.description.prefix(5) }
        #expect(words == ["21st ", "22nd ", "23rd ", "111th", "112th", "113th", "121st"])
    }

    @Test func `nothing ranked has no rank`() {
        #expect(Ranking().rank(of: 1) == nil)
        let missing = ranking([.nan], .increase)
        #expect(missing.rank(of: 1) == nil && missing.missing == 1 && missing.count == 0)
    }

    @Test func `another period takes the place of the one before`() {
        var ranking = ranking([1, 2, 3, .nan], .decrease)
        #expect(places([5, 4], .increase, &ranking) == [1, 2])
        #expect(ranking.rank(of: 5) == Rank(place: 1, sharing: 1, count: 2, missing: 0))
    }

    @Test func `the order of areas makes no difference, and polarity and sign turned together none either`() {
        var random = SeededNumbers(seed: 61)
        for _ in 0..<100 {
            let values = (0..<Int.random(in: 1...40, using: &random)).map { _ in
                Int.random(in: 0...9, using: &random) == 0 ? .nan : Double(Int.random(in: 0...20, using: &random))
            }
            let ranked = places(values, .increase)
            #expect(places(values.map { -$0 }, .decrease) == ranked)
            let order = values.indices.shuffled(using: &random)
            #expect(places(order.map { values[$0] }, .increase) == order.map { ranked[$0] })
            for (value, place) in zip(values, ranked) where place > 0 {
                #expect(place == 1 + values.count { $0 > value })
            }
        }
    }

    @Test func `of a million values in random periods none crashes, and each with a value has a place`() {
        var random = SeededNumbers(seed: 62)
        var ranking = Ranking()
        var (done, wrong) = (0, 0)
        while done < 1_000_000 {
            let values = (0..<Int.random(in: 0...2000, using: &random)).map { _ in Double(bitPattern: random.next()) }
            for (value, place) in zip(values, places(values, .decrease, &ranking)) {
                wrong += value.isFinite == (1...max(1, ranking.count)).contains(place) ? 0 : 1
            }
            done += values.count
        }
        #expect(wrong == 0)
    }
}
