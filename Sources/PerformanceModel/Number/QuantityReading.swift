extension Quantity {
    /// Reads a number written with digits, at most one point and perhaps a minus sign.
    ///
    /// - Parameter text: such as `22.80` or `-3`; no spaces, commas, signs of currency or exponents.
    /// - Throws: ``QuantityError`` quoting the text.
    package init(_ text: some StringProtocol) throws(QuantityError) {
        var value: Int64 = 0
        var places: UInt8?
        var seen = false
        var rest = text.utf8[...]
        let negative = rest.first == UInt8(ascii: "-")
        if negative { rest = rest.dropFirst() }
        for byte in rest {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                seen = true
                if let known = places {
                    guard known < Self.mostPlaces else { throw .tooManyPlaces(Self.quoted(text)) }
                    places = known + 1
                }
                guard value < Self.limit * Self.millionthsInOne / 10 else { throw .tooLarge(Self.quoted(text)) }
                value = value * 10 + Int64(byte - UInt8(ascii: "0"))
            case UInt8(ascii: ".") where places == nil && seen:
                places = 0
            default:
                throw .notANumber(Self.quoted(text))
            }
        }
        guard seen, places != 0 else { throw .notANumber(Self.quoted(text)) }
        for _ in (places ?? 0)..<Self.mostPlaces {
            guard value < Self.limit * Self.millionthsInOne / 10 else { throw .tooLarge(Self.quoted(text)) }
            value *= 10
        }
        self.init(unchecked: negative ? -value : value, places: places ?? 0)
    }

    /// Enough of a text to recognise it by.
    private static func quoted(_ text: some StringProtocol) -> String {
        text.utf8.count > 40 ? String(text.prefix(40)) + "…" : String(text)
    }
}

/// Why a text is not a quantity.
package enum QuantityError: Error, Hashable, Sendable, CustomStringConvertible {
    case notANumber(String)
    case tooManyPlaces(String)
    case tooLarge(String)

    package var description: String {
        switch self {
        case .notANumber(let text): "'\(text)' is not a number; write it with digits and at most one point"
        case .tooManyPlaces(let text): "'\(text)' has more than six digits after the point; round it to six"
        case .tooLarge(let text): "'\(text)' is a million million or more; check the number"
        }
    }
}
