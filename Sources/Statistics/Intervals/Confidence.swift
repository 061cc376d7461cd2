/// How sure an interval is to hold the true value.
public struct Confidence: Hashable, Sendable {
    /// From 0.9 to 1.
    public let level: Double
    /// Half the width of the interval of a standard normal value: 1.96 for 95 per cent.
    public let z: Double

    /// Takes a level as a share, or in per cent from 90.
    ///
    /// - Throws: ``MethodRefusal`` where it is neither from 0.9 to 1 nor from 90 to 100, as in PHEindicatormethods.
    public init(_ level: Double) throws(MethodRefusal) {
        let share = level >= 90 ? level / 100 : level
        guard share >= 0.9, share <= 1 else {
            throw MethodRefusal("a confidence of \(level.words) is not offered; choose 0.9 to 1, or 90 to 100 per cent")
        }
        self.init(share: share)
    }

    private init(share: Double) {
        level = share
        z = -Normal.quantile((1 - share) / 2)
    }

    public static let ninetyFive = Self(share: 0.95)
    public static let ninetyNinePointEight = Self(share: 0.998)

    /// The probability left out at either end of the interval.
    var tail: Double { (1 - level) / 2 }

    /// Refuses certainty where only a share has ends to be certain between.
    func checkedForDoubt() throws(MethodRefusal) {
        guard level < 1 else {
            throw MethodRefusal("at a confidence of 100 per cent there is no upper limit; choose one below it")
        }
    }
}
