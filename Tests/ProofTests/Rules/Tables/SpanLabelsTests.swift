import Testing

struct SpanLabelsTests {
    @Test func `quarters that add up to the year to date are no months`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 | Year to date |
            |---|---|---|---|---|
            | 1️⃣Number of visits to museums each month | 701 | 890 | 416 | 2,007 |
            """
        ).finds("period-label", ("each quarter", "701 + 890 + 416 = 2,007"))
    }

    @Test func `a label of quarters over quarters is borne out`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 | Year to date |
            |---|---|---|---|---|
            | 1️⃣Number of visits to museums each quarter | 701 | 890 | 416 | 2,007 |
            """
        ).bearsOut("period-label")
    }

    @Test func `monthly averages that do not add up to the year are left alone`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|
            | Number of visits to museums each month | 234 | 297 | 139 |
            """
        ).findsNothing()
    }
}
