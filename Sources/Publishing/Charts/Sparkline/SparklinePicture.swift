import PerformanceModel

/// A trend as small as a word, for a row of a table: the way to the last value, without an axis.
package struct SparklinePicture: Hashable, Sendable {
    package struct Point: Hashable, Sendable {
        /// When, in any unit, such as days.
        package let time: Double
        /// `Q3 2017/18`.
        package let period: String
        /// For an axis, where there is little room.
        package let shortPeriod: String
        /// Nothing where there is none.
        package let value: PrintedValue?

        package init(time: Double, period: String, shortPeriod: String? = nil, value: PrintedValue?) {
            self.time = time
            self.period = period
            self.shortPeriod = shortPeriod ?? period
            self.value = value
        }
    }

    /// Begins the identifiers of the drawing's parts.
    package let id: String
    /// `Re-referrals: highest in five quarters`.
    package let headline: String
    package let points: [Point]
    package let target: PrintedValue?

    package init(id: String, headline: String, points: [Point], target: PrintedValue? = nil) {
        self.id = id
        self.headline = headline
        self.points = points
        self.target = target
    }

    /// The same figures as a trend chart.
    package init(_ trend: TrendPicture) {
        self.init(
            id: "spark-\(trend.id)", headline: trend.headline, points: trend.sparkPoints,
            target: trend.points.last?.target.map(trend.printedValue))
    }

    /// The drawing, which has no words in it.
    package var scene: Scene {
        let size = (width: 104.0, height: 28.0)
        let line = SmallLine(points, target: target, from: .init(5, 5), to: .init(size.width - 6, size.height - 5))
        return Scene(
            id: id, width: size.width, height: size.height, title: "\(headline).", description: description,
            marks: line.marks)
    }

    /// Everything the picture shows, for those who do not see it.
    var description: String {
        let held = points.filter { $0.value?.drawable != nil }
        guard let first = held.first, let last = held.last else { return "No figures." }
        let low = held.compactMap(\.value).min { $0.value < $1.value }?.printed ?? ""
        let high = held.compactMap(\.value).max { $0.value < $1.value }?.printed ?? ""
        let ends = [first, last].map { "\($0.period): \($0.value?.printed ?? "")" }
        let target = target.map { " Target: \($0.printed)." } ?? ""
        let count = held.count == 1 ? "1 point." : "\(held.count) points, from \(low) to \(high)."
        return "\(count) \(ends[0])\(held.count == 1 ? "" : "; \(ends[1])").\(target)"
    }
}

extension TrendPicture {
    var sparkPoints: [SparklinePicture.Point] {
        points.map {
            .init(
                time: Double($0.period.last.number), period: $0.period.words, shortPeriod: $0.period.shortWords,
                value: PrintedValue($0.value.nearestDouble, printed: $0.printed))
        }
    }

    func printedValue(_ quantity: Quantity) -> PrintedValue {
        PrintedValue(quantity.nearestDouble, printed: printed(quantity))
    }
}
