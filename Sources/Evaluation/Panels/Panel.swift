public import Statistics

/// The figures of one measure for many areas and periods, in contiguous columns.
///
/// ```swift
/// var panel = try Panel(of: .share, numerators: onTime, denominators: all, multiplier: 100, periods: 40)
/// panel.good = .high
/// ```
///
/// A column holds the periods of the first area, oldest first, then those of the next. What is missing is NaN.
public struct Panel: Sendable {
    public let areas: Int
    public let periods: Int
    /// In the measure's unit; nothing where they are worked out from the parts.
    let values: [Double]?
    let parts: Parts?

    public var good = Good.neither
    /// Digits after the point with which figures are shown: nothing has changed where both print the same.
    public var places: UInt8 = 1
    /// What figures should be, by period.
    public var targets: [Target?]
    /// The place of the period that a direction of travel is since, by period.
    public var since: [Int?]
    /// How control charts are made; nothing where the periods do not follow each other at equal steps.
    public var chart: ControlChart.Settings?
    /// Months from one period to the next, where a season that shows is taken out before charts are made.
    var step: Int?
    /// The place of the first period after the last break, which a season is looked for from.
    var unbroken = 0
    /// Whether areas are ranked; never where the figures are numbers of places of different size.
    public var isRanked = true

    /// Which way the measure is good.
    public enum Good: Sendable {
        case high, low, nearTarget, neither
    }

    /// Takes figures that have no parts, or none that matter.
    ///
    /// - Throws: `MethodRefusal` where the columns are of another size than so many periods make.
    public init(values: [Double], periods: Int) throws(MethodRefusal) {
        try self.init(values: values, nil, count: values.count, periods: periods)
    }

    /// Takes counted figures, which have intervals.
    ///
    /// - Parameters:
    ///   - chance: whether the numerators are part of the denominators.
    ///   - numerators: the events, the periods of the first area and then those of the next.
    ///   - denominators: what they are of, in the same places.
    ///   - multiplier: 100 for a percentage.
    ///   - values: the figures where they were not worked out from the parts; nothing works them out.
    ///   - periods: how many each area has.
    /// - Throws: `MethodRefusal` where the columns are of another size than so many periods make.
    public init(
        of chance: Chance, numerators: [Double], denominators: [Double], multiplier: Double, values: [Double]? = nil,
        periods: Int
    ) throws(MethodRefusal) {
        let parts = Parts(
            chance: chance, numerators: numerators, denominators: denominators, multiplier: multiplier)
        guard denominators.count == numerators.count, values.map({ $0.count == numerators.count }) ?? true else {
            throw MethodRefusal("the columns of a panel have different lengths; each needs a place for every figure")
        }
        try self.init(values: values, parts, count: numerators.count, periods: periods)
    }

    private init(values: [Double]?, _ parts: Parts?, count: Int, periods: Int) throws(MethodRefusal) {
        guard periods > 0, count.isMultiple(of: periods), count / periods <= UInt16.max else {
            throw MethodRefusal("\(count) figures do not make rows of \(periods) periods for at most 65,535 areas")
        }
        self.values = values
        self.parts = parts
        self.periods = periods
        areas = count / periods
        targets = Array(repeating: nil, count: periods)
        since = Array(repeating: nil, count: periods)
        chart = ControlChart.Settings()
    }

    func check() throws(MethodRefusal) {
        guard targets.count == periods, since.count == periods,
            since.allSatisfy({ $0.map((0..<periods).contains) ?? true })
        else { throw MethodRefusal("a panel of \(periods) periods has targets or comparisons for others") }
    }
}

extension Panel {
    /// The size that chance has, which gives a figure its interval at 95 per cent.
    public enum Chance: Sendable {
        /// Wilson's interval of a share.
        case share
        /// A Poisson interval of a rate; of a plain count, where every denominator is 1.
        case rate
    }

    struct Parts: Sendable {
        let chance: Chance
        let numerators: [Double]
        let denominators: [Double]
        let multiplier: Double

        /// The figures, in double precision; NaN where the denominator is nought.
        var values: [Double] {
            var values = Array(repeating: Double.nan, count: numerators.count)
            for cell in values.indices where denominators[cell] != 0 {
                // Divided once and last, so that a figure that is whole comes out whole.
                values[cell] = multiplier * numerators[cell] / denominators[cell]
            }
            return values
        }
    }
}
