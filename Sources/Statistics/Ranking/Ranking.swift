/// Ranks the values that areas have for one period, and finds their quartiles.
///
/// ```swift
/// var ranking = Ranking()
/// ranking.rank([71.8, 63.1, 76.0, .nan, 76.0].span, .increase)
/// ranking.rank(of: 76.0)?.description     // joint 1st of 4
/// ```
///
/// Equal values share a place, and the next comes as many places after. Where neither end is good, the first is the
/// highest. It holds its memory from one period to the next, so that a value costs no allocation.
///
/// Source: methods, section 6 (competition ranking); missing values are left out and counted.
public struct Ranking: Sendable {
    /// A value, and where it was found.
    struct Held: Sendable {
        let value: Double
        let row: Int
    }

    /// The values there are, from the lowest.
    private(set) var sorted: [Held] = []
    /// How many were left out because they have no value.
    public private(set) var missing = 0
    public private(set) var improvement = Improvement.neutral
    private var order = CountedOrder()

    public init() {}

    /// How many have a value.
    public var count: Int { sorted.count }

    /// Takes the values of another period, in place of those before; what is not finite is missing.
    public mutating func rank(_ values: Span<Double>, _ improvement: Improvement) {
        self.improvement = improvement
        sorted.removeAll(keepingCapacity: true)
        for row in values.indices where values[row].isFinite { sorted.append(Held(value: values[row], row: row)) }
        missing = values.count - sorted.count
        order.sort(&sorted)
    }

    /// Takes the values of another period, and writes the place of each as far as there is room, 0 where it is missing.
    public mutating func rank(_ values: Span<Double>, _ improvement: Improvement, places: inout MutableSpan<Int>) {
        rank(values, improvement)
        for row in 0..<min(values.count, places.count) { places[row] = 0 }
        var (place, last) = (0, Double.nan)
        for step in sorted.indices {
            let held = sorted[improvement == .decrease ? step : count - 1 - step]
            if held.value != last { (place, last) = (step + 1, held.value) }
            if held.row < places.count { places[held.row] = place }
        }
    }

    /// The rank of a value; nothing for one that is not among those ranked.
    public func rank(of value: Double) -> Rank? {
        let below = countBelow { $0 < value }
        let atOrBelow = countBelow { $0 <= value }
        guard atOrBelow > below else { return nil }
        let place = improvement == .decrease ? below + 1 : count - atOrBelow + 1
        return Rank(place: place, sharing: atOrBelow - below, count: count, missing: missing)
    }

    private func countBelow(_ isBelow: (Double) -> Bool) -> Int {
        var (start, end) = (0, sorted.count)
        while start < end {
            let middle = (start + end) / 2
            if isBelow(sorted[middle].value) { start = middle + 1 } else { end = middle }
        }
        return start
    }
}
