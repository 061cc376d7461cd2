import RealModule

/// The limits round a benchmark within which chance alone leaves an area of a size.
///
/// A value beyond those of 95 or 99.8 per cent differs from the benchmark (``Standing/init(of:within:wider:)``).
public enum Funnel {
    /// The limits of a share from 0 to 1, as a funnel plot draws them; narrower where there are more cases.
    ///
    /// An area lies outside exactly when its ``Wilson`` interval does not hold the benchmark, so that picture and
    /// comparison say the same.
    ///
    /// Source: D. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24
    /// (2005); PHEindicatormethods, `calculate_funnel_limits`.
    /// - Throws: ``MethodRefusal`` where the share is not from 0 to 1, there are no cases, or a number is none.
    public static func limits(
        aroundShare share: Double, in cases: Double, at confidence: Confidence
    ) throws(MethodRefusal) -> Interval {
        try cases.checkedAsDenominator("number of cases")
        try share.checkedAsShare()
        try confidence.checkedForDoubt()
        let half = confidence.z * .sqrt(share * (1 - share) / cases)
        return Interval(lower: max(0, share - half), upper: min(1, share + half))
    }

    /// Wilson's limits round a benchmark share from 0 to 1, as Fingertips compares with.
    ///
    /// Source: Fingertips, `SpcForProportionsComparer`.
    /// - Throws: ``MethodRefusal`` where the share is not from 0 to 1, there are no cases, or a number is none.
    public static func wilsonLimits(
        aroundShare share: Double, in cases: Double, at confidence: Confidence
    ) throws(MethodRefusal) -> Interval {
        try share.checkedAsShare()
        return try Wilson.interval(of: min(share * cases, cases), in: cases, at: confidence)
    }

    /// The limits of a number of events, round the number that the benchmark's rate would bring; both exact.
    ///
    /// Divided by the population they are limits of a rate.
    ///
    /// Source: Fingertips, `SpcForDsrComparer`.
    /// - Throws: ``MethodRefusal`` where the number is below 0, none or too large, and at a confidence of 100 per cent.
    public static func limits(
        aroundEvents expected: Double, at confidence: Confidence
    ) throws(MethodRefusal) -> Interval {
        try expected.checkedAsCount("expected number of events")
        try confidence.checkedForDoubt()
        return try PoissonInterval.exact(expected, at: confidence).checked()
    }
}

extension Double {
    fileprivate func checkedAsShare() throws(MethodRefusal) {
        guard self >= 0, self <= 1 else {
            throw MethodRefusal("the benchmark is a share of \(words), and a share is from 0 to 1; put it right")
        }
    }
}
