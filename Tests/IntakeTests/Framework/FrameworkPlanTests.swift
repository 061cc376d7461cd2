import Intake
import PerformanceModel
import Testing

struct FrameworkPlanTests {
    private static func plan(_ old: String, _ new: String) throws -> [String] {
        let before = FrameworkReading(reading: [("f.yaml", Array(old.utf8))])
        try #require(before.findings == [])
        let targets = Dictionary(grouping: before.targets, by: \.measure)
        let book = Book(number: 1, framework: before.framework, targets: targets)
        let after = FrameworkReading(reading: [("f.yaml", Array(new.utf8))])
        try #require(after.findings == [])
        return FrameworkPlan(from: book, to: after).steps.map {
            ["\($0.kind.rawValue) \($0.subject)"].joined() + $0.details.map { " [\($0)]" }.joined()
        }
    }

    private static let base =
        SmallFramework.text + """

            targets:
              - {measure: visits, period: fy2017-18, value: 67, approved-by: Cabinet, because: a plan}
            """

    @Test func `nothing new is nothing to do`() throws {
        #expect(try Self.plan(Self.base, Self.base) == [])
    }

    @Test func `everything is added to nothing, and the order last`() throws {
        let reading = FrameworkReading(reading: [("f.yaml", Array(Self.base.utf8))])
        let steps = FrameworkPlan(from: Book(number: 0), to: reading).steps
        #expect(steps.allSatisfy { $0.kind == .add })
        #expect(steps.map(\.subject).suffix(3) == ["measure/score", "order", "target/visits/fy2017-18"])
        #expect(steps.count == 14)
    }

    @Test func `a changed measure says what becomes of what`() throws {
        #expect(
            try Self.plan(
                Self.base, Self.base.replacing("title: Visits, polarity: high", with: "title: All, polarity: low"))
                == ["change measure/visits [title: 'Visits' becomes 'All'] [polarity: 'high' becomes 'low']"])
        #expect(
            try Self.plan(
                Self.base,
                Self.base.replacing("{id: score,", with: "{label: S, counts-people: yes, id: score,"))
                == ["change measure/score [label: nothing becomes 'S'] [counts-people: 'false' becomes 'true']"])
    }

    @Test func `a new measure is added, one left out is retired, and a move changes the order`() throws {
        let lines = Self.base.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let without = lines.filter { !$0.contains("id: score") }.joined(separator: "\n")
        #expect(
            try Self.plan(Self.base, without)
                == ["change order [the order things are printed in]", "retire measure/score"])
        #expect(
            try Self.plan(without, Self.base)
                == ["add measure/score", "change order [the order things are printed in]"])
        var moved = lines
        let index = try #require(moved.firstIndex { $0.contains("id: england") })
        moved.swapAt(index, index - 1)
        #expect(
            try Self.plan(Self.base, moved.joined(separator: "\n"))
                == ["change order [the order things are printed in]"])
    }

    @Test func `a changed target says what of it changes, and one left out stays`() throws {
        #expect(
            try Self.plan(Self.base, Self.base.replacing("value: 67", with: "value: 66"))
                == ["change target/visits/fy2017-18 [value: '67' becomes '66']"])
        #expect(
            try Self.plan(
                Self.base, Self.base.replacing("a plan", with: "another").replacing("67,", with: "67, floor: 60,"))
                == [
                    "change target/visits/fy2017-18 [floor: nothing becomes '60'] [because: 'a plan' becomes 'another']"
                ])
        #expect(try Self.plan(Self.base, SmallFramework.text) == [])
    }
}
