extension Expression {
    /// By how much the sum changes with one of its measures, all others staying as they are: its partial derivative.
    ///
    /// - Parameters:
    ///   - measure: the measure that changes.
    ///   - value: the value of each measure, or nothing where there is none.
    /// - Returns: nothing where a value is missing, a divisor is nought, or the result has too many digits.
    package func slope(in measure: MeasureID, at value: (MeasureID) -> Ratio?) -> Ratio? {
        switch self {
        case .number: return Ratio(0)
        case .measure(let own): return Ratio(own == measure ? 1 : 0)
        case .sum(let left, let right), .difference(let left, let right):
            guard let left = left.slope(in: measure, at: value), let right = right.slope(in: measure, at: value) else {
                return nil
            }
            if case .difference = self { return left.subtracting(right) }
            return left.adding(right)
        case .product(let left, let right), .quotient(let left, let right):
            guard let one = left.value(of: value), let other = right.value(of: value),
                let above = left.slope(in: measure, at: value)?.multiplied(by: other),
                let below = right.slope(in: measure, at: value)?.multiplied(by: one)
            else { return nil }
            if case .product = self { return above.adding(below) }
            return other.multiplied(by: other).flatMap { above.subtracting(below)?.divided(by: $0) }
        }
    }
}
