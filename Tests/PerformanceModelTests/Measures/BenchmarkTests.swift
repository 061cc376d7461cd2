import Foundation
import PerformanceModel
import Testing

struct BenchmarkTests {
    private static func measure() throws -> Measure {
        Measure(
            id: try MeasureID("cla"), title: "Looked after", unit: .count, aggregation: .stock,
            group: try GroupID("care"))
    }

    private static func text(_ measure: Measure) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(measure), as: UTF8.self)
    }

    /// What the register holds of a measure defined before there were benchmarks.
    private static let before = """
        {"aggregation":"stock","cadence":"quarterly","countsPeople":false,"definition":"","deputy":"",\
        "direction":"previous-period","group":"care","id":"cla","kind":{"collected":{}},"lag":0,"of":"","owner":"",\
        "places":0,"polarity":"none","rationale":"","shown":"table","showsNumerator":false,"source":"",\
        "title":"Looked after","unit":"count","units":[]}
        """

    @Test func `a measure without benchmarks keeps the text it had before there were any`() throws {
        #expect(try Self.text(Self.measure()) == Self.before)
        let read = try JSONDecoder().decode(Measure.self, from: Data(Self.before.utf8))
        #expect(try read == Self.measure())
        #expect(read.benchmarks == nil)
    }

    @Test func `a benchmark is read back as it was written`() throws {
        var measure = try Self.measure()
        measure.benchmarks = [
            Benchmark(
                publisher: .exploreEducationStatistics, name: "Explore Education Statistics",
                columns: .init(area: "geographic_level", period: "time_period", value: "count"),
                rows: ["b": "2", "a": "1"], year: .at(month: 3, day: 31))
        ]
        let text = try Self.text(measure)
        #expect(
            text.contains(
                #""benchmarks":[{"columns":{"area":"geographic_level","period":"time_period","value":"count"},"#
                    + #""name":"Explore Education Statistics","publisher":"explore-education-statistics","#
                    + #""rows":{"a":"1","b":"2"},"year":"at 31 March"}]"#))
        #expect(try JSONDecoder().decode(Measure.self, from: Data(text.utf8)) == measure)
        #expect(
            measure.benchmarks?.first?.description
                == "Explore Education Statistics, column count where a is '1' and b is '2', year at 31 March")
    }

    @Test(arguments: [
        "financial", "academic", "calendar", "ending March", "ending December", "at 31 March", "at 29 February",
    ])
    func `the year of a benchmark is read as it is written`(_ text: String) throws {
        #expect(try BenchmarkYear(reading: text).description == text)
    }

    @Test(arguments: [
        "", "Financial", "ending", "ending Foo", "at March", "at 0 May", "at 30 February", "at 31  May", "2016",
    ])
    func `another word is not a year of a benchmark`(_ text: String) {
        #expect(throws: WordError.self) { try BenchmarkYear(reading: text) }
    }
}
