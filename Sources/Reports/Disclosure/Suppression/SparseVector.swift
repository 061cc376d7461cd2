/// A sum of a few unknowns, each with its factor, in the order of the unknowns.
struct SparseVector: Sendable {
    private(set) var entries: [Entry]

    struct Entry: Hashable, Sendable {
        let unknown: Int
        let factor: FieldNumber
    }

    /// One unknown by itself.
    init(unknown: Int) { entries = [Entry(unknown: unknown, factor: .one)] }

    /// The sum of nothing, which everybody knows.
    static let zero = Self(entries: [])

    private init(entries: [Entry]) { self.entries = entries }

    var isZero: Bool { entries.isEmpty }

    /// The factor of an unknown; nothing where it is not part of the sum.
    func factor(of unknown: Int) -> FieldNumber? { index(of: unknown).map { entries[$0].factor } }

    private func index(of unknown: Int) -> Int? {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].unknown < unknown { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].unknown == unknown ? low : nil
    }

    /// Leaves an unknown out.
    mutating func remove(_ unknown: Int) {
        if let index = index(of: unknown) { entries.remove(at: index) }
    }

    /// The sum with another one, a number of times.
    func adding(_ other: Self, times factor: FieldNumber) -> Self {
        var sum: [Entry] = []
        sum.reserveCapacity(entries.count + other.entries.count)
        var (own, theirs) = (0, 0)
        while own < entries.count || theirs < other.entries.count {
            let mine = own < entries.count ? entries[own].unknown : .max
            let next = theirs < other.entries.count ? other.entries[theirs] : Entry(unknown: .max, factor: .zero)
            if mine < next.unknown {
                sum.append(entries[own])
            } else {
                let total = (mine == next.unknown ? entries[own].factor : .zero) + next.factor * factor
                if !total.isZero { sum.append(Entry(unknown: next.unknown, factor: total)) }
                theirs += 1
            }
            if mine <= next.unknown { own += 1 }
        }
        return Self(entries: sum)
    }

    /// Whether knowing the one is knowing the other.
    func isMultiple(of other: Self) -> Bool {
        guard entries.count == other.entries.count, let mine = entries.first, let theirs = other.entries.first else {
            return false
        }
        // Cross-multiplied, since dividing costs sixty times as much.
        return zip(entries, other.entries).allSatisfy {
            $0.unknown == $1.unknown && $0.factor * theirs.factor == $1.factor * mine.factor
        }
    }
}
