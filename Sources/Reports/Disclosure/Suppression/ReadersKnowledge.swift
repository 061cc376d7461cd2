/// What a reader can work out: every number is a sum of what is still unknown, and is known where that sum is nought.
///
/// Each thing learnt is solved for one of its unknowns, which is then replaced wherever it stands; this is Gaussian
/// elimination, one row at a time.
struct ReadersKnowledge {
    private var sums: [SparseVector]
    /// Of each unknown, the numbers whose sum has or once had it.
    private var holders: [[Int]]

    /// Nothing is known of so many numbers, but for those that are.
    init(of count: Int, knowing isKnown: (Int) -> Bool) {
        sums = (0..<count).map { isKnown($0) ? .zero : SparseVector(unknown: $0) }
        holders = sums.map { $0.entries.map(\.unknown) }
    }

    func sum(_ number: Int) -> SparseVector { sums[number] }
    func isKnown(_ number: Int) -> Bool { sums[number].isZero }

    /// No longer follows a number that nobody asks about.
    mutating func forget(_ number: Int) { sums[number] = .zero }

    /// The numbers, perhaps some more than once, that may have an unknown of a sum, of that which fewest have.
    private func fewestHolders(of sum: SparseVector) -> (unknown: Int, numbers: [Int])? {
        let unknowns = sum.entries.lazy.map(\.unknown)
        return unknowns.min { holders[$0].count < holders[$1].count }.map { ($0, holders[$0]) }
    }

    /// Whether learning a sum would tell one of the numbers that must not be told.
    func tells(_ sum: SparseVector, anyOf mustNotBeTold: (Int) -> Bool) -> Bool {
        guard let (_, numbers) = fewestHolders(of: sum) else { return false }
        return numbers.contains { mustNotBeTold($0) && sums[$0].isMultiple(of: sum) }
    }

    /// Takes in that a sum is known.
    mutating func learn(_ sum: SparseVector) {
        guard let (pivot, numbers) = fewestHolders(of: sum), let factor = sum.factor(of: pivot) else { return }
        holders[pivot] = []
        if sum.entries.count == 1 {
            for number in numbers { sums[number].remove(pivot) }
            return
        }
        let scale = -factor.inverse
        for number in numbers {
            guard let share = sums[number].factor(of: pivot) else { continue }
            let before = sums[number]
            sums[number] = before.adding(sum, times: share * scale)
            for entry in sum.entries where entry.unknown != pivot && before.factor(of: entry.unknown) == nil {
                holders[entry.unknown].append(number)
            }
        }
    }
}
