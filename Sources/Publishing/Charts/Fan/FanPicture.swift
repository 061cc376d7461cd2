package import PerformanceModel

/// What a forecast fan shows, decided: what has been, and how far what comes may lie from what is expected.
///
/// Source: methods, section 9. No forecast is shown without its band, its method and its last data.
package struct FanPicture: Hashable, Sendable {
    package struct Point: Hashable, Sendable {
        /// When, in any unit, such as days; points stand as far apart as these do.
        package let time: Double
        /// `Q3 2017/18`, as it is printed under the chart.
        package let period: String
        /// Nothing where there is none, which leaves a gap.
        package let value: PrintedValue?

        package init(time: Double, period: String, value: PrintedValue?) {
            self.time = time
            self.period = period
            self.value = value
        }
    }

    package struct Step: Hashable, Sendable {
        package let time: Double
        package let period: String
        /// What is expected; `[f]` is printed after it.
        package let value: PrintedValue
        package let inner: Band
        package let outer: Band

        package init(time: Double, period: String, value: PrintedValue, inner: Band, outer: Band) {
            self.time = time
            self.period = period
            self.value = value
            self.inner = inner
            self.outer = outer
        }
    }

    package struct Band: Hashable, Sendable {
        package let lower: PrintedValue
        package let upper: PrintedValue

        package init(lower: PrintedValue, upper: PrintedValue) {
            self.lower = lower
            self.upper = upper
        }
    }

    /// Begins the identifiers of the drawing's parts.
    package let id: String
    /// `Contacts, number`.
    package let subject: String
    /// Such as `Likely to meet the year's target of 34,000.`, a sentence.
    package let finding: String
    package let unit: MeasureUnit
    package let history: [Point]
    package let forecast: [Step]
    /// How often what comes lies within the bands: `about 3 in 4` and `about 9 in 10`.
    package let innerWords: String
    package let outerWords: String
    package let target: PrintedValue?
    /// Such as `The year is forecast to end at 34,500 [f], about 9 in 10 between 33,100 and 35,900.`, a sentence.
    package let yearEnd: String?
    /// Such as `Theta method on 24 quarters to Q3 2017/18.`, a sentence.
    package let basis: String

    package init(
        id: String, subject: String, finding: String, unit: MeasureUnit, history: [Point], forecast: [Step],
        innerWords: String = "about 3 in 4", outerWords: String = "about 9 in 10", target: PrintedValue? = nil,
        yearEnd: String? = nil, basis: String
    ) {
        self.id = id
        self.subject = subject
        self.finding = finding
        self.unit = unit
        self.history = history
        self.forecast = forecast
        self.innerWords = innerWords
        self.outerWords = outerWords
        self.target = target
        self.yearEnd = yearEnd
        self.basis = basis
    }

    /// The drawing.
    ///
    /// - Parameters:
    ///   - width: such as ``Scene/narrow`` or ``Scene/wide``.
    ///   - isTitled: whether it says its finding itself, and not the page around it.
    /// - Returns: the drawing, to be written as SVG.
    package func scene(width: Double = Scene.wide, isTitled: Bool = true) -> Scene {
        FanChart(self, width: Scene.laidOut(width), isTitled: isTitled).scene
    }
}
