import PerformanceModel
import Testing

struct FormsTests {
    @Test func `a space within a number is noted`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Museum visits | 89,013 | 1️⃣41, 554 |
            """
        ).finds("form", ("41,554", nil), severity: .note)
    }

    @Test func `a number without a comma beside others with one is noted`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Museum visits | 9,013 | 1️⃣4155 |
            """
        ).finds("form", ("4,155", nil), severity: .note)
    }

    @Test func `a table without any commas is left alone`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Museum visits | 89013 | 41554 |
            """
        ).findsNothing()
    }
}
