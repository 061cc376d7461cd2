import Documents
import Intake
import PerformanceModel
import Testing

/// The workbook that asks for figures, and that is read once it is filled in.
struct ReturnTemplateTests {
    private let framework: Framework
    private let quarter = Period.quarter(3, of: 2017)

    init() throws { framework = try SmallFramework.framework() }

    private func row(_ id: String, _ content: Observation.Content?, note: String = "") throws -> ReturnTemplate.Row {
        let measure = try #require(framework.measure(MeasureID(id)))
        let figure = try #require(framework.figure(of: measure, in: quarter))
        let held = content.map {
            Observation(figure: figure, content: $0, dataStatus: .provisional, note: note)
        }
        return ReturnTemplate.Row(measure: measure, area: figure.area, period: quarter, held: held)
    }

    private func template(_ rows: [ReturnTemplate.Row]) -> Workbook {
        ReturnTemplate(supplier: "Care", council: "The council", period: quarter, rows: rows, notAsked: []).workbook
    }

    private func value(_ text: String, _ numerator: Quantity? = nil, of denominator: Quantity? = nil) throws
        -> Observation.Content
    {
        .value(
            try #require(
                ReturnedValue(value: Quantity(text), numerator: numerator, denominator: denominator)))
    }

    @Test(arguments: WorkbookForm.allCases)
    func `what was returned before is read back the same`(form: WorkbookForm) throws {
        let rows = try [
            row("visits", value("1246")), row("cla", value("78")), row("growth", value("78.90")),
            row("on-time", value("75.0", 3, of: 4)),
            row("cost", value("-0.05"), note: "=1+1 & more"), row("score", .absent(.notDue(.quarter(4, of: 2017)))),
            row("wait", .absent(.notReturned)),
        ]
        let reading = try read(template(rows).bytes(as: form))
        #expect(reading.told == [])
        #expect(reading.observations.count == rows.count)
        for (returned, row) in zip(reading.observations, rows) {
            let held = try #require(row.held)
            #expect(returned.saysTheSame(as: held), "\(returned) is not \(held)")
        }
    }

    @Test func `a row that is not filled in is asked about`() throws {
        let reading = try read(template([row("visits", value("5")), row("cost", nil)]).xlsx())
        #expect(reading.findings.map { "\($0.rule) \($0.place.column ?? "")" } == ["empty-row Return!F5"])
    }

    @Test func `only what is entered can be changed, and a part only where it makes a value`() throws {
        let table = try #require(template([row("visits", nil), row("on-time", nil)]).sheets[1].table)
        let open = table.rows.map { zip(table.columns, $0).filter(\.1.isUnlocked).map(\.0.heading) }
        #expect(open[0] == ["value", "data_status", "absence", "note"])
        #expect(open[1] == ["value", "numerator", "denominator", "data_status", "absence", "note"])
        #expect(template([]).sheets[1].isProtected)
    }

    @Test(arguments: [("visits", true), ("on-time", true), ("cost", false), ("growth", false)])
    func `a value may be below nought only where one can be`(id: String, isBounded: Bool) throws {
        let table = try #require(template([row(id, nil)]).sheets[1].table)
        #expect((table.columns.first { $0.heading == "value" }?.rule != nil) == isBounded)
    }

    @Test(arguments: [
        (Cadence.monthly, 0, "2017-18-Q3", ["2017-10", "2017-11", "2017-12"]),
        (.quarterly, 0, "2017-18-Q3", ["2017-18-Q3"]),
        (.quarterly, 1, "2017-18-Q3", ["2017-18-Q2"]), (.annual, 0, "2017-18-Q3", []),
        (.annual, 0, "2017-18-Q4", ["fy2017-18"]), (.halfYearly, 0, "2017-18-Q2", ["2017-18-H1"]),
        (.halfYearly, 0, "2017-18-Q3", []), (.halfYearly, 0, "2017-18-Q4", ["2017-18-H2"]),
        (.termly, 0, "2017-18-Q3", ["ay2017-18-autumn"]), (.termly, 0, "2017-12", ["ay2017-18-autumn"]),
        (.quarterly, 0, "2017-12", []), (.monthly, 0, "2017-12", ["2017-12"]),
        (.annual, 1, "2018-19-Q1", ["fy2017-18"]),
        (.quarterly, 0, "fy2017-18", ["2017-18-Q1", "2017-18-Q2", "2017-18-Q3", "2017-18-Q4"]),
        (.quarterly, 0, "at-2017-12-31", ["at-2017-12-31"]),
    ])
    func `a measure is asked for the figures of its own cadence`(
        cadence: Cadence, lag: Int, asked: String, periods: [String]
    ) throws {
        var measure = try #require(framework.measure(MeasureID("visits")))
        (measure.cadence, measure.lag) = (cadence, lag)
        #expect(try measure.periods(askedIn: Period(asked)).map(\.description) == periods)
    }
}
