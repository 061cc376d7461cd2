/// Where a figure stands among those of a comparator set for one period.
package struct Position: Hashable, Sendable {
    package let set: ComparatorSetID
    /// The period ranked: the figure's own, or an earlier one where the others' figures come later.
    package let period: Period
    /// 1 is best, or highest where there is no polarity; equal figures share a rank.
    package let rank: Int
    package let isJoint: Bool
    /// How many have a figure, the ranked one among them.
    package let count: Int
    /// Whether 1 is highest because neither high nor low is good.
    package let isByHeight: Bool
    package let quarter: MethodResult<Quarter>
    /// Whose figure is missing, and why; never averaged and never ranked.
    package let leftOut: [LeftOut]
    /// The unweighted mean of the others' figures, in the measure's unit.
    package let mean: MethodResult<Double>
    /// How many of those ranked have an interval that overlaps this figure's; nothing where there are no intervals.
    package let overlapping: Int?

    package enum Quarter: Int, Hashable, Sendable {
        case best = 1
        case second, third, worst

        package func words(isByHeight: Bool) -> String {
            switch self {
            case .best: isByHeight ? "highest quarter" : "best quarter"
            case .second: "second quarter"
            case .third: "third quarter"
            case .worst: isByHeight ? "lowest quarter" : "worst quarter"
            }
        }
    }

    package struct LeftOut: Hashable, Sendable {
        package let area: AreaID
        package let because: String

        package init(area: AreaID, because: String) {
            self.area = area
            self.because = because
        }
    }

    package init(
        set: ComparatorSetID, period: Period, rank: Int, isJoint: Bool, count: Int, isByHeight: Bool,
        quarter: MethodResult<Quarter>, leftOut: [LeftOut], mean: MethodResult<Double>, overlapping: Int?
    ) {
        self.set = set
        self.period = period
        self.rank = rank
        self.isJoint = isJoint
        self.count = count
        self.isByHeight = isByHeight
        self.quarter = quarter
        self.leftOut = leftOut
        self.mean = mean
        self.overlapping = overlapping
    }

    /// `joint 3rd of 16, best quarter, in Q2 2018/19, the latest they have`, as words on a figure of a period.
    package func words(on figure: Period) -> String {
        period == figure ? words : "\(words), \(period.wordsWithin), the latest they have"
    }

    /// `joint 3rd of 16, best quarter`, where 1 is best, or highest.
    package var words: String {
        let place = "\(isJoint ? "joint " : "")\(rank.ordinal) of \(count)"
        let height = isByHeight ? " from the highest" : ""
        guard case .result(let quarter) = quarter else { return place + height }
        return "\(place)\(height), \(quarter.words(isByHeight: isByHeight))"
    }
}

extension Int {
    /// `1st`, `2nd`, `11th`.
    package var ordinal: String {
        let ending =
            switch (magnitude % 10, magnitude % 100) {
            case (1, let tens) where tens != 11: "st"
            case (2, let tens) where tens != 12: "nd"
            case (3, let tens) where tens != 13: "rd"
            default: "th"
            }
        return "\(self)\(ending)"
    }
}
