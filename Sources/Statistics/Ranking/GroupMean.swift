/// One figure for a group of areas, such as statistical neighbours, and how it was made: the two are not the same.
///
/// Source: methods, section 6; the Department for Education takes the mean of the neighbours' rates.
public struct GroupMean: Hashable, Sendable {
    /// How a figure for a group is made.
    public enum Method: Hashable, Sendable {
        /// The mean of the areas' values, each counting the same however large.
        case unweighted
        /// All their numerators over all their denominators.
        case pooled
    }

    public let value: Double
    public let method: Method
    /// How many areas it rests on.
    public let count: Int
    /// How many were left out because a part of theirs is missing.
    public let missing: Int

    /// The mean of values, each counting the same; NaN is missing.
    ///
    /// - Throws: ``MethodRefusal`` where all of them are missing or one is infinite.
    public init(unweighted values: [Double]) throws(MethodRefusal) {
        try self.init(values.map { ($0, 1) }, .unweighted)
    }

    /// The numerators of areas over their denominators; an area with either NaN is missing.
    ///
    /// - Throws: ``MethodRefusal`` where all of them are missing, one is infinite, or the denominators come to 0.
    public init(pooled parts: [(numerator: Double, denominator: Double)]) throws(MethodRefusal) {
        try self.init(parts, .pooled)
    }

    private init(_ parts: [(Double, Double)], _ method: Method) throws(MethodRefusal) {
        let held = parts.filter { !$0.0.isNaN && !$0.1.isNaN }
        guard !held.isEmpty else {
            throw MethodRefusal("none of the \(parts.count) areas has a value to take a mean of")
        }
        let (over, under) = held.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
        try under.checkedAsDenominator("sum of the denominators")
        try over.checkedAsNumber("sum of the values")
        value = over / under
        self.method = method
        count = held.count
        missing = parts.count - held.count
    }
}
