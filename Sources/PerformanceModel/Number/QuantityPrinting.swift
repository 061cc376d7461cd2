extension Quantity {
    /// The digits with a comma at each thousand: `1,234.50`.
    package var grouped: String {
        let text = withoutSign.description
        let whole = text.prefix { $0 != "." }
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        return (millionths < 0 ? "-" : "") + grouped + text.dropFirst(whole.count)
    }

    /// The digits with a comma at each thousand and always a sign, but for nought: `+3.92`.
    package var signed: String { millionths > 0 ? "+" + grouped : grouped }

    /// The value without its sign.
    package var withoutSign: Self { Self(unchecked: Int64(millionths.magnitude), places: places) }
}
