import Evaluation
import PerformanceModel
import Testing

struct AnswerTests {
    private static func desk() throws -> Desk {
        var desk = try Desk(
            [
                measure("share", .percentage, .ratio, .high, rule: "target") { $0.kind = parts() },
                measure("visits"), measure("cla", .count, .stock),
            ],
            "share = 75.0 with 3 of 4 [p]", "share at 2017-18-Q2 = 70", "share of england at fy2016-17 = 78.9",
            "visits = 0", "visits at 2017-18-Q2 = 5", "visits at 2016-17-Q3 = 0", "visits of england at 2017-12 = 9",
            "cla = 5", "cla of england at at-2017-03-31 = 7 ?")
        try desk.aim("share", "80")
        return desk
    }

    private static func absence(_ text: String) throws -> String {
        let desk = try desk()
        guard case .absent(let absence, let because) = try desk.book.answer(to: desk.reference(text)) else { return "" }
        return "\(absence.printed) \(because)"
    }

    @Test func `every aspect of a figure has its answer`() throws {
        let desk = try Self.desk()
        func answer(_ text: String) throws -> Answer { try desk.book.answer(to: desk.reference(text)) }
        guard case .value(let value, .provisional) = try answer("share") else {
            Issue.record("no provisional value")
            return
        }
        #expect(value.exact == Ratio(75))
        #expect(try answer("share numerator") == .quantity(3))
        #expect(try answer("share denominator") == .quantity(4))
        #expect(try answer("share target").number == Ratio(80))
        #expect(try answer("share change from 2017-18-Q2") == .change(.points(Ratio(5))))
        #expect(try answer("visits change from 2017-18-Q2") == .change(.percent(Ratio(-100))))
        #expect(try answer("visits change from 2016-17-Q3") == .change(.fromZero(Ratio(0))))
        #expect(try answer("share difference from england") == .change(.points(Ratio(Quantity("-3.9")))))
        #expect(try answer("cla difference from england") == .change(.difference(Ratio(-2))))
        guard case .status(.rated(.requiresImprovement, _)) = try answer("share status"),
            case .direction(.moved(.improving, _, _)) = try answer("share direction")
        else {
            Issue.record("no status or direction")
            return
        }
    }

    @Test(arguments: [
        ("share at 2017-18-Q1", "Not returned not returned"), ("visits numerator", "[x] no numerator was returned"),
        ("share at 2017-18-Q2 denominator", "[x] no denominator was returned"),
        ("share at 2017-18-Q1 numerator", "Not returned not returned"),
        ("visits target", "[x] no target applies to Q3 2017/18"),
        ("share change from fy2016-17", "[x] 2016/17 financial year and Q3 2017/18 are not spans of the same kind"),
        (
            "visits at 2017-12 change from 2017-18-Q2",
            "[x] Q2 2017/18 and December 2017 are not spans of the same kind"
        ),
        ("share change from 2017-18-Q1", "Not returned not returned"),
        ("visits difference from england", "[x] no figure of england can be compared with Q3 2017/18"),
        ("share difference from burnley", "[x] no figure of burnley can be compared with Q3 2017/18"),
    ])
    func `what has no answer says why`(_ text: String, _ because: String) throws {
        #expect(try Self.absence(text) == because)
    }

    @Test func `comparators stand with their own period, and unlike totals not at all`() throws {
        let desk = try Self.desk()
        func compared(_ text: String) throws -> [String] {
            try desk.book.evaluate(desk.figure(text)).comparisons.map {
                "\($0.with.area) \($0.with.period.words)\($0.periodIsAssumed ? "?" : "")"
            }
        }
        #expect(try compared("share") == ["england 2016/17 financial year"])
        #expect(try compared("cla") == ["england 31 March 2017?"])
        #expect(try compared("visits") == [])
        #expect(try compared("visits of england at 2017-12") == [])
    }

    @Test func `two books differ where a reference reads differently`() throws {
        let before = try Self.desk()
        var after = before
        try after.hold("share = 76.0 with 3 of 4 [p]", entry: 2)
        let references = try ["visits", "share status", "share", "share at 2017-18-Q2", "share numerator"].map {
            try before.reference($0)
        }
        let found = difference(before.book, after.book, over: references)
        // The verdict is the same; its sentence is not.
        #expect(found.map(\.reference) == [references[1], references[2]])
        #expect(found.map(\.before.number) == [nil, Ratio(75)])
        #expect(found.map(\.after.number) == [nil, Ratio(76)])
        #expect(difference(before.book, before.book, over: references).isEmpty)
    }

    @Test func `an unknown measure is answered, not trapped`() throws {
        let desk = try Self.desk()
        let unknown = Figure(
            measure: try MeasureID("gone"), area: try AreaID("lancashire"), period: try Period("2017-12"),
            statistic: .total)
        #expect(
            desk.book.answer(to: Reference(unknown)) == .absent(.notAvailable, because: "there is no measure gone"))
        #expect(desk.book.evaluate(unknown).status == .unrated(.notComparable))
        #expect(desk.book.evaluate(unknown).direction == .cannotBeCalculated("there is no measure gone"))
    }
}
