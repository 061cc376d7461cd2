/// The difference between two values of one measure, in the form its unit allows.
///
/// Source: methods, section 7. A count or rate changes by per cent of the OLD value; a percentage by points; from
/// nought there is no percentage.
package enum Change: Hashable, Sendable {
    /// Per cent of the old value.
    case percent(Ratio)
    /// Percentage points.
    case points(Ratio)
    /// The old value was nought: the new value is what it changed by.
    case fromZero(Ratio)
    /// The old value was negative, or the sign changed: only the plain difference means anything.
    case difference(Ratio)

    /// Works out the change, in points where both values are percentages already.
    ///
    /// Nothing comes out where the exact result has too many digits.
    package init?(from old: Ratio, to new: Ratio, isPercentage: Bool) {
        guard let difference = new.subtracting(old) else { return nil }
        if isPercentage {
            self = .points(difference)
        } else if old.isZero {
            self = .fromZero(new)
        } else if old.isNegative || new.isNegative {
            self = .difference(difference)
        } else {
            guard let share = difference.divided(by: old), let percent = share.multiplied(by: Ratio(100)) else {
                return nil
            }
            self = .percent(percent)
        }
    }

    /// What the change is worth as a number: per cent, points or the plain difference.
    package var amount: Ratio {
        switch self {
        case .percent(let amount), .points(let amount), .fromZero(let amount), .difference(let amount): amount
        }
    }
}
