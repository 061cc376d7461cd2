import PerformanceModel

/// The scale of an axis: round ticks from a stated base, worked out in whole millionths so that it never drifts.
struct ChartScale {
    let base: Int64
    let top: Int64
    let step: Int64

    private static let mostSteps: Int64 = 4

    /// Makes a scale that holds the values.
    ///
    /// The base is nought for what is counted, and for the rest where nought is not far below; else a round number
    /// under the lowest value, which the page states.
    init(holding values: [Quantity], unit: MeasureUnit) {
        let low = values.map(\.millionths).min() ?? 0
        let high = values.map(\.millionths).max() ?? 0
        let isCounted = unit == .count || unit == .pounds
        let fromNought = isCounted || low < 0 || low < 2 * (high - low) || high == 0
        let (from, to) = (fromNought ? min(low, 0) : low, max(high, fromNought ? 0 : high))
        // A flat line of a value far from nought needs some height to be drawn in.
        let height = max(to - from, fromNought ? 1 : max(abs(to) / 10, 1))
        let step = Self.roundStep(atLeast: (height + Self.mostSteps - 1) / Self.mostSteps, unit: unit)
        self.step = step
        base = Self.floor(from, to: step)
        top = max(base + step, Self.floor(to + step - 1, to: step))
    }

    var isFromNought: Bool { base <= 0 }

    /// From the base up.
    var ticks: [Quantity] {
        stride(from: base, through: top, by: Int64.Stride(step)).compactMap { Quantity(millionths: $0, places: 0) }
    }

    /// How far up the axis a value stands, from 0 to 1.
    func position(of value: Quantity) -> Double { Double(value.millionths - base) / Double(top - base) }

    /// The least of 1, 2, 5, 10, 20, 50 … that is large enough; a count has no fractions.
    private static func roundStep(atLeast size: Int64, unit: MeasureUnit) -> Int64 {
        var power: Int64 = unit == .count ? 1_000_000 : 10_000
        while true {
            for digit: Int64 in [1, 2, 5] where digit * power >= size { return digit * power }
            power *= 10
        }
    }

    private static func floor(_ value: Int64, to step: Int64) -> Int64 {
        let rest = value % step
        return rest < 0 ? value - rest - step : value - rest
    }
}
