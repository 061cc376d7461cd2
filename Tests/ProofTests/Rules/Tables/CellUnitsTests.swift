import Testing

struct CellUnitsTests {
    @Test func `a cell has the unit of its row`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|
            | Assessments in time | 82.4% | 1️⃣85.0 days | 86.2% |
            | Visits in time | 91.0% | 92.0% | 93.0% |
            """
        ).finds("unit", ("85.0%", "the others are 82.4%, 86.2%"))
    }

    @Test func `a cell without a unit is left alone`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|
            | Assessments in time | 82.4% | 85.0 | 86.2% |
            """
        ).findsNothing()
    }
}
