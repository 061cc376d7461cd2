import Evaluation
import PerformanceModel
import Testing

/// What is said of how a figure is rated.
struct ExplanationTests {
    private static func explanation(
        _ test: StatusRule.Test, _ value: String, _ polarity: Polarity = .high, before: StatusRule.Test? = nil
    ) throws -> Explanation {
        var desk = try Desk([measure("m", .score, .index, polarity, rule: "rule")])
        func rule(_ number: Int, _ from: String, _ test: StatusRule.Test) throws -> StatusRule {
            StatusRule(
                id: try StatusRuleID("rule"), number: number, from: try #require(Day(from[...])), title: "Rule",
                test: test)
        }
        desk.framework.rules = [try rule(2, before == nil ? "2015-04-01" : "2017-04-01", test)]
        if let before { desk.framework.rules.append(try rule(1, "2015-04-01", before)) }
        try desk.aim("m", "50", floor: "40")
        try desk.hold("m = \(value)")
        return try #require(desk.book.explain(try desk.figure("m")))
    }

    private static func margins(_ explanation: Explanation) -> [String] {
        explanation.margins.map { margin in
            "\(margin.to.rawValue) at \(margin.limit.rounded(to: 2)?.withFewestPlaces.description ?? ""), "
                + "\(margin.distance.rounded(to: 2)?.withFewestPlaces.signed ?? "")"
        }
    }

    @Test(arguments: [
        (StatusRule.Test.target(.points(5)), "53", ["slightly-below at 50, -3"]),
        (.target(.points(5)), "47", ["on-track at 50, +3", "requires-improvement at 45, -2"]),
        (.target(.points(5)), "41", ["slightly-below at 45, +4"]),
        (.target(nil), "41", ["on-track at 50, +9"]), (.target(nil), "53", ["requires-improvement at 50, -3"]),
        (.targetAndFloor, "45", ["on-track at 50, +5", "requires-improvement at 40, -5"]),
        (.thresholds(good: 80, acceptable: 70), "75", ["on-track at 80, +5", "requires-improvement at 70, -5"]),
    ])
    func `the margin to the bands beside is told`(_ test: StatusRule.Test, _ value: String, _ said: [String]) throws {
        #expect(Self.margins(try Self.explanation(test, value)) == said)
    }

    @Test func `a band has its margin on the side the figure lies`() throws {
        let band = StatusRule.Test.band(within: .points(2), outer: .points(5))
        #expect(
            Self.margins(try Self.explanation(band, "54", .nearTarget))
                == ["on-track at 52, -2", "requires-improvement at 55, +1"])
    }

    @Test(arguments: [
        (StatusRule.Test.target(.points(5)), "53", ["requires-improvement at 55, +2"]),
        (.target(.points(5)), "42", ["on-track at 45, +3"]), (.target(nil), "53", ["on-track at 50, -3"]),
    ])
    func `near the target the margin is on the side the figure lies`(
        _ test: StatusRule.Test, _ value: String, _ said: [String]
    ) throws {
        #expect(Self.margins(try Self.explanation(test, value, .nearTarget)) == said)
    }

    @Test func `where an interval decides, its nearer end and the other figure are told`() throws {
        var desk = try Desk([
            measure("m", .percentage, .ratio, .high, rule: "chance") {
                $0.kind = parts()
                $0.series = SeriesNotes(countsEvents: true)
            }
        ])
        desk.framework.rules = [
            StatusRule(
                id: try StatusRuleID("chance"), number: 1, from: try #require(Day("2015-04-01")), title: "Chance",
                test: .comparatorWithInterval(try AreaID("england")))
        ]
        try desk.hold("m = 178 of 211")
        try desk.hold("m of england = 90.0")
        let explanation = try #require(desk.book.explain(try desk.figure("m")))
        // Wilson's interval of 178 in 211 is 78.9 to 88.6.
        #expect(explanation.evaluated.status.band == .requiresImprovement && explanation.margins.isEmpty)
        #expect(explanation.withoutMargins?.hasSuffix("its nearer end, 88.6%, and 90.0% of England decide") == true)
    }

    @Test func `the rule a measure had a year before may have been another one`() throws {
        var desk = try Desk([measure("m", .score, .index, .high, rule: "target")])
        try desk.aim("m", "50")
        try desk.hold("m = 47")
        var before = desk.framework
        before.measures[0].rule = try StatusRuleID("within-5")
        let figure = try desk.figure("m")
        guard case .other(let rule, let status) = desk.book.explain(figure, yearBefore: before)?.lastYearsRule else {
            Issue.record("no other rule held")
            return
        }
        #expect(rule.id.text == "within-5" && status.band == .slightlyBelow)
        before.measures[0].rule = nil
        guard case .none? = desk.book.explain(figure, yearBefore: before)?.lastYearsRule else {
            Issue.record("it had a rule")
            return
        }
    }

    @Test func `last year's rule says what it would have said`() throws {
        let explanation = try Self.explanation(.target(nil), "47", before: .target(.points(5)))
        guard case .other(let rule, let status) = explanation.lastYearsRule else {
            Issue.record("no other rule held")
            return
        }
        #expect(
            rule.number == 1 && status.band == .slightlyBelow
                && explanation.evaluated.status.band == .requiresImprovement)
        #expect(explanation.rule?.number == 2 && explanation.target?.approvedBy == "Cabinet")
    }

    @Test func `the same rule a year before is said to be the same`() throws {
        guard case .same = try Self.explanation(.target(nil), "47").lastYearsRule else {
            Issue.record("the rule was the same")
            return
        }
    }
}
