import PerformanceModel
import Reading

/// How well a printed number fits what the figures make it.
enum Fit: Sendable, Hashable {
    case exact
    /// Right only because the figures it is worked out from are rounded themselves.
    case withinRounding
    /// Cut off where it should have been rounded.
    case truncated
    case wrong

    /// Holds a printed number against a worked-out one, by size alone where no sign is printed.
    init(_ printed: PrintedNumber, _ worked: Span) {
        let places = printed.value.places
        let step = Ratio(printed.step)
        let value = Ratio(printed.value)
        guard let half = Ratio(Int128(printed.step.millionths), over: 2_000_000), let low = value.subtracting(half),
            let high = value.adding(half)
        else {
            self = .wrong
            return
        }
        let isScaled = printed.step > 1 || printed.unit == .fraction
        if !isScaled, worked.printed.rounded(to: places) == printed.value {
            self = .exact
        } else if isScaled, worked.printed >= low, worked.printed <= high {
            self = .exact
        } else if worked.low <= high, worked.high >= low, worked.low != worked.high {
            self = .withinRounding
        } else if let rest = worked.printed.subtracting(value), rest.magnitude < step,
            !rest.isZero, rest.isNegative == value.isNegative || value.isZero
        {
            self = .truncated
        } else {
            self = .wrong
        }
    }

    /// With the hedge of the number: `nearly`, `more than`, `about`.
    init(hedged printed: PrintedNumber, _ worked: Span) {
        let exact = Fit(printed, worked)
        guard printed.hedge != .none else {
            self = exact
            return
        }
        let value = Ratio(printed.value)
        guard !value.isZero, let off = worked.printed.subtracting(value)?.divided(by: value) else {
            self = exact
            return
        }
        let near = off.magnitude <= Self.near
        switch printed.hedge {
        case .about: self = near ? .withinRounding : .wrong
        case .nearly: self = near && worked.low <= value ? .withinRounding : .wrong
        case .moreThan: self = worked.high > value ? .withinRounding : .wrong
        case .atLeast: self = worked.high >= value ? .withinRounding : .wrong
        case .lessThan: self = worked.low < value ? .withinRounding : .wrong
        case .upTo: self = worked.low <= value ? .withinRounding : .wrong
        case .none: self = exact
        }
    }

    /// What `about` and `nearly` may be off by: a tenth.
    private static let near = Ratio(Quantity(millionths: 100_000, places: 1) ?? 0)

    var isRight: Bool { self == .exact || self == .withinRounding }

    var verdict: Verdict {
        switch self {
        case .exact: .supported
        case .withinRounding: .supportedWithinRounding
        case .truncated, .wrong: .contradicted
        }
    }
}
