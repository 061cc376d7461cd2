package import PerformanceModel
package import Reports

/// What a trend chart shows, decided: the points in order of time, each as drawn and as printed.
package struct TrendPicture: Hashable, Sendable {
    /// Begins the identifiers of the drawing's parts.
    package let id: String
    /// What is drawn: `Re-referrals, per cent`.
    package let title: String
    /// The measure alone: `Re-referrals`.
    package let label: String
    package let polarity: Polarity
    package let unit: MeasureUnit
    package let places: UInt8
    package let points: [Point]
    /// What process control says of the last point; nothing where there are no limits.
    package let signal: Signal?

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
    ///
    /// - Parameters:
    ///   - trend: the figures over time.
    ///   - framework: has the measure's name.
    ///   - signal: what process control says of its last figure, which is then its finding.
    package init?(_ trend: Trend, in framework: Framework, signal: Signal? = nil) {
        let measure = trend.measure
        self.signal = signal
        label = framework.label(of: measure)
        polarity = measure.polarity
        id = "trend-\(measure.id)"
        title = "\(label), \(measure.unit.words)"
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

    /// The drawing, as wide as a column of the page.
    package var scene: Scene { TrendChart(self).scene }

    /// The drawing at another width.
    package func scene(width: Double) -> Scene { TrendChart(self, width: width).scene }

    /// That its scale does not start at nought, for beneath a chart that does not say so itself.
    package var scaleNote: String? { TrendChart(self).frame.scale.note }

    func printed(_ quantity: Quantity) -> String { unit.printed(quantity.grouped) }

    /// `Re-referrals: highest in five quarters`.
    package var headline: String { "\(label): \(words)" }

    /// What process control says, or where it does not judge the figures, `highest in five quarters`.
    var words: String { signal?.finding ?? TrendFinding(self).words }

    /// What the picture says: `79.0 in Q3 2017/18: highest in five quarters`.
    package var finding: String {
        guard let last = points.last else { return title }
        let settled = last.dataStatus == .final ? "" : ", \(last.dataStatus.rawValue)"
        return "\(last.printed) \(last.period.wordsWithin)\(settled): \(words)"
    }

    /// Everything the picture shows, for those who do not see it.
    var description: String {
        let all = points.map { "\($0.period.words): \($0.printed)" }.joined(separator: "; ")
        let target = points.last?.target.map { ". Target: \(printed($0))" } ?? ""
        return "\(title). \(points.count) points. \(all)\(target)."
    }
}

extension Signal {
    /// `concern, outside the control limits`, as it stands after a colon.
    fileprivate var finding: String {
        guard variation != .commonCause else { return "no more than usual variation" }
        return rule.map { "\(variation.words), \($0.words)" } ?? variation.words
    }
}

extension EvaluatedFigure {
    /// What process control says of it, for a trend that ends with it.
    func signal(of trend: Trend) -> Signal? { trend.points.last?.figure == figure ? meaning.signal.value : nil }
}

extension FigureValue {
    /// `3,010 of 8,632`.
    var parts: String? {
        guard let numerator, let denominator else { return nil }
        return "\(numerator.grouped) of \(denominator.grouped)"
    }
}
