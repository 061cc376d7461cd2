/// A colour as DrawingML writes it: `1D4F91`.
package struct DrawnColour: Hashable, Sendable {
    /// Six hexadecimal digits.
    package let digits: String

    package static let black = DrawnColour("#000000")
    package static let white = DrawnColour("#ffffff")

    /// Reads a hexadecimal triple such as `#1d4f91`; what is none is black.
    package init(_ triple: String) {
        let digits = triple.drop { $0 == "#" }.uppercased()
        self.digits = digits.utf8.count == 6 && UInt32(digits, radix: 16) != nil ? digits : "000000"
    }

    /// Filled with the colour, which covers what is beneath it by 0 to 1.
    func filling(opacity: Double = 1) -> DrawnElement {
        let share = Int(min(max(opacity, 0), 1) * 100_000)
        let alpha = share < 100_000 ? DrawnElement("a:alpha", val: "\(share)") : nil
        return DrawnElement("a:solidFill", [:], [DrawnElement("a:srgbClr", ["val": digits], [alpha])])
    }
}
