package import PerformanceModel

/// What a control chart shows, decided: the points in order of time, how each is judged, and the limits by which.
///
/// Source: NHS England, Making Data Count; methods, section 5. Everything is worked out and worded by the caller; the
/// picture only brings the limits of a percentage within 0 and 100, which no percentage leaves.
package struct ControlPicture: Hashable, Sendable {
    package struct Point: Hashable, Sendable {
        /// When, in any unit, such as days; points stand as far apart as these do.
        package let time: Double
        /// `Q3 2017/18`, as it is printed under the chart.
        package let period: String
        /// Nothing where there is none, which leaves a gap.
        package let value: PrintedValue?
        /// Improvement is better and concern worse; neutral is higher or lower; common cause is ordinary.
        package let judgement: DrawnJudgement
        /// Why it is a signal: `above the upper limit`, `one of 7 points above the mean`.
        package let rule: String?

        package init(
            time: Double, period: String, value: PrintedValue?, judgement: DrawnJudgement = .ordinary,
            rule: String? = nil
        ) {
            self.time = time
            self.period = period
            self.value = value
            self.judgement = judgement
            self.rule = rule
        }
    }

    /// Points with the same mean and limits, up to the first of the next group.
    package struct Group: Hashable, Sendable {
        /// The place of its first point among all points.
        package let first: Int
        package let mean: PrintedValue?
        /// Nothing where limits cannot be worked out.
        package let lower: PrintedValue?
        package let upper: PrintedValue?
        /// Whether there are too few points for limits that hold.
        package let isTrial: Bool
        /// Why it begins: `From April 2017: new pathway`; not shown of the first group.
        package let reason: String

        package init(
            first: Int, mean: PrintedValue?, lower: PrintedValue?, upper: PrintedValue?, isTrial: Bool = false,
            reason: String = ""
        ) {
            self.first = first
            self.mean = mean
            self.lower = lower
            self.upper = upper
            self.isTrial = isTrial
            self.reason = reason
        }
    }

    /// Begins the identifiers of the drawing's parts.
    package let id: String
    /// What is drawn: `Re-referrals, per cent`.
    package let subject: String
    /// Such as `Improving: 7 points above the mean; will sometimes miss the target of 95%.`, a sentence.
    package let finding: String
    package let unit: MeasureUnit
    /// Whether its limits are drawn within 0 and 100.
    package let isWithinWhole: Bool
    package let points: [Point]
    package let groups: [Group]
    package let target: PrintedValue?
    /// Why there are no limits, in a sentence.
    package let withoutLimits: String?

    package init(
        id: String, subject: String, finding: String, unit: MeasureUnit, isWithinWhole: Bool = false, points: [Point],
        groups: [Group] = [], target: PrintedValue? = nil, withoutLimits: String? = nil
    ) {
        self.id = id
        self.subject = subject
        self.finding = finding
        self.unit = unit
        self.isWithinWhole = isWithinWhole
        self.points = points
        self.groups = groups.filter { points.indices.contains($0.first) }.sorted { $0.first < $1.first }
        self.target = target
        self.withoutLimits = withoutLimits
    }

    /// The drawing.
    ///
    /// - Parameters:
    ///   - width: such as ``Scene/narrow`` or ``Scene/wide``.
    ///   - isTitled: whether it says its finding itself, and not the page around it.
    /// - Returns: the drawing, to be written as SVG.
    package func scene(width: Double = Scene.wide, isTitled: Bool = true) -> Scene {
        ControlChart(self, width: Scene.laidOut(width), isTitled: isTitled).scene
    }

    /// That its scale does not start at nought, for beneath a chart that does not say so itself.
    package var scaleNote: String? { scale.note }

    /// Holds the points, the limits and the target.
    var scale: ChartScale {
        let limits = groups.flatMap { [$0.mean] + [$0.lower, $0.upper].map { $0.map(shown) } }
        let values = (points.map(\.value) + limits + [target]).compactMap { $0?.drawable }
        return ChartScale(holding: values, unit: unit, noughtWithin: 0.5, steps: 5)
    }
}
