/// Where Plumbline does otherwise than a reference on purpose; the name is what documents call it.
enum Deviation: String, CaseIterable, Hashable {
    // NHSRplotthedots. Source: methods, 5.6.
    /// Fewer than 8 points: the reference draws limits, or prints `NaN` for a single point.
    case tooFewForLimits = "no limits from fewer than 8 points"
    /// A constant series: the limits of the reference are `NaN`, or without screening have no width.
    case constant = "no limits where nothing varies"
    /// Screening leaves only standstill: the limits of the reference have no width, and every point is outside them.
    case screenedAway = "no screening where it leaves nothing that varies"
    /// The reference warns of groups below 13 points, whatever the limits rest on.
    case trialLimits = "limits that rest on 13 or 14 points, or are fixed after so few, are on trial"
    // PHEindicatormethods.
    /// The reference prints `NaN` for the interval of one value.
    case meanOfOne = "the mean of one value is refused"
    /// The column of Byar's limits goes on below ten events, where nobody publishes them.
    case exactBelowTen = "below ten events the exact interval only"
    /// The reference takes two only as 95 and 99.8 per cent.
    case confidencesTogether = "any confidences together"
    /// The reference stops with an error of its own where a period has no cases.
    case noLogit = "a period without cases is refused by name"
    // Quarters. Source: methods, 6.
    /// Fingertips and PHEindicatormethods have quartiles from four values on.
    case tooFewForQuartiles = "no quartiles from fewer than 8 values"
    /// Another of the conventions puts the value into another quarter.
    case quartersByBounds = "quarters by interpolated bounds, not by ranks"
    // The R package forecast.
    /// The reference takes 1 − F, which has lost all but eight of its figures.
    case farTail = "a far tail is worked out as such"
    /// The optimiser of the reference stops before the best parameters.
    case fewestSquares = "the parameters that leave the fewest squares"
    // dfeR and R. Source: methods, 0.2.
    /// R's own `round` goes to the even neighbour, or by the nearest double.
    case halfAway = "half away from nought, where R goes to even"
    case noNegativePlaces = "rounding to tens and hundreds is not offered"
    case tooLargeForQuantity = "a million million and more is no figure"
    // GaussSuppression.
    /// The small cells are the same and protected; what protects them is chosen otherwise.
    case otherCells = "other cells are left out to protect the small ones"
}
