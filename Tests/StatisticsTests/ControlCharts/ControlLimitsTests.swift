import Statistics
import Testing

/// When there are limits and assurance, and what is said where there are none.
///
/// Source: methods, 5.6 and 5.7.
struct ControlLimitsTests {
    /// 1, 2, 1, 2 …: the mean is 1.5 and the limits are -1.16 and 4.16 for every even count.
    private static func steady(_ count: Int) -> [Double] { (0..<count).map { Double(1 + $0 % 2) } }

    private static func group(
        _ values: [Double], _ improvement: Improvement = .increase, target: Double? = nil
    ) throws -> ControlChart.Group {
        try #require(ControlChart(values, .init(improvement: improvement, target: target)).groups.last)
    }

    @Test func `fewer than 8 points have no limits, and fewer than 15 have them on trial`() throws {
        #expect(try Self.group([]).limits == .tooFew(0))
        #expect(try Self.group([]).mean == nil)
        let seven = try Self.group(Self.steady(7) + [.nan])
        #expect(
            seven.limits.reason == "control limits need at least 8 points with a value, and the group has 7")
        #expect(seven.variation == nil)
        for count in [8, 14] {
            guard case .trial = try Self.group(Self.steady(count)).limits else { throw Unexpected(count: count) }
        }
        guard case .calculated(let lines) = try Self.group(Self.steady(15)).limits else { throw Unexpected(count: 15) }
        #expect(isNear(lines.upper, 22.0 / 15 + 2.66))
    }

    private struct Unexpected: Error { let count: Int }

    @Test func `a series that does not vary has no limits`() throws {
        let group = try Self.group(Array(repeating: 42, count: 15))
        #expect(group.limits.reason == "the values do not vary, so control limits would have no width")
        #expect(group.mean == 42)
    }

    @Test func `a series that varies once has the limits it would have without screening`() throws {
        let step = Array(repeating: 10.0, count: 8) + Array(repeating: 20.0, count: 8)
        #expect(isNear(try Self.group(step).limits.lines?.lower, 13.226666666666667))
    }

    @Test func `values that never stand side by side have no limits`() throws {
        #expect(try Self.group((0..<20).map { $0 % 2 == 0 ? 5 : .nan }).limits == .noNeighbours)
    }

    @Test func `infinite and enormous values have no limits and no flags`() throws {
        for value in [Double.infinity, -.infinity, .greatestFiniteMagnitude] {
            let chart = try ControlChart(Self.steady(20) + [value, -value])
            #expect(chart.groups[0].limits == .tooLarge, "\(value)")
            #expect(chart.points.allSatisfy { $0.rule == .none })
        }
    }

    @Test func `a target beyond a limit is passed or failed by improvement`() throws {
        let values = Self.steady(20)
        #expect(try Self.group(values, .increase, target: 4.2).assurance == .consistentlyFail)
        #expect(try Self.group(values, .decrease, target: 4.2).assurance == .consistentlyPass)
        #expect(try Self.group(values, .increase, target: -1.2).assurance == .consistentlyPass)
        #expect(try Self.group(values, .decrease, target: -1.2).assurance == .consistentlyFail)
        #expect(try Self.group(values, .increase, target: 4).assurance == .hitAndMiss)
    }

    @Test func `a target on a limit is hit and miss`() throws {
        let lines = try #require(try Self.group(Self.steady(20)).limits.lines)
        #expect(try Self.group(Self.steady(20), target: lines.upper).assurance == .hitAndMiss)
        #expect(try Self.group(Self.steady(20), target: lines.lower).assurance == .hitAndMiss)
        #expect(try Self.group(Self.steady(20), target: lines.lower.nextDown).assurance == .consistentlyPass)
    }

    @Test func `no assurance says why`() throws {
        #expect(try Self.group(Self.steady(20)).assurance == .noTarget)
        #expect(try Self.group(Self.steady(20), .neutral, target: 9).assurance == .neutral)
        #expect(try Self.group(Self.steady(7), target: 9).assurance == .noLimits)
        #expect(try Self.group(Self.steady(12), target: 9).assurance == .consistentlyFail)
        let few = try Self.group(Self.steady(11), target: 9).assurance
        #expect(few.reason == "assurance needs limits from at least 12 points, and these are from 11")
        #expect(few.words == "none")
        let chart = try ControlChart(Self.steady(40), .init(improvement: .increase, target: 9, rebaseAt: [20]))
        #expect(chart.groups.map(\.assurance) == [.superseded, .consistentlyFail])
    }

    @Test func `a setting out of bounds is refused`() {
        func reason(_ settings: ControlChart.Settings) -> String? {
            do throws(MethodRefusal) {
                _ = try ControlChart([], settings)
                return nil
            } catch { return error.reason }
        }
        #expect(reason(.init(runLength: 5)) == "a run of 5 points is not offered; choose 6, 7 or 8")
        #expect(
            reason(.init(fixAfter: 11)) == "limits fixed after 11 points would be loose; fix them after 12 or more")
        #expect(
            reason(.init(target: .nan))
                == "the target 'nan' is not a number to compare with; write one or leave it out")
        #expect(
            reason(.init(rebaseAt: [3, -1])) == "a new group cannot begin at place -1; places are counted from 0")
    }
}
