import TestSupport

/// A row of the reference values beside ours, column by column.
struct Comparison {
    /// How a row came out.
    enum Outcome: Hashable {
        /// Every column is ours, within the tolerance of the reference's README.
        case agrees
        /// It is otherwise on purpose, and in what is not, every column is ours.
        case deviates(Deviation)
        /// Other rows are worked out from it.
        case input
        /// It is otherwise, and nobody said so.
        case differs(String)
    }

    private let row: [String: String]
    private var differences: [String] = []
    private var deviation: Deviation?

    init(_ row: [String: String]) { self.row = row }

    var outcome: Outcome {
        guard differences.isEmpty else {
            let cells = row.map { "\($0.key): \($0.value)" }.sorted().joined(separator: ", ")
            return .differs("\(differences.joined(separator: "; ")) in \(cells)")
        }
        return deviation.map(Outcome.deviates) ?? .agrees
    }

    /// Holds a number of ours against a column, where a missing one must be missing here too.
    mutating func near(_ ours: Double?, _ column: String, within share: Double = 1e-9) {
        near(ours, row.number(column), column, within: share)
    }

    /// Holds a number of ours against another.
    mutating func near(_ ours: Double?, _ theirs: Double, _ what: String, within share: Double = 1e-9) {
        let ours = ours ?? .nan
        let isNear = theirs.isNaN ? ours.isNaN : abs(ours - theirs) <= share * max(abs(theirs), 1e-300)
        if !isNear { differences.append("\(what) is \(ours), not \(theirs)") }
    }

    /// Holds a word of ours against a column.
    mutating func same(_ ours: String?, _ column: String) {
        if ours != row[column] {
            differences.append("\(column) is \(ours ?? "missing"), not \(row[column] ?? "there")")
        }
    }

    mutating func holds(_ fact: Bool, _ what: String) {
        if !fact { differences.append("it does not hold that \(what)") }
    }

    mutating func deviate(_ deviation: Deviation) { self.deviation = deviation }
}

extension [String: String] {
    /// What stands in a column, NaN where it is missing.
    func number(_ name: String) -> Double { Double(self[name] ?? "") ?? .nan }

    subscript(_ name: String, or other: String) -> String { self[name] ?? other }
}
