extension ControlChart {
    /// The points between two rebases, which share a mean and limits.
    public struct Group: Sendable {
        /// The places of its points.
        public let range: Range<Int>
        /// How many of them have a value.
        public let count: Int
        /// The mean of the points the limits rest on; nothing where none has a value or they are too large.
        public let mean: Double?
        public let limits: Limits
        /// What its last point with a value says; nothing without limits.
        public let variation: Judgement?
        public let assurance: Assurance
    }
}
