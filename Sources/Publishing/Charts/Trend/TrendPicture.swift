package import PerformanceModel
package import Reports

/// What a trend chart shows, decided: the points in order of time, each as drawn and as printed.
package struct TrendPicture: Hashable, Sendable {
    /// Begins the identifiers of the drawing's parts.
    package let id: String
    /// What is drawn: `Re-referrals, per cent`.
    package let title: String
    package let unit: MeasureUnit
    package let places: UInt8
    package let points: [Point]

    package struct Point: Hashable, Sendable {
        package let period: Period
        package let value: Quantity
        /// `34.8%`.
        package let printed: String
        /// `3,010 of 8,632`, where the parts are held.
        package let parts: String?
        package let dataStatus: DataStatus
        package let periodIsAssumed: Bool
        package let target: Quantity?

        /// Whether it may yet change, or its period is not certain; drawn hollow.
        var isUnsettled: Bool { dataStatus != .final || periodIsAssumed }
    }

    /// Takes the points that can be drawn; nothing where they are fewer than two, which are better said in words.
    package init?(_ trend: Trend, in framework: Framework) {
        let measure = trend.measure
        id = "trend-\(measure.id)"
        title = "\(framework.label(of: measure)), \(measure.unit.words)"
        unit = measure.unit
        places = measure.places
        points = trend.points.compactMap { point in
            point.value.rounded(to: measure.places).map { value in
                Point(
                    period: point.figure.period, value: value, printed: measure.unit.printed(value.grouped),
                    parts: point.value.parts, dataStatus: point.dataStatus, periodIsAssumed: point.periodIsAssumed,
                    target: point.target)
            }
        }
        if points.count < 2 { return nil }
    }

    /// The drawing.
    package var scene: Scene { TrendChart(self).scene }

    /// That its scale does not start at nought, for beneath a chart that does not say so itself.
    package var scaleNote: String? { TrendChart(self).frame.scale.note }

    func printed(_ quantity: Quantity) -> String { unit.printed(quantity.grouped) }

    /// What the picture says, in a sentence: `74.8 in Q3 2017/18, up from 73.6 in Q2 2017/18`.
    var finding: String {
        guard let last = points.last, let before = points.dropLast().last else { return title }
        let way =
            last.value == before.value
            ? "unchanged from \(before.printed)"
            : last.value > before.value ? "up from \(before.printed)" : "down from \(before.printed)"
        return "\(last.printed) \(last.period.wordsWithin), \(way) \(before.period.wordsWithin)"
    }

    /// Everything the picture shows, for those who do not see it.
    var description: String {
        let all = points.map { "\($0.period.words): \($0.printed)" }.joined(separator: "; ")
        let target = points.last?.target.map { ". Target: \(printed($0))" } ?? ""
        return "\(points.count) points. \(all)\(target)."
    }
}

extension FigureValue {
    /// `3,010 of 8,632`.
    var parts: String? {
        guard let numerator, let denominator else { return nil }
        return "\(numerator.grouped) of \(denominator.grouped)"
    }
}
