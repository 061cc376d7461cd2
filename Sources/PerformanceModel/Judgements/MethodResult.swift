/// What a method makes of a figure, or why it was not run.
package enum MethodResult<Value: Hashable & Sendable>: Hashable, Sendable {
    case result(Value)
    /// `too few points: 5 are held, and a forecast needs 8`.
    case notRun(because: String)

    package var value: Value? {
        if case .result(let value) = self { value } else { nil }
    }

    package func map<Other>(_ transform: (Value) -> Other) -> MethodResult<Other> {
        switch self {
        case .result(let value): .result(transform(value))
        case .notRun(let because): .notRun(because: because)
        }
    }
}
