/// Marks the points of one group that meet a rule.
///
/// Source: methods, 5.5 and 5.6. The rules go from the last to the first, so that the first match stands. A missing
/// point is no part of any run or window.
struct ControlRules {
    let range: Range<Int>
    let mean: Double
    let lines: ControlChart.Lines
    let runLength: Int

    /// - Parameters:
    ///   - values: the column; NaN where missing.
    ///   - signals: a signal for each value, `none` in the group's range.
    func mark(_ values: Span<Double>, into signals: inout MutableSpan<ControlChart.Signal>) {
        markRuns(.shift, of: runLength, values, into: &signals) { _ in mean }
        markTwoOfThree(values, into: &signals)
        markRuns(.trend, of: runLength - 1, values, into: &signals) { place in
            place == range.lowerBound ? .nan : values[place - 1]
        }
        for place in range {
            if values[place] > lines.upper { signals[place] = .init(rule: .outside, isHigh: true) }
            if values[place] < lines.lower { signals[place] = .init(rule: .outside, isHigh: false) }
        }
    }

    /// Marks the last `runLength` points wherever `length` in a row lie on one side of what each is held against.
    ///
    /// A peak that ends a rise and begins a fall takes the later direction. The sides are kept as bits, for to ask of
    /// each point which it is on would go wrong every other time: points lie about their mean as chance has it.
    @inline(__always)
    private func markRuns(
        _ rule: ControlChart.Rule, of length: Int, _ values: Span<Double>,
        into signals: inout MutableSpan<ControlChart.Signal>, against other: (Int) -> Double
    ) {
        let all = (1 << length) - 1
        var (above, below) = (0, 0)
        for place in range {
            let (value, other) = (values[place], other(place))
            above = (above << 1 | (value > other ? 1 : 0)) & all
            below = (below << 1 | (value < other ? 1 : 0)) & all
            guard above == all || below == all else { continue }
            for member in place - runLength + 1...place { signals[member] = .init(rule: rule, isHigh: above == all) }
        }
    }

    private func markTwoOfThree(_ values: Span<Double>, into signals: inout MutableSpan<ControlChart.Signal>) {
        // The last three points, a bit each.
        var (above, below, near): (UInt8, UInt8, UInt8) = (0, 0, 0)
        for place in range {
            let value = values[place]
            above = (above << 1 | (value > mean ? 1 : 0)) & 7
            below = (below << 1 | (value < mean ? 1 : 0)) & 7
            let isNear =
                value > lines.nearUpper && value <= lines.upper || value < lines.nearLower && value >= lines.lower
            near = (near << 1 | (isNear ? 1 : 0)) & 7
            guard near.nonzeroBitCount >= 2, above == 7 || below == 7 else { continue }
            for back in 0..<3 where near >> back & 1 == 1 {
                signals[place - back] = .init(rule: .twoOfThree, isHigh: above == 7)
            }
        }
    }
}
