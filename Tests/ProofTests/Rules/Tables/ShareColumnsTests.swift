import Testing

struct ShareColumnsTests {
    @Test func `a column of percentages is one column over another in every row`() {
        MarkedReport(
            """
            | Offence | Recorded | Solved | Solved % |
            |---|---|---|---|
            | Burglary | 400 | 40 | 10.0% |
            | Robbery | 250 | 50 | 20.0% |
            | Arson | 80 | 20 | 25.0% |
            | Fraud | 500 | 60 | 1️⃣15.0% |
            """
        ).finds("share-column", ("12.0%", "60 of 500 is 12.0%"))
    }

    @Test func `a right column is borne out`() {
        MarkedReport(
            """
            | Offence | Recorded | Solved | Solved % |
            |---|---|---|---|
            | Burglary | 400 | 40 | 1️⃣10.0% |
            | Robbery | 250 | 50 | 2️⃣20.0% |
            | Arson | 80 | 20 | 3️⃣25.0% |
            """
        ).bearsOut("share-column")
    }

    @Test func `a column that follows from no other is left alone`() {
        MarkedReport(
            """
            | Area | Visits | Staff | % satisfied |
            |---|---|---|---|
            | North | 400 | 40 | 81.0% |
            | South | 250 | 50 | 77.0% |
            | East | 80 | 20 | 90.0% |
            """
        ).findsNothing()
    }
}
