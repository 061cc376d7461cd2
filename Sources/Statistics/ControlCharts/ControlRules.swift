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
        markRuns(.shift, of: runLength, into: &signals) { place in Self.side(values[place], mean) }
        markTwoOfThree(values, into: &signals)
        markRuns(.trend, of: runLength - 1, into: &signals) { place in
            place == range.lowerBound ? 0 : Self.side(values[place], values[place - 1])
        }
        for place in range {
            if values[place] > lines.upper { signals[place] = .init(rule: .outside, isHigh: true) }
            if values[place] < lines.lower { signals[place] = .init(rule: .outside, isHigh: false) }
        }
    }

    private static func side(_ value: Double, _ of: Double) -> Int { value > of ? 1 : value < of ? -1 : 0 }

    /// Marks the last `runLength` points once `length` in a row are on one side, and then each that follows.
    ///
    /// A peak that ends a rise and begins a fall takes the later direction.
    @inline(__always)
    private func markRuns(
        _ rule: ControlChart.Rule, of length: Int, into signals: inout MutableSpan<ControlChart.Signal>,
        side: (Int) -> Int
    ) {
        var (run, last) = (0, 0)
        for place in range {
            let now = side(place)
            run = now == 0 ? 0 : now == last ? run + 1 : 1
            last = now
            guard run >= length else { continue }
            let first = run == length ? place - runLength + 1 : place
            for member in first...place { signals[member] = .init(rule: rule, isHigh: now > 0) }
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
