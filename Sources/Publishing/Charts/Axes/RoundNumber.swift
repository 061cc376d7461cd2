import PerformanceModel

/// A whole number of tens, tenths and so on, which is printed as it is meant and not as a machine adds it up.
struct RoundNumber: Hashable {
    let digits: Int
    /// How many noughts follow the digits, or with a minus how many of them stand after the point.
    let power: Int

    /// The least of 1, 2 and 5 with noughts that is large enough.
    init(atLeast size: Double, isWhole: Bool) {
        let size = size.isFinite && size > 0 ? max(size, 1e-300) : 1
        // A power of two says within one which power of ten it is; log₁₀2 is 0.30103.
        var power = Int(Double(size.exponent) * 0.30103) - 2
        if isWhole { power = max(power, 0) }
        while Self.value(5, power) < size * 0.999_999_999 { power += 1 }
        self.power = power
        digits = [1, 2].first { Self.value($0, power) >= size * 0.999_999_999 } ?? 5
    }

    private init(_ digits: Int, power: Int) {
        self.digits = digits
        self.power = power
    }

    func times(_ count: Int) -> Self { Self(digits.multipliedReportingOverflow(by: count).partialValue, power: power) }

    var value: Double { Self.value(digits, power) }

    /// With a comma at each thousand: `-1,250`, `0.05`, and `2e+15` where there would be too many noughts.
    var grouped: String {
        if digits == 0 { return "0" }
        guard (-6...12).contains(power), let quantity = try? Quantity(decimal) else { return "\(value)" }
        return quantity.withFewestPlaces.grouped
    }

    private var decimal: String {
        let sign = digits < 0 ? "-" : ""
        let text = String(digits.magnitude)
        guard power < 0 else { return sign + text + String(repeating: "0", count: power) }
        let long = String(repeating: "0", count: max(0, 1 - power - text.count)) + text
        return sign + long.dropLast(-power) + "." + long.suffix(-power)
    }

    /// Read as it is written, which is exact where a product of powers is not.
    private static func value(_ digits: Int, _ power: Int) -> Double { Double("\(digits)e\(power)") ?? 0 }
}
