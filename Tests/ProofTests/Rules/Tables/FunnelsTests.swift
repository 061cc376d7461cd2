import PerformanceModel
import Testing

struct FunnelsTests {
    @Test func `more starters than referrals are asked about`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 |
            |---|---|---|
            | Referrals | 2,116 | 3,193 |
            | Starters | 1️⃣2,784 | 2,682 |
            | Completions | 2,181 | 2,105 |
            """
        ).finds("funnel", (nil, "2,784 against 2,116"), severity: .query)
    }

    @Test func `fewer at each step is as it should be`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 |
            |---|---|---|
            | Referrals | 3,116 | 3,193 |
            | Starters | 2,784 | 2,682 |
            | Completions | 2,181 | 2,105 |
            """
        ).findsNothing()
    }

    @Test func `the steps of two programmes are not mixed`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 |
            |---|---|---|
            | Weight management | | |
            | Referrals | 300 | 320 |
            | Starters | 200 | 210 |
            | Physical activity | | |
            | Referrals | 900 | 950 |
            | Starters | 700 | 720 |
            """
        ).findsNothing()
    }
}
