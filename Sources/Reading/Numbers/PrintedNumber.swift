package import PerformanceModel

/// A number as it is printed, with its unit and how exact its words say it is.
package struct PrintedNumber: Hashable, Sendable {
    package var value: Quantity
    /// The worth of its last digit: `1.2m` is exact to 100,000, `34.8` to 0.1.
    package var step: Quantity
    package var unit: Unit
    /// Whether a sign is printed.
    package var isSigned = false
    package var hedge = Hedge.none
    /// Whether it is written in words: `three`, `a third`.
    package var isSpelled = false
    /// Whether spaces stand within its digits, or its thousands have no comma.
    package var form = Form.regular

    /// What is printed beside the digits.
    package enum Unit: Hashable, Sendable {
        case none
        case percent
        /// Percentage points.
        case points
        case pounds
        case days
        /// Weeks, months, years, hours or minutes.
        case duration(String)
        /// A part of something: `a third`.
        case fraction
        /// So many times.
        case times
    }

    /// How exact the words before it say it is.
    package enum Hedge: Hashable, Sendable {
        case none, about, nearly, moreThan, lessThan, atLeast, upTo
    }

    /// How its digits are written.
    package enum Form: Hashable, Sendable {
        case regular
        /// `41, 554`.
        case spaced
        /// `1406`, which elsewhere would be `1,406`.
        case withoutComma
    }

    package init(_ value: Quantity, step: Quantity? = nil, unit: Unit = .none) {
        self.value = value
        self.step = step ?? Self.step(places: value.places)
        self.unit = unit
    }

    static func step(places: UInt8) -> Quantity {
        let millionths = (places..<Quantity.mostPlaces).reduce(Int64(1)) { step, _ in step * 10 }
        return Quantity(millionths: millionths, places: places) ?? 1
    }

    /// The number as it is printed in a message: `34.8%`, `1,204`.
    package var printed: String {
        let digits = isSigned ? value.signed : value.grouped
        return switch unit {
        case .percent: digits + "%"
        case .points: digits + " percentage points"
        case .pounds: value.millionths < 0 ? "-£" + value.withoutSign.grouped : "£" + digits
        case .days: digits + " days"
        case .duration(let word): digits + " " + word
        case .times: digits + " times"
        case .none, .fraction: digits
        }
    }
}
