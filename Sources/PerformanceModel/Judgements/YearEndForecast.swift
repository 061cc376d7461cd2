/// What a year is likely to come to, with how sure one can be.
///
/// Source: methods, section 9; the words of likelihood are those of 9.1.8.
package struct YearEndForecast: Hashable, Sendable {
    package let year: Period
    /// In the measure's unit, as the measure's statistic makes it of a year.
    package let value: Double
    package let lower: Double
    package let upper: Double
    /// The periods forecast, the next first.
    package let steps: [Step]
    /// How many figures it rests on, and the last of them.
    package let points: Int
    package let lastPeriod: Period
    /// `Theta`, `Theta with the usual quarter effect`.
    package let method: String
    package let target: MethodResult<TargetOutlook>
    /// The mean error of what it would have said of the last four periods, in the measure's unit.
    package let pastError: MethodResult<Double>
    /// What else it rests on: denominators as last year's.
    package let assumption: String?

    package struct Step: Hashable, Sendable {
        package let period: Period
        package let value: Double
        /// Where about 9 in 10 such figures lie.
        package let lower: Double
        package let upper: Double
        /// Where about 3 in 4 lie.
        package let innerLower: Double
        package let innerUpper: Double

        package init(
            period: Period, value: Double, lower: Double, upper: Double, innerLower: Double, innerUpper: Double
        ) {
            self.period = period
            self.value = value
            self.lower = lower
            self.upper = upper
            self.innerLower = innerLower
            self.innerUpper = innerUpper
        }
    }

    /// How likely the year is to meet its target.
    package struct TargetOutlook: Hashable, Sendable {
        package let target: Quantity
        /// 0 to 1; shown in words, since the middle of it is not honest to a figure.
        package let probability: Double
        /// `likely`.
        package let words: String

        package init(target: Quantity, probability: Double, words: String) {
            self.target = target
            self.probability = probability
            self.words = words
        }
    }

    package init(
        year: Period, value: Double, lower: Double, upper: Double, steps: [Step], points: Int, lastPeriod: Period,
        method: String, target: MethodResult<TargetOutlook>, pastError: MethodResult<Double>, assumption: String?
    ) {
        self.year = year
        self.value = value
        self.lower = lower
        self.upper = upper
        self.steps = steps
        self.points = points
        self.lastPeriod = lastPeriod
        self.method = method
        self.target = target
        self.pastError = pastError
        self.assumption = assumption
    }
}
