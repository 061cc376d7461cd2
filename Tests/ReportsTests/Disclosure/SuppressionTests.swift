import PerformanceModel
import Reports
import Testing

struct SuppressionTests {
    /// A system of numbers, of which 1 to 4 are sensitive, and sums of them; the last of each sum is the total.
    private func solved(_ numbers: [Int], _ sums: [[Int]], known: Set<Int> = []) -> Suppression {
        var system = SuppressionSystem()
        for (index, number) in numbers.enumerated() {
            let cell = system.add(
                .init(isSensitive: (1...4).contains(number), isKnown: known.contains(index), isOne: number == 1))
            system.publish(.init(cells: [cell], weight: Ratio(Quantity(integerLiteral: Int32(number)))))
        }
        for sum in sums { system.relate(sum.map { .init($0, times: Ratio($0 == sum.last ? -1 : 1)) }) }
        return system.solved()
    }

    @Test(arguments: [
        ([3, 8, 9], [], [3]),
        // 20 − 8 − 9 would give the 3 away: the smallest of the others goes with it.
        ([3, 8, 9, 20], [[0, 1, 2, 3]], [3, 8]),
        // Two small ones protect each other.
        ([3, 4, 9, 16], [[0, 1, 2, 3]], [3, 4]),
        // Two ones that come to 2 are told, since a nought would be printed: a third number goes with them.
        ([1, 1, 40, 42], [[0, 1, 2, 3]], [1, 1, 40]), ([1, 2, 40, 43], [[0, 1, 2, 3]], [1, 2]),
        // A nought protects nothing and is always told.
        ([3, 0, 9, 12], [[0, 1, 2, 3]], [3, 9]),
        // Two rows and two columns: the four of them, or one could be worked out.
        (
            [3, 10, 13, 20, 30, 50, 23, 40, 63],
            [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8]], [3, 10, 20, 30]
        ),
    ])
    func `what would tell a small number goes with it`(_ numbers: [Int], _ sums: [[Int]], _ leftOut: [Int]) {
        let solution = solved(numbers, sums)
        #expect(zip(numbers, solution.isLeftOut).filter(\.1).map(\.0) == leftOut)
        #expect(solution.unprotected.isEmpty)
    }

    @Test func `what the reader has already protects nothing`() {
        let solution = solved([3, 8, 9, 20], [[0, 1, 2, 3]], known: [1])
        #expect(solution.isLeftOut == [true, false, true, false])
    }

    @Test func `a small number that follows from what the reader has is named`() {
        #expect(solved([3, 8, 9, 20], [[0, 1, 2, 3]], known: [1, 2, 3]).unprotected == [0])
        #expect(solved([3, 8], [], known: [0]).unprotected == [0])
        #expect(solved([3, 8], [], known: [0]).isLeftOut == [true, false])
    }

    @Test func `what is told beside another number goes before what is printed for itself`() {
        var system = SuppressionSystem()
        for (number, isIncidental) in [(3, false), (8, false), (9, true), (20, false)] {
            let cell = system.add(.init(isSensitive: number == 3))
            let weight = Ratio(Quantity(integerLiteral: Int32(number)))
            system.publish(.init(cells: [cell], weight: weight, isIncidental: isIncidental))
        }
        system.relate((0...3).map { .init($0, times: Ratio($0 == 3 ? -1 : 1)) })
        #expect(system.solved().isLeftOut == [true, false, true, false])
    }

    @Test func `numbers printed together are left out together`() {
        var system = SuppressionSystem()
        let cells = [3, 8, 9, 20, 70].map { system.add(.init(isSensitive: $0 == 3)) }
        for (own, weight) in [([cells[0]], 3), ([cells[1], cells[4]], 8), ([cells[2]], 9), ([cells[3]], 20)] {
            system.publish(.init(cells: own, weight: Ratio(Quantity(integerLiteral: Int32(weight)))))
        }
        system.relate((0...3).map { .init(cells[$0], times: Ratio($0 == 3 ? -1 : 1)) })
        #expect(system.solved().isLeftOut == [true, true, false, false])
    }

    @Test func `a number that is known only a number of times over is known`() throws {
        var system = SuppressionSystem()
        let cells = [3, 18].map { system.add(.init(isSensitive: $0 == 3)) }
        system.publish(.init(cells: [cells[1]], weight: Ratio(18)))
        system.relate([.init(cells[0], times: Ratio(6)), .init(cells[1], times: Ratio(-1))])
        #expect(system.solved().isLeftOut == [true])
    }
}
