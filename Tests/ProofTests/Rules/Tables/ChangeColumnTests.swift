import Testing

struct ChangeColumnTests {
    @Test func `a change is a share of the old value`() {
        MarkedReport(
            """
            | Measure | Q1-3 2016 | Q1-3 2017 | 2017-2016 change |
            |---|---|---|---|
            | All casualties | 2,940 | 2,579 | 1️⃣-14.0% |
            """
        ).finds("change-column", ("-12.3%", "2,579 against 2,940 is -12.3%"))
    }

    @Test func `a right change is borne out`() {
        MarkedReport(
            """
            | Measure | 2016 | 2017 | Change |
            |---|---|---|---|
            | All casualties | 2,940 | 2,579 | 1️⃣-12.3% |
            | Child casualties | 320 | 285 | 2️⃣-10.9% |
            """
        ).bearsOut("change-column")
    }

    @Test func `a variance is the difference from the target`() {
        MarkedReport(
            """
            | Measure | Target | Actual | Variance |
            |---|---|---|---|
            | Homes built | 400 | 380 | -20 |
            | Homes repaired | 900 | 950 | 50 |
            | Homes let | 600 | 570 | 1️⃣-40 |
            """
        ).finds("change-column", ("-30", "570 against 600 is -30"))
    }

    @Test func `a change from a column that is not there is left alone`() {
        MarkedReport(
            """
            | Measure | Q3 2017/18 | Change on year |
            |---|---|---|
            | Homes built | 380 | -4.0% |
            | Homes repaired | 950 | +2.0% |
            """
        ).findsNothing()
    }
}
