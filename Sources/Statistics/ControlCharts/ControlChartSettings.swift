extension ControlChart {
    /// What a person chooses about a chart.
    public struct Settings: Hashable, Sendable {
        public var improvement: Improvement
        /// In the unit of the values.
        public var target: Double?
        /// Places in the series, counted from 0, at which a new group begins; 0 and places past its end do nothing.
        public var rebaseAt: [Int]
        /// How many points with a value a group's mean and limits rest on, at least 12; nothing means all of them.
        public var fixAfter: Int?
        /// Whether moving ranges that are themselves out of control are left out of the limits.
        public var screensOutliers: Bool
        /// How many points make a trend or a shift: 6, 7 or 8.
        public var runLength: Int

        public init(
            improvement: Improvement = .neutral, target: Double? = nil, rebaseAt: [Int] = [], fixAfter: Int? = nil,
            screensOutliers: Bool = true, runLength: Int = 7
        ) {
            self.improvement = improvement
            self.target = target
            self.rebaseAt = rebaseAt
            self.fixAfter = fixAfter
            self.screensOutliers = screensOutliers
            self.runLength = runLength
        }

        func check() throws(MethodRefusal) {
            guard (6...8).contains(runLength) else {
                throw MethodRefusal("a run of \(runLength) points is not offered; choose 6, 7 or 8")
            }
            if let fixAfter, fixAfter < 12 {
                throw MethodRefusal("limits fixed after \(fixAfter) points would be loose; fix them after 12 or more")
            }
            if let target, !target.isFinite {
                throw MethodRefusal("the target '\(target)' is not a number to compare with; write one or leave it out")
            }
            if let place = rebaseAt.first(where: { $0 < 0 }) {
                throw MethodRefusal("a new group cannot begin at place \(place); places are counted from 0")
            }
        }
    }
}
