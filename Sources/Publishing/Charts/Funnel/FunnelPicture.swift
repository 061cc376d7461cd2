package import PerformanceModel

/// What a funnel plot shows, decided: rates of many areas by their size, and how far chance alone would carry them.
///
/// Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24,
/// 2005; methods, section 3.5.
package struct FunnelPicture: Hashable, Sendable {
    package struct Point: Hashable, Sendable {
        package let area: String
        /// The number that the rate is of, such as assessments.
        package let size: Double
        package let value: PrintedValue?
        /// Ordinary within the 95% limits.
        package let judgement: DrawnJudgement
        /// Whether it lies beyond the 99.8% limits too.
        package let isFarOut: Bool
        package let isOwn: Bool

        package init(
            area: String, size: Double, value: PrintedValue?, judgement: DrawnJudgement = .ordinary,
            isFarOut: Bool = false, isOwn: Bool = false
        ) {
            self.area = area
            self.size = size
            self.value = value
            self.judgement = judgement
            self.isFarOut = isFarOut
            self.isOwn = isOwn
        }
    }

    /// The limits at one size, in the units of the values.
    package struct Limits: Hashable, Sendable {
        package let size: Double
        /// Of 95%.
        package let lower: Double
        package let upper: Double
        /// Of 99.8%.
        package let farLower: Double
        package let farUpper: Double

        package init(size: Double, lower: Double, upper: Double, farLower: Double, farUpper: Double) {
            self.size = size
            self.lower = lower
            self.upper = upper
            self.farLower = farLower
            self.farUpper = farUpper
        }
    }

    /// Begins the identifiers of the drawing's parts.
    package let id: String
    /// `Re-referrals, per cent, Q3 2017/18`.
    package let subject: String
    /// Such as `Dale is higher than chance allows; 3 of 16 councils are.`, a sentence.
    package let finding: String
    package let unit: MeasureUnit
    /// What sizes are counted in: `Referrals`.
    package let sizeName: String
    /// `England`, and its value.
    package let benchmarkName: String
    package let benchmark: PrintedValue?
    package let points: [Point]
    /// In order of size; about fifty make smooth curves.
    package let limits: [Limits]

    package init(
        id: String, subject: String, finding: String, unit: MeasureUnit, sizeName: String, benchmarkName: String,
        benchmark: PrintedValue?, points: [Point], limits: [Limits]
    ) {
        self.id = id
        self.subject = subject
        self.finding = finding
        self.unit = unit
        self.sizeName = sizeName
        self.benchmarkName = benchmarkName
        self.benchmark = benchmark
        self.points = points
        self.limits = limits
    }

    /// The drawing.
    ///
    /// - Parameters:
    ///   - width: such as ``Scene/narrow`` or ``Scene/wide``.
    ///   - isTitled: whether it says its finding itself, and not the page around it.
    /// - Returns: the drawing, to be written as SVG.
    package func scene(width: Double = Scene.wide, isTitled: Bool = true) -> Scene {
        FunnelChart(self, width: Scene.laidOut(width), isTitled: isTitled).scene
    }

    /// The points that have a place, the council's own last and so on top.
    var drawable: [Point] {
        let held = points.filter { $0.value?.drawable != nil && $0.size.isFinite && $0.size >= 0 }
        return held.filter { !$0.isOwn } + held.filter(\.isOwn)
    }
}
