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
        var (sum, lost, moves) = (0.0, 0.0, AverageMove())
        var end = range.lowerBound
        while end < range.upperBound, count < most {
            let value = values[end].isNaN ? 0 : values[end]
            moves.append(values[end]) { !$0.isNaN }
            let next = sum + value
            let part = next - sum
            lost += (sum - (next - part)) + (value - part)
            sum = next
            count += values[end].isNaN ? 0 : 1
            end += 1
        }
        if count > 0 { mean = (sum + lost) / Double(count) }
        guard count >= ControlChart.Limits.fewestPoints else {
            limits = .tooFew(count)
            return
        }
        let move = moves.average
        guard isScreened, move < .infinity else {
            limits = found(move)
            return
        }
        var screened = AverageMove()
        for place in range.lowerBound..<end { screened.append(values[place]) { $0 < 3.267 * move } }
        limits = found(screened.average > 0 ? screened.average : move)
    }

    private func found(_ move: Double) -> ControlChart.Limits {
        guard mean.isFinite, move != .infinity else { return .tooLarge }
        guard !move.isNaN else { return .noNeighbours }
        guard let lines = ControlChart.Lines(around: mean, move) else { return .noVariation }
        guard lines.lower.isFinite, lines.upper.isFinite else { return .tooLarge }
        return count < ControlChart.Limits.fewestPointsForSure ? .trial(lines) : .calculated(lines)
    }
}
