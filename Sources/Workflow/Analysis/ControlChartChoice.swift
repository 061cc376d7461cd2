package import PerformanceModel
package import Statistics

/// What a person chooses about the control charts of a file.
package struct ControlChartChoice: Sendable {
    package var improvement: Improvement
    package var target: Double?
    /// Days that begin a new group, where the series has a point on them.
    package var rebaseOn: [Day]
    package var fixAfter: Int?
    package var screensOutliers: Bool
    package var runLength: Int
    /// Whether the points are followed by a row a group.
    package var isSummary: Bool
    /// Whether limits are drawn within 0 and 100; the rules go by them as they are.
    package var isPercentage: Bool
    /// The series a picture is wanted of; the only one where nothing is said.
    package var pictured: String?
    package var wantsPicture: Bool

    package init(
        improvement: Improvement = .neutral, target: Double? = nil, rebaseOn: [Day] = [], fixAfter: Int? = nil,
        screensOutliers: Bool = true, runLength: Int = 7, isSummary: Bool = false, isPercentage: Bool = false,
        pictured: String? = nil, wantsPicture: Bool = false
    ) {
        self.improvement = improvement
        self.target = target
        self.rebaseOn = rebaseOn
        self.fixAfter = fixAfter
        self.screensOutliers = screensOutliers
        self.runLength = runLength
        self.isSummary = isSummary
        self.isPercentage = isPercentage
        self.pictured = pictured
        self.wantsPicture = wantsPicture
    }
}
