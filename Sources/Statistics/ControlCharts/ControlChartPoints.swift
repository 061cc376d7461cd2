extension ControlChart {
    /// A value with what the chart says of it.
    public struct Point: Sendable {
        /// NaN where the value is missing; such a point is never a signal.
        public let value: Double
        /// The place of its group, counted from 0.
        public let group: Int
        public let signal: Signal
        public let judgement: Judgement

        public var rule: Rule { signal.rule }
    }

    /// The points of a chart, in order.
    public struct Points: RandomAccessCollection, Sendable {
        private let values: [Double]
        private let signals: [Signal]
        private let placesOfGroups: [Int]
        private let improvement: Improvement

        init(_ values: [Double], _ signals: [Signal], _ groups: [Group], _ improvement: Improvement) {
            self.values = values
            self.signals = signals
            self.improvement = improvement
            placesOfGroups = groups.enumerated().flatMap { repeatElement($0, count: $1.range.count) }
        }

        public var startIndex: Int { 0 }
        public var endIndex: Int { values.count }

        public subscript(place: Int) -> Point {
            Point(
                value: values[place], group: placesOfGroups[place], signal: signals[place],
                judgement: signals[place].judgement(improvement))
        }
    }
}
