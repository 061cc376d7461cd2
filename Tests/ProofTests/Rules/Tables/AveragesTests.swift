import PerformanceModel
import Testing

struct AveragesTests {
    @Test func `an average lies between its parts`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 | Last 6 month average |
            |---|---|---|---|
            | Referral rate | 27.0 | 32.3 | 1️⃣34.6 |
            """
        ).finds("average", ("between 27.0 and 32.3", "the parts are 27.0 and 32.3"))
    }

    @Test func `a monthly average of two quarters is their sum over six`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 | Last 6 month average |
            |---|---|---|---|
            | Number of contacts | 7,887 | 8,632 | 1️⃣2,753 |
            """
        ).bearsOut("average")
    }

    @Test func `what stands at the ends of months is only asked about`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 | Last 6 month average |
            |---|---|---|---|
            | Rate of children with a child protection plan | 50.3 | 51.6 | 1️⃣52.0 |
            """
        ).finds("average", ("between 50.3 and 51.6", "the parts are 50.3 and 51.6"), severity: .query)
    }
}
