import Evaluation
import PerformanceModel
import Testing

struct DerivingTests {
    private static func desk(_ formula: String, _ figures: String...) throws -> Desk {
        var desk = try Desk([
            measure("starters"), measure("completions"),
            measure("rate", .percentage, .ratio) { $0.kind = .derived(try Expression(reading: formula)) },
        ])
        for figure in figures { try desk.hold(figure) }
        return desk
    }

    @Test func `a derived measure is worked out with its parts and its sources`() throws {
        let desk = try Self.desk("100 * completions / starters", "completions = 4286", "starters = 5466")
        #expect(try desk.value("rate") == "78.4%")
        let found = try desk.book.find(desk.figure("rate"))
        #expect(found.content.value?.numerator == 4286)
        #expect(found.content.value?.denominator == 5466)
        #expect(
            try found.origin
                == .workedOut(
                    "100 * completions / starters", from: [desk.figure("completions"), desk.figure("starters")]))
    }

    @Test func `a derived measure of a year rests on its parts' quarters`() throws {
        let desk = try Self.desk(
            "100 * completions / starters", "completions at 2017-18-Q1 = 1", "completions at 2017-18-Q2 = 1",
            "starters at 2017-18-Q1 = 1", "starters at 2017-18-Q2 = 9")
        #expect(try desk.value("rate at 2017-18-H1") == "20.0%")
    }

    @Test func `a missing part is named with its reason`() throws {
        #expect(
            try Self.desk("completions / starters", "completions = 1").value("rate")
                == "Not returned starters: not returned")
        #expect(
            try Self.desk("completions / starters", "completions = confidential", "starters = 1").value("rate")
                == "[x] completions: confidential")
        #expect(try Self.desk("gone / starters", "starters = 1").value("rate") == "[x] there is no measure gone")
    }

    @Test func `a divisor of nought is not applicable`() throws {
        #expect(
            try Self.desk("completions / starters", "completions = 1", "starters = 0").value("rate")
                == "[z] completions / starters divides by nought or has too many digits")
    }

    @Test func `formulas that lead back to themselves end`() throws {
        var desk = try Self.desk("rate + starters", "starters = 1")
        #expect(try desk.value("rate").hasPrefix("Not returned rate: "))
        try desk.hold("rate = 7")
        #expect(try desk.value("rate") == "7%")
    }

    @Test func `a returned value that its formula or periods do not make is queried with the sum`() throws {
        var desk = try Self.desk(
            "100 * completions / starters", "completions = 1", "starters = 4", "rate = 26.0",
            "starters at 2017-18-Q2 = 5", "starters at 6m-2017-12 = 10")
        let figures = try ["rate", "starters at 6m-2017-12"].map { try desk.figure($0) }
        #expect(
            desk.book.disagreements(among: figures).map(\.description) == [
                "query: rate of lancashire at 2017-18-Q3 as ratio: rate for Q3 2017/18 was returned as 26.0%, "
                    + "but 25.0% is worked out from what else is held; correct one or explain "
                    + "(100 * completions / starters is 25.0%)",
                "query: starters of lancashire at 6m-2017-12 as total: starters for 6 months to December 2017 was "
                    + "returned as 10, but 9 is worked out from what else is held; correct one or explain "
                    + "(the sum of 2 periods, 5 + 4 is 9)",
            ])
        try desk.hold("rate = 25")
        try desk.hold("starters at 6m-2017-12 = 9")
        #expect(desk.book.disagreements(among: figures).isEmpty)
    }
}
