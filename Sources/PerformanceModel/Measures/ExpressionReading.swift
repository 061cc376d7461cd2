extension Expression {
    /// Reads a sum written with measures, numbers, `+ - * /` between spaces, and brackets.
    ///
    /// A hyphen without spaces belongs to a measure's name: `100 * tpa-completions / tpa-starters`.
    ///
    /// - Throws: ``ExpressionError`` quoting what could not be read.
    package init(reading text: String) throws(ExpressionError) {
        var tokens = Tokens(text)
        guard tokens.all.count <= 200 else { throw .tooLong }
        self = try Self.sum(&tokens, depth: 0)
        if let rest = tokens.next { throw .unexpected(rest, in: text) }
    }

    private struct Tokens {
        let text: String
        var all: [String]
        var index = 0

        init(_ text: String) {
            self.text = text
            all = text.map { "()".contains($0) ? " \($0) " : String($0) }.joined().split(separator: " ").map(
                String.init)
        }

        var next: String? { index < all.count ? all[index] : nil }

        mutating func take(_ among: Set<String>) -> String? {
            guard let next, among.contains(next) else { return nil }
            index += 1
            return next
        }
    }

    private static func sum(_ tokens: inout Tokens, depth: Int) throws(ExpressionError) -> Self {
        var left = try product(&tokens, depth: depth)
        while let sign = tokens.take(["+", "-"]) {
            let right = try product(&tokens, depth: depth)
            left = sign == "+" ? .sum(left, right) : .difference(left, right)
        }
        return left
    }

    private static func product(_ tokens: inout Tokens, depth: Int) throws(ExpressionError) -> Self {
        var left = try term(&tokens, depth: depth)
        while let sign = tokens.take(["*", "/"]) {
            let right = try term(&tokens, depth: depth)
            left = sign == "*" ? .product(left, right) : .quotient(left, right)
        }
        return left
    }

    private static func term(_ tokens: inout Tokens, depth: Int) throws(ExpressionError) -> Self {
        guard depth < 20 else { throw .tooLong }
        if tokens.take(["("]) != nil {
            let inner = try sum(&tokens, depth: depth + 1)
            guard tokens.take([")"]) != nil else { throw .unclosed(tokens.text) }
            return inner
        }
        guard let token = tokens.next else { throw .ended(tokens.text) }
        tokens.index += 1
        if let number = try? Quantity(token) { return .number(number) }
        guard let measure = try? MeasureID(token) else { throw .unexpected(token, in: tokens.text) }
        return .measure(measure)
    }
}

/// Why a text is not a sum over measures.
package enum ExpressionError: Error, Hashable, Sendable, CustomStringConvertible {
    case unexpected(String, in: String)
    case unclosed(String)
    case ended(String)
    case tooLong

    package var description: String {
        switch self {
        case .unexpected(let token, let text): "'\(token)' cannot stand where it does in '\(text)'"
        case .unclosed(let text): "a bracket is left open in '\(text)'"
        case .ended(let text): "'\(text)' ends where a measure or number is expected"
        case .tooLong: "the sum has more than 200 parts or 20 brackets within brackets"
        }
    }
}
