import PerformanceModel

/// The scale of an axis: round ticks from a stated base.
struct ChartScale: Hashable {
    struct Tick: Hashable {
        let value: Double
        /// With a comma at each thousand and the sign of the unit.
        let printed: String
    }

    /// From the base up, at least two.
    let ticks: [Tick]
    let base: Double
    let top: Double

    /// Makes a scale that holds the values; those that are no number are left out.
    ///
    /// - Parameters:
    ///   - values: what will be drawn on it.
    ///   - unit: what it counts; a number of things has no fractions.
    ///   - reach: how many times the height of the values nought may lie below them and still be the base; nothing
    ///     where it always is.
    ///   - steps: the most ticks above the base.
    init(holding values: [Double], unit: MeasureUnit, noughtWithin reach: Double?, steps: Int = 4) {
        let drawable = values.filter(\.isFinite).map(Self.within)
        let (low, high) = (drawable.min() ?? 0, drawable.max() ?? 0)
        let gap = max(low, -high)
        let isFromNought = reach.map { gap <= 0 || gap < $0 * (high - low) } ?? true
        let (from, to) = isFromNought ? (min(low, 0), max(high, 0)) : (low, high)
        // A scale that starts far from nought shows a tenth of its values at least, so that little is not made much.
        let most = max(abs(from), abs(to))
        let height = max(to - from, isFromNought ? most / 1e9 : most / 10)
        let step = RoundNumber(atLeast: height / Double(max(steps, 1)), isWhole: unit == .count)
        let first = Self.floor(from / step.value + 1e-9)
        let last = max(-Self.floor(1e-9 - to / step.value), first + 1)
        ticks = (first...last).map { index in
            let round = step.times(index)
            return Tick(value: round.value, printed: unit.printed(round.grouped))
        }
        base = ticks.first?.value ?? 0
        top = ticks.last?.value ?? 1
    }

    /// How far up the axis a value stands, from 0 to 1; what lies beyond the axis stands at its end.
    func share(of value: Double) -> Double { min(max((value - base) / (top - base), 0), 1) }

    /// What a base other than nought asks for, such as `The scale starts at 74, not at nought.`, in words.
    var note: String? {
        base <= 0 && top >= 0 ? nil : ticks.first.map { "The scale starts at \($0.printed), not at nought." }
    }

    /// A value whose differences from others are still numbers.
    static func within(_ value: Double) -> Double { min(max(value, -1e300), 1e300) }

    private static func floor(_ value: Double) -> Int {
        let cut = Int(min(max(value, -1e12), 1e12))
        return Double(cut) > value ? cut - 1 : cut
    }
}
