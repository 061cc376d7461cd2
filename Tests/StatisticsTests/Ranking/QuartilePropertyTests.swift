import Statistics
import TestSupport
import Testing

/// What must hold of quantiles and quarters whatever the values are.
struct QuartilePropertyTests {
    @Test func `of a million values in random sets each has a quarter, or its set is refused`() {
        var numbers = AwkwardNumbers(seed: 85)
        var (done, refused, wrong) = (0, 0, [String]())
        var ranking = Ranking()
        var quarters = Set<Int>()
        while done < AwkwardNumbers.million {
            let values = (0..<numbers.below(400)).map { _ in numbers.next() }
            let improvement: Improvement = [.increase, .decrease, .neutral][numbers.below(3)]
            ranking.rank(values.span, improvement)
            done += values.count
            let held = values.count(where: \.isFinite)
            guard let quartiles = try? ranking.quartiles() else {
                refused += 1
                if held >= 8 { wrong.append("\(values)") }
                continue
            }
            let ends = [ranking.quantile(0), ranking.quantile(1)].map { $0 ?? .nan }
            let bounds = [ends[0], quartiles.first, quartiles.median, quartiles.third, ends[1]]
            let isOrdered = zip(bounds, bounds.dropFirst()).allSatisfy { $0 <= $1 }
            let isRight = values.allSatisfy { value in
                let quarter = quartiles.quarter(of: value)
                if let quarter { quarters.insert(quarter) }
                return value.isNaN ? quarter == nil : (1...4).contains(quarter ?? 0)
            }
            if held < 8 || !isOrdered || !isRight { wrong.append("\(values)") }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(1))")
        #expect(refused > 0 && quarters == [1, 2, 3, 4])
    }

    private static func quarters(of values: [Double], in set: [Double]) throws -> [Int?] {
        var ranking = Ranking()
        ranking.rank(set.span, .increase)
        let quartiles = try ranking.quartiles()
        return values.map { quartiles.quarter(of: $0) }
    }

    @Test func `scaled, moved and in any order, each value keeps its quarter`() throws {
        var random = SeededNumbers(seed: 86)
        for _ in 0..<200 {
            let values = (0..<Int.random(in: 8...40, using: &random)).map { _ in
                Double(Int.random(in: 0...60, using: &random))
            }
            let plain = try Self.quarters(of: values, in: values)
            let moved = values.map { $0 * 8 - 100 }
            #expect(try Self.quarters(of: moved, in: moved) == plain)
            #expect(try Self.quarters(of: values, in: values.shuffled(using: &random)) == plain)
        }
    }
}
