/// The points that a group's mean and limits rest on.
struct ControlBaseline {
    private(set) var count = 0
    private(set) var mean = Double.nan
    private(set) var limits = ControlChart.Limits.tooFew(0)

    /// Finds the mean and the limits of the first `most` points with a value in a range.
    ///
    /// Source: methods, 5.2 to 5.4 and 5.6. The mean is not screened. A series that steps once has a single move, which
    /// screening would leave out: where nothing but standstill is left, the screening is dropped.
    init(of values: Span<Double>, _ range: Range<Int>, most: Int, isScreened: Bool) {
        // What rounding takes from the sum is kept (D. Knuth, "Seminumerical algorithms", 4.2.2): a point on the mean
        // must not lie beside it.
        var (sum, lost) = (0.0, 0.0)
        var end = range.lowerBound
        for place in range where count < most && !values[place].isNaN {
            let (value, next) = (values[place], sum + values[place])
            let part = next - sum
            lost += (sum - (next - part)) + (value - part)
            sum = next
            count += 1
            end = place + 1
        }
        if count > 0 { mean = (sum + lost) / Double(count) }
        guard count >= ControlChart.Limits.fewestPoints else {
            limits = .tooFew(count)
            return
        }
        let baseline = range.lowerBound..<end
        let move = Self.averageMove(values, baseline) { !$0.isNaN }
        let screened = isScreened && move < .infinity ? Self.averageMove(values, baseline) { $0 < 3.267 * move } : move
        limits = found(screened > 0 ? screened : move)
    }

    private func found(_ move: Double) -> ControlChart.Limits {
        guard mean.isFinite, move != .infinity else { return .tooLarge }
        guard !move.isNaN else { return .noNeighbours }
        guard let lines = ControlChart.Lines(around: mean, move) else { return .noVariation }
        guard lines.lower.isFinite, lines.upper.isFinite else { return .tooLarge }
        return count < ControlChart.Limits.fewestPointsForSure ? .trial(lines) : .calculated(lines)
    }

    /// The mean of the moves from point to point that are kept; NaN where there is none.
    @inline(__always)
    private static func averageMove(
        _ values: Span<Double>, _ range: Range<Int>, keeping isKept: (Double) -> Bool
    ) -> Double {
        var (count, sum, previous) = (0.0, 0.0, Double.nan)
        for place in range {
            let move = abs(values[place] - previous)
            previous = values[place]
            if isKept(move) {
                sum += move
                count += 1
            }
        }
        return sum / count
    }
}
