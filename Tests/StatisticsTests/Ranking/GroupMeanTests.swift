import Statistics
import Testing

struct GroupMeanTests {
    @Test func `the mean of rates is not the rate of all`() throws {
        let parts: [(numerator: Double, denominator: Double)] = [(10, 100), (10, 20), (.nan, 50)]
        let pooled = try GroupMean(pooled: parts)
        #expect(isNear(pooled.value, 20.0 / 120) && pooled.method == .pooled)
        let unweighted = try GroupMean(unweighted: [0.1, 0.5, .nan])
        #expect(isNear(unweighted.value, 0.3) && unweighted.method == .unweighted)
        #expect([pooled.count, pooled.missing, unweighted.count, unweighted.missing] == [2, 1, 2, 1])
    }

    @Test func `nothing to take a mean of is refused`() {
        #expect(throws: MethodRefusal("none of the 2 areas has a value to take a mean of")) {
            try GroupMean(unweighted: [.nan, .nan])
        }
        #expect(throws: MethodRefusal.self) { try GroupMean(pooled: [(1, 0)]) }
        #expect(throws: MethodRefusal.self) { try GroupMean(unweighted: [1, .infinity]) }
    }
}
