/// Sorts values from the lowest by how far up they lie between the ends, byte by byte.
///
/// To compare values that are in no order is to guess, and every other guess costs as much as many steps. Here they are
/// counted instead.
///
/// Source: H. Seward's radix sort (1954), from the least byte.
struct CountedOrder: Sendable {
    /// How far up a value lies in 24 bits, and below them in 32 bits its place.
    private var keys: [Int] = []
    private var other: [Int] = []
    private var held: [Ranking.Held] = []

    mutating func sort(_ values: inout [Ranking.Held]) {
        let (low, high) = values.reduce((Double.infinity, -Double.infinity)) {
            (min($0.0, $1.value), max($0.1, $1.value))
        }
        let scale = 0xff_ffff / (high - low)
        // Few are sorted sooner by comparing, and values that are all alike or too far apart have no such key.
        guard values.count >= 48, scale > 0, scale < .infinity else { return values.sort { $0.value < $1.value } }
        keys.removeAll(keepingCapacity: true)
        for (place, held) in values.enumerated() { keys.append(Int((held.value - low) * scale) << 32 | place) }
        other.removeAll(keepingCapacity: true)
        other.append(contentsOf: repeatElement(0, count: keys.count))
        for shift in [32, 40, 48] {
            Self.pass(keys, to: &other, shift)
            swap(&keys, &other)
        }
        held.removeAll(keepingCapacity: true)
        var (last, isSorted) = (low, true)
        for key in keys {
            let next = values[key & 0xffff_ffff]
            isSorted = isSorted && next.value >= last
            last = next.value
            held.append(next)
        }
        swap(&values, &held)
        // Values nearer to each other than the keys can tell may still stand the wrong way round.
        if !isSorted { values.sort { $0.value < $1.value } }
    }

    /// Puts the keys in order of one byte, and leaves those with the same in the order they had.
    private static func pass(_ keys: [Int], to other: inout [Int], _ shift: Int) {
        let keys = keys.span
        var moved = other.mutableSpan
        var starts = InlineArray<257, Int>(repeating: 0)
        for place in keys.indices { starts[((keys[place] >> shift) & 0xff) + 1] += 1 }
        for byte in 0..<256 { starts[byte + 1] += starts[byte] }
        for place in keys.indices {
            let byte = (keys[place] >> shift) & 0xff
            moved[starts[byte]] = keys[place]
            starts[byte] += 1
        }
    }
}
