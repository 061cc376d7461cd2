import Testing

struct ShareRowsTests {
    @Test func `a row of percentages is one row over another in every column`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|
            | Health checks offered | 400 | 500 | 600 |
            | Health checks completed | 200 | 300 | 390 |
            | % completed of health checks offered | 50.0% | 60.0% | 1️⃣68.0% |
            """
        ).finds("share", ("65.0%", "390 of 600 is 65.0%"))
    }

    @Test func `a right share is borne out`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|
            | Health checks offered | 400 | 500 | 600 |
            | Health checks completed | 200 | 300 | 390 |
            | % completed of health checks offered | 1️⃣50.0% | 2️⃣60.0% | 3️⃣65.0% |
            """
        ).bearsOut("share")
    }

    @Test func `a percentage of something else is left alone`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|
            | Complaints received | 400 | 500 | 600 |
            | Complaints answered | 390 | 480 | 590 |
            | % of residents satisfied | 71.0% | 72.5% | 70.1% |
            """
        ).findsNothing()
    }
}
