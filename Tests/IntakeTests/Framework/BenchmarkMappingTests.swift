import Intake
import PerformanceModel
import Testing

struct BenchmarkMappingTests {
    private func read(_ benchmarks: String) throws -> [Benchmark]? {
        let reading = IntakeTests.read(adding: measureText(", benchmarks: \(benchmarks)").replacing("1️⃣", with: ""))
        #expect(reading.findings.map(\.description) == [])
        return try reading.framework.measure(MeasureID("m"))?.benchmarks
    }

    @Test func `an indicator of Fingertips is a choice of rows`() throws {
        #expect(
            try read("[{publisher: fingertips, indicator: 90813, sex: Persons, age: 10-24 yrs, year: financial}]") == [
                Benchmark(
                    publisher: .fingertips, name: "Fingertips",
                    columns: .init(
                        area: "Area Code", period: "Time period", value: "Value", numerator: "Count",
                        denominator: "Denominator", note: "Value note"),
                    rows: [
                        "Indicator ID": "90813", "Sex": "Persons", "Age": "10-24 yrs", "Category Type": "",
                        "Category": "",
                    ],
                    year: .financial)
            ])
        let parts = try read(
            "[{publisher: fingertips, indicator: 1, parts: no, category-type: Decile, category: Most}]")
        #expect(parts?.first?.columns.numerator == nil && parts?.first?.columns.denominator == nil)
        #expect(parts?.first?.rows == ["Indicator ID": "1", "Category Type": "Decile", "Category": "Most"])
        #expect(parts?.first?.year == nil)
    }

    @Test func `an indicator of Explore Education Statistics is a column`() throws {
        let read = try read(
            "[{publisher: explore-education-statistics, indicator: rate, numerator: n, denominator: d, "
                + "filters: {sex: Total, age: Total}, year: at 31 March}]")
        #expect(
            read == [
                Benchmark(
                    publisher: .exploreEducationStatistics, name: "Explore Education Statistics",
                    columns: .init(
                        area: "geographic_level", period: "time_period", value: "rate", numerator: "n", denominator: "d"
                    ),
                    rows: ["sex": "Total", "age": "Total"], year: .at(month: 3, day: 31))
            ])
    }

    @Test func `any other file is mapped column by column`() throws {
        let read = try read(
            "[{publisher: other, name: LG Inform, columns: {area: A, period: P, value: V, numerator: N, "
                + "denominator: D, note: R, published: Y}, where: {M: x}, year: ending March}]")
        #expect(
            read == [
                Benchmark(
                    publisher: .other, name: "LG Inform",
                    columns: .init(
                        area: "A", period: "P", value: "V", numerator: "N", denominator: "D", note: "R",
                        published: "Y"),
                    rows: ["M": "x"], year: .ending(month: 3))
            ])
    }

    @Test func `a measure without benchmarks has none`() throws {
        #expect(try read("[]") == nil)
    }

    @Test(arguments: [
        ("missing-key", "1️⃣{indicator: 1}", "'publisher' is missing"),
        ("missing-key", "1️⃣{publisher: fingertips}", "'indicator' is missing"),
        ("missing-key", "1️⃣{publisher: other, name: N}", "'columns' is missing"),
        ("missing-key", "{publisher: other, name: N, columns: 1️⃣{area: A, value: V}}", "'period' is missing"),
        (
            "not-understood", "{publisher: 1️⃣fingertip, indicator: 1}",
            "publisher: 'fingertip' is not a publisher; did you mean 'fingertips'? known: fingertips, "
                + "explore-education-statistics, other"
        ),
        (
            "not-understood", "{publisher: fingertips, indicator: 1, year: 1️⃣fiscal}",
            "year: 'fiscal' is not a year of a benchmark; known: financial, academic, calendar, ending March, at 31 "
                + "March"
        ),
        (
            "not-understood", "{publisher: fingertips, indicator: 1, year: 1️⃣at 31 June}",
            "year: 'at 31 June' is not a year of a benchmark; known: financial, academic, calendar, ending March, at "
                + "31 March"
        ),
        (
            "not-understood", "{publisher: other, name: 1️⃣\"A: B\", columns: {area: A, period: P, value: V}}",
            "name: 'A: B' is to be the publisher's name, without a colon"
        ),
        (
            "unknown-key", "{publisher: fingertips, indicator: 1, 1️⃣filters: {a: b}}",
            "there is no key 'filters'; known: age, category, category-type, indicator, parts, publisher, sex, year"
        ),
        ("yaml-shape", "1️⃣5", "each of 'benchmarks' is to be a list of keys, each with its value"),
    ])
    func `what is wrong with a mapping is said at its place`(_ rule: String, _ mapping: String, _ message: String) {
        let measure = measureText(", benchmarks: [").replacing("1️⃣", with: "").replacing("}\n", with: "\(mapping)]}\n")
        expectOne(rule, adding: measure, message)
    }
}
