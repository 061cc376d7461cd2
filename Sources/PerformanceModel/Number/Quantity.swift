/// An exact decimal number, such as a return states.
///
/// A figure on a page is compared with a target, so it must be the figure that was sent:
///
/// ```swift
/// try Quantity("94.96") < 95       // true, though both are shown as 95.0
/// try Quantity("12%")              // throws: '12%' is not a number
/// ```
///
/// Kept as a whole number of millionths, which is exact and sorts in every database, with the places it was written
/// with: `22.8` and `22.80` are equal and print differently. Division is not offered; a share is a ``Ratio``.
package struct Quantity: Sendable {
    /// The value in units of 0.000001.
    package let millionths: Int64
    /// Digits after the point as written, 0 to 6.
    package let places: UInt8

    package static let mostPlaces: UInt8 = 6
    /// A million million: no figure of a council comes near it.
    package static let limit: Int64 = 1_000_000_000_000

    static let millionthsInOne: Int64 = 1_000_000

    /// Makes a quantity from its stored form; nothing comes out where the value is a million million or more.
    ///
    /// - Parameters:
    ///   - millionths: the value × 10⁶.
    ///   - places: digits after the point as written, raised where the value needs more.
    package init?(millionths: Int64, places: UInt8) {
        guard millionths.magnitude < (Self.limit * Self.millionthsInOne).magnitude else { return nil }
        self.init(unchecked: millionths, places: places)
    }

    init(unchecked millionths: Int64, places: UInt8) {
        var needed = Self.mostPlaces
        var rest = millionths
        while needed > 0, rest % 10 == 0 {
            rest /= 10
            needed -= 1
        }
        self.millionths = millionths
        self.places = min(max(places, needed), Self.mostPlaces)
    }

    /// The same value, written with the fewest digits.
    package var withFewestPlaces: Self { Self(unchecked: millionths, places: 0) }

    package var isWhole: Bool { millionths % Self.millionthsInOne == 0 }
}

extension Quantity: Hashable, Comparable {
    package static func == (left: Self, right: Self) -> Bool { left.millionths == right.millionths }
    package static func < (left: Self, right: Self) -> Bool { left.millionths < right.millionths }
    package func hash(into hasher: inout Hasher) { hasher.combine(millionths) }
}

extension Quantity: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int32) {
        self.init(unchecked: Int64(value) * Self.millionthsInOne, places: 0)
    }
}

extension Quantity: CustomStringConvertible {
    /// The digits as written, without a thousands separator: `-1234.50`.
    package var description: String {
        let whole = millionths.magnitude / Self.millionthsInOne.magnitude
        let sign = millionths < 0 ? "-" : ""
        guard places > 0 else { return sign + String(whole) }
        let fraction = String(millionths.magnitude % Self.millionthsInOne.magnitude + Self.millionthsInOne.magnitude)
        return sign + String(whole) + "." + fraction.dropFirst().prefix(Int(places))
    }
}

extension Quantity: Codable {
    package init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
