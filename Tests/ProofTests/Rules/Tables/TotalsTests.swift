import Testing

struct TotalsTests {
    @Test func `the year to date is the sum of its quarters`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 | Year to date |
            |---|---|---|---|---|
            | Library visits | 845 | 913 | 866 | 1️⃣2,724 |
            """
        ).finds("total", ("2,624", "845 + 913 + 866 = 2,624"))
    }

    @Test func `a right total is borne out`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 | Year to date |
            |---|---|---|---|---|
            | Library visits | 845 | 913 | 866 | 1️⃣2,624 |
            """
        ).bearsOut("total")
    }

    @Test func `a total row is the sum of the rows above`() {
        MarkedReport(
            """
            | Area | 2016/17 | 2017/18 |
            |---|---|---|
            | North | 120 | 130 |
            | South | 240 | 215 |
            | Total | 360 | 1️⃣355 |
            """
        ).finds("total", ("345", "130 + 215 = 345"))
    }

    @Test func `the rows of which a whole is made add up to it`() {
        MarkedReport(
            """
            | Measure | 2016/17 | 2017/18 |
            |---|---|---|
            | Planning applications | 300 | 1️⃣340 |
            | of which major | 80 | 90 |
            | of which minor | 220 | 240 |
            """
        ).finds("total", ("330", "90 + 240 = 330"))
    }

    @Test func `what stands at a moment and what is a share are not added up`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 | Year to date |
            |---|---|---|---|---|
            | Children looked after | 1,875 | 1,921 | 1,950 | 1,950 |
            | Reviews held on time | 71% | 80% | 77% | 76% |
            """
        ).findsNothing()
    }
}
