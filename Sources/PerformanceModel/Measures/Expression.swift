/// A sum over other measures: `100 * tpa-completions / tpa-starters`.
package indirect enum Expression: Hashable, Sendable {
    case number(Quantity)
    case measure(MeasureID)
    case sum(Expression, Expression)
    case difference(Expression, Expression)
    case product(Expression, Expression)
    case quotient(Expression, Expression)

    /// The measures named, in order of first mention.
    package var measures: [MeasureID] {
        switch self {
        case .number: []
        case .measure(let measure): [measure]
        case .sum(let left, let right), .difference(let left, let right), .product(let left, let right),
            .quotient(let left, let right):
            left.measures + right.measures.filter { !left.measures.contains($0) }
        }
    }

    /// Works the sum out.
    ///
    /// - Parameter value: the value of a measure, or nothing where there is none.
    /// - Returns: nothing where a value is missing, a divisor is nought, or the result has too many digits.
    package func value(of value: (MeasureID) -> Ratio?) -> Ratio? {
        func both(
            _ left: Self, _ right: Self, _ combine: (Ratio, Ratio) -> Ratio?
        ) -> Ratio? {
            guard let left = left.value(of: value), let right = right.value(of: value) else { return nil }
            return combine(left, right)
        }
        return switch self {
        case .number(let quantity): Ratio(quantity)
        case .measure(let measure): value(measure)
        case .sum(let left, let right): both(left, right) { $0.adding($1) }
        case .difference(let left, let right): both(left, right) { $0.subtracting($1) }
        case .product(let left, let right): both(left, right) { $0.multiplied(by: $1) }
        case .quotient(let left, let right): both(left, right) { $0.divided(by: $1) }
        }
    }
}

extension Expression: CustomStringConvertible {
    package var description: String {
        switch self {
        case .number(let quantity): quantity.description
        case .measure(let measure): measure.text
        case .sum(let left, let right): "(\(left) + \(right))"
        case .difference(let left, let right): "(\(left) - \(right))"
        case .product(let left, let right): "\(left) * \(right.asDivisor)"
        case .quotient(let left, let right): "\(left) / \(right.asDivisor)"
        }
    }

    /// In brackets where it would otherwise be taken apart from the left: `a / (b * c)`.
    private var asDivisor: String {
        switch self {
        case .product, .quotient: "(\(self))"
        case .number, .measure, .sum, .difference: description
        }
    }
}

extension Expression: Codable {
    package init(from decoder: any Decoder) throws {
        try self.init(reading: decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
