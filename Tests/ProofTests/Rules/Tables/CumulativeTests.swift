import Testing

struct CumulativeTests {
    @Test func `a cumulative count does not fall within its year`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|
            | Homes built (cumulative) | 110 | 230 | 1️⃣190 |
            """
        ).finds("cumulative", ("230 or more", "190 is less than 230"))
    }

    @Test func `a cumulative percentage pools its year`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 |
            |---|---|---|
            | Health checks offered | 400 | 300 |
            | Health checks completed | 200 | 210 |
            | % completed of health checks offered (cumulative) | 50.0% | 1️⃣70.0% |
            """
        ).finds("cumulative", ("58.6%", "410 of 700 so far is 58.6%"))
    }

    @Test func `a new year begins again`() {
        MarkedReport(
            """
            | Measure | Q3 2016/17 | Q4 2016/17 | Q1 2017/18 | Q2 2017/18 |
            |---|---|---|---|---|
            | Homes built (cumulative) | 310 | 420 | 110 | 230 |
            """
        ).findsNothing()
    }
}
