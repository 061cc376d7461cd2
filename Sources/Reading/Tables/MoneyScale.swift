import PerformanceModel

/// What sums of money are printed in: thousands under `£000`, millions under `£m`.
enum MoneyScale {
    /// The scale that a heading, title or label names; nothing where it names none.
    static func scale(_ text: String) -> Int? {
        let plain = text.lowercased().filter { !"'’, ".contains($0) }
        if plain.contains("(thousands)") || plain.contains("(000s)") || plain.contains("(000)")
            || plain.contains("inthousands")
        {
            return 1000
        }
        if plain.contains("£000") || plain.contains("£k") || plain.contains("thousandsofpounds")
            || plain.contains("£thousand")
        {
            return 1000
        }
        if plain.contains("£m") || plain.contains("millionsofpounds") { return 1_000_000 }
        return nil
    }

    /// Whether a text speaks of money.
    static func isOfMoney(_ text: String) -> Bool { text.contains("£") || text.lowercased().contains("of pounds") }

    /// A number printed in thousands or millions, whole.
    static func scaled(_ number: PrintedNumber, by scale: Int, isMoney: Bool) -> PrintedNumber {
        let value = number.value.millionths.multipliedReportingOverflow(by: Int64(scale))
        let step = number.step.millionths.multipliedReportingOverflow(by: Int64(scale))
        guard !value.overflow, !step.overflow, let scaled = Quantity(millionths: value.partialValue, places: 0),
            let worth = Quantity(millionths: step.partialValue, places: 0)
        else { return number }
        var number = number
        number.value = scaled
        number.step = worth
        if isMoney { number.unit = .pounds }
        return number
    }
}
