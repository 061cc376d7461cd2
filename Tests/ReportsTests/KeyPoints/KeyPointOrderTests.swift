import PerformanceModel
import Reports
import Testing

/// Which key point comes first, and how a measure is named in one.
struct KeyPointOrderTests {
    private static let count = "polarity: high, unit: count, aggregation: flow, rule: at-target"
    private static let rule = "{id: at-target, number: 1, from: 2012-04-01, title: T, test: target}"

    @Test func `a measure is told once, by what matters most, and what else is so stands behind it`() throws {
        let news = News(
            measures: ["visits: \(Self.count)"], figures: ["visits 2017-18-Q2 600", "visits 2017-18-Q3 400"],
            targets: ["visits 2017-18-Q2 500", "visits 2017-18-Q3 500"], rules: Self.rule)
        let suggestions = try news.suggestions()
        #expect(suggestions.map(\.point.rule) == ["status-flip"])
        #expect(suggestions[0].also.map(\.rule) == ["target", "biggest-change", "worsened-unmentioned"])
        #expect(suggestions[0].reasons.count == 4)
        #expect(
            suggestions[0].reasons[1]
                == "Also target: 400 (Q3 2017/18) against 500; before, 600 (Q2 2017/18) against 500; high is good.")
    }

    @Test func `where a figure is told already is said`() throws {
        let news = News(
            figures: ["visits 2017-18-Q2 100", "visits 2017-18-Q3 150"], text: "There were {visits} visits.",
            commentary: [("group/g", "There were {visits} visits.")])
        #expect(try news.suggestions().map(\.toldIn) == [["Words", "Figures"]])
        #expect(try news.suggestions()[0].reasons.last == "A figure of it is told already in 'Words' and 'Figures'.")
    }

    @Test func `a figure that is provisional, or of an assumed period, is said to be`() throws {
        let news = News(figures: ["visits 2017-18-Q2 100", "visits 2017-18-Q3? 150 provisional"])
        #expect(
            try news.suggestions()[0].reasons.suffix(2) == [
                "The figure is provisional.", "The period of the figure is assumed.",
            ])
    }

    @Test func `what became worse stands before what became better`() throws {
        let measures = ["a", "b", "c", "d"]
        let news = News(
            measures: measures.map { "\($0): \(Self.count)" },
            figures: zip(measures, [(400, 600), (600, 400), (300, 400), (400, 300)]).flatMap { id, values in
                ["\(id) 2017-18-Q2 \(values.0)", "\(id) 2017-18-Q3 \(values.1)"]
            },
            targets: measures.flatMap { ["\($0) 2017-18-Q2 500", "\($0) 2017-18-Q3 500"] }, rules: Self.rule)
        let order = try news.suggestions().map { "\($0.point.measure) \($0.point.rule) \($0.point.verdict.rawValue)" }
        #expect(
            order == [
                "b status-flip worse", "a status-flip better", "d biggest-change worse", "c biggest-change better",
            ])
    }

    @Test func `of one kind the change comes first that is biggest for its own measure`() throws {
        func series(_ id: String, _ step: Int, _ last: Int) -> [String] {
            let before = (1...9).map { "\($0.isMultiple(of: 2) ? 1000 : 1000 + step)" }
            return News.quarters(id, before + ["\(last)"])
        }
        let plain = "polarity: high, unit: count, aggregation: flow"
        // The first falls by 300, thrice its usual 100; the second by 50, ten times its usual 5.
        let news = News(
            measures: ["restless: \(plain)", "calm: \(plain)"],
            figures: series("restless", 100, 700) + series("calm", 5, 950))
        #expect(try news.suggestions().map(\.point.measure.text) == ["calm", "restless"])
    }

    @Test(arguments: [
        ("Number of visits", "The number of visits rose"),
        ("\"% of bins emptied\"", "The percentage of bins emptied rose"),
        ("Referral rate", "The referral rate rose"),
        ("\"Children looked after, with their number\"", "Children looked after, with their number, rose"),
        ("\"Lost days for each 1,000\"", "Lost days for each [1,000]{source: the name of the measure} rose"),
        ("Adults aged 18 to 64", "Adults aged [18 to 64]{source: the name of the measure} rose"),
        ("Staff (3+ years)", "Staff ([3+]{source: the name of the measure} years) rose"),
        ("Homes by 2019/20", "Homes by 2019/20 rose"),
    ])
    func `a measure's name is the subject of the sentence, and its digits have a source`(
        _ title: String, _ begins: String
    ) throws {
        let news = News(
            measures: ["visits: title: \(title), polarity: high, unit: count, aggregation: flow"],
            figures: ["visits 2017-18-Q2 100", "visits 2017-18-Q3 150"])
        #expect(try news.suggestions().map { String($0.point.sentence.prefix(begins.count)) } == [begins])
    }

    @Test func `what the public may not see is not suggested`() throws {
        let news = News(
            measures: ["visits: polarity: high, unit: count, aggregation: flow, counts-people: yes"],
            figures: ["visits 2017-18-Q2 100", "visits 2017-18-Q3 3"])
        #expect(try news.suggestions().isEmpty)
    }
}
