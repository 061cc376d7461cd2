import Statistics
import TestSupport
import Testing

/// Charts beside those of NHSRplotthedots 0.2.2.
struct ControlChartOracleTests {
    /// Why a group of ours is not that of the reference.
    ///
    /// Source: methods, 5.6.
    private enum Deviation {
        /// Fewer than 8 points: the reference draws limits, or prints `NaN` for a single point.
        case short
        /// A constant series: the limits of the reference are `NaN`, or without screening have no width.
        case constant
        /// Screening leaves only standstill: the limits of the reference have no width.
        case screenedAway

        init?(_ group: [String: String], isScreened: Bool) throws {
            if try #require(Int(group["n"] ?? "")) < 8 {
                self = .short
            } else if group["lpl"] == "NaN" || group["lpl"] == group["upl"] && !isScreened {
                self = .constant
            } else if group["lpl"] == group["upl"] {
                self = .screenedAway
            } else {
                return nil
            }
        }
    }

    @Test(
        .enabled(
            if: SharedFolder.has("oracle/xmr/cases.csv"),
            "the reference values are not here; ControlChartTests holds an excerpt all the same"))
    func `every point and group is the reference's, but for the named deviations`() throws {
        var (points, groups) = ([Deviation?: Int](), [Deviation?: Int]())
        for example in try ControlChartCase.all() {
            let chart = try ControlChart(example.values, example.settings)
            #expect(chart.points.count == example.points.count && chart.groups.count == example.groups.count)
            // A rebase at the first point makes no group; the reference counts from 1 then.
            let numbers = example.points.compactMap { Int($0["rebase_group"] ?? "") }
            #expect(chart.points.map(\.group) == numbers.map { $0 - numbers[0] }, "\(example.id)")
            for (group, expected) in zip(chart.groups, example.groups) {
                let deviation = try Deviation(expected, isScreened: example.settings.screensOutliers)
                try expect(group, expected, deviation, in: example)
                for place in group.range {
                    try expect(chart.points[place], group, example.points[place], deviation, "\(example.id) \(place)")
                }
                groups[deviation, default: 0] += 1
                points[deviation, default: 0] += group.range.count
            }
        }
        #expect(groups == [nil: 244, .short: 7, .constant: 4, .screenedAway: 3])
        #expect(points == [nil: 7673, .short: 33, .constant: 60, .screenedAway: 48])
    }

    private func expect(
        _ group: ControlChart.Group, _ expected: [String: String], _ deviation: Deviation?, in example: ControlChartCase
    ) throws {
        let id = Comment("\(example.id), group \(expected["rebase_group"] ?? "")")
        #expect(group.assurance.type == expected["assurance_type"], id)
        switch deviation {
        case .short: #expect(group.limits == .tooFew(group.count) && group.variation == nil, id)
        case .constant: #expect(group.limits == .noVariation && group.variation == nil, id)
        case .screenedAway, nil:
            #expect(group.variation?.pointType == expected["variation_type"], id)
            #expect(Int(expected["n"] ?? "") == group.range.count, id)
        }
    }

    private func expect(
        _ point: ControlChart.Point, _ group: ControlChart.Group, _ expected: [String: String],
        _ deviation: Deviation?, _ id: Comment
    ) throws {
        #expect(isNear(group.mean, Double(expected["mean"] ?? "")), id)
        switch deviation {
        case .short, .constant: #expect(point.rule == .none, id)
        case .screenedAway, nil:
            #expect(point.signal.specialCause == expected["special_cause_type"], id)
            #expect(point.judgement.pointType == expected["point_type"], id)
        }
        switch deviation {
        case .short, .constant: break
        case .screenedAway:
            // What the reference gives for the same series without screening.
            #expect(isNear(group.limits.lines?.lower, 13.226666666666667), id)
            #expect(isNear(group.limits.lines?.upper, 16.773333333333333), id)
        case nil:
            #expect(isNear(group.limits.lines?.lower, Double(expected["lpl"] ?? "")), id)
            #expect(isNear(group.limits.lines?.upper, Double(expected["upl"] ?? "")), id)
        }
    }
}
