import Intake
import PerformanceModel
import Testing

struct WideReturnTests {
    @Test func `a column is a period, and a cell a value or a symbol`() throws {
        let reading = try read(
            """
            measure,area,statistic,2017-18-Q1,2017-18-Q2,2017-18-Q3
            visits,,,"70,140",[x],
            cla,england,at-end,5,[z],not-due 2017-18-Q4
            """)
        #expect(reading.findings == [])
        #expect(
            reading.observations.map { "\($0.figure), line \($0.line ?? 0), \($0.column ?? "")" } == [
                "visits of lancashire at 2017-18-Q1 as total, line 2, 2017-18-Q1",
                "visits of lancashire at 2017-18-Q2 as total, line 2, 2017-18-Q2",
                "cla of england at at-2017-06-30 as at-end, line 3, 2017-18-Q1",
                "cla of england at at-2017-09-30 as at-end, line 3, 2017-18-Q2",
                "cla of england at at-2017-12-31 as at-end, line 3, 2017-18-Q3",
            ])
        #expect(reading.observations[1].content == .absent(.notAvailable))
        #expect(reading.observations[4].content == .absent(.notDue(.quarter(4, of: 2017))))
    }

    @Test func `forecast, data status and note are of the whole row`() throws {
        let reading = try read("measure,forecast,data_status,note,fy2017-18?\nvisits,yes,estimated,Headed 17/18,5\n")
        #expect(reading.findings == [])
        let observation = try #require(reading.observations.first)
        #expect(observation.figure.isForecast)
        #expect(observation.dataStatus == .estimated)
        #expect(observation.periodIsAssumed)
        #expect(observation.note == "Headed 17/18")
    }

    @Test func `a cell that is neither is refused where it stands`() throws {
        try expectOne(
            "not-a-number", in: "measure,2017-11,2017-12\nvisits,5,1️⃣–\n",
            "'–' is not a number; write it with digits and at most one point")
    }

    @Test func `a heading that is no period is refused`() throws {
        try expectOne(
            "unknown-column", in: "measure,2017-11,1️⃣Dec 2017\nvisits,5,6\n",
            "there is no column 'Dec 2017'; known: measure, area, statistic, forecast, data_status, note, 2017-18-Q3")
        try expectOne(
            "repeated-column", in: "measure,2017-11,1️⃣2017-11\nvisits,5,6\n",
            "the column '2017-11' stands twice; keep one")
    }
}
