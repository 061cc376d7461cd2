package import Statistics

/// What an interval is put round.
package enum IntervalMethod: String, CaseIterable, Sendable {
    /// x of n, as a share: Wilson's interval.
    case proportion
    /// x events among n: Byar's, or the exact Poisson interval below ten events.
    case rate
}

/// What a person chooses about the intervals of a file.
package struct IntervalChoice: Sendable {
    package var method: IntervalMethod
    /// One row each, for every row of the file.
    package var confidences: [Chosen]
    /// 100 for a percentage, 10,000 for a rate per 10,000.
    package var multiplier: Double
    /// What a picture compares with, times the multiplier; all rows together where nothing is said.
    package var benchmark: Double?
    package var wantsPicture: Bool

    /// A confidence, and how it was written.
    package struct Chosen: Sendable {
        package let written: String
        package let confidence: Confidence

        package init(written: String, confidence: Confidence) {
            self.written = written
            self.confidence = confidence
        }
    }

    package init(
        _ method: IntervalMethod, confidences: [Chosen], multiplier: Double = 1, benchmark: Double? = nil,
        wantsPicture: Bool = false
    ) {
        self.method = method
        self.confidences = confidences
        self.multiplier = multiplier
        self.benchmark = benchmark
        self.wantsPicture = wantsPicture
    }
}
