import Testing

struct TargetsMetTests {
    private static let homes = """
        | Measure | Good is | Q2 2017/18 | Q3 2017/18 | Target |
        |---|---|---|---|---|
        | Days to re-let a home | Low | 24.5 | 25.2 | 25.0 |
        | Rent collected (%) | High | 97.0 | 98.4 | 98.0 |


        """

    @Test func `a target that was missed was not met`() {
        MarkedReport(Self.homes + "Re-lets took longer. The target of 25.0 was 1️⃣met.")
            .finds("comparison", ("missed", "25.2 against 25.0, low is good"))
        MarkedReport(Self.homes + "Re-lets took longer. The target of 25.0 was 1️⃣missed.").bearsOut("comparison")
    }

    @Test func `a target that was met was not missed`() {
        MarkedReport(Self.homes + "The target of 98.0% was not 1️⃣met.")
            .finds("comparison", ("met", "98.4 against 98.0, high is good"))
    }

    @Test func `a month's count is not held against the target of the quarter`() {
        MarkedReport(
            """
            | Measure | Good is | Oct 2018 | Nov 2018 | Dec 2018 | Target for the quarter |
            |---|---|---|---|---|---|
            | Delayed days | Low | 1,390 | 1,377 | 1,406 | 4,050 |

            Delayed days were many. The target of 4,050 was missed.
            """
        ).findsNothing()
    }

    @Test func `a target that no row has is left alone`() {
        MarkedReport(Self.homes + "The national target of 90.0% was met.").findsNothing()
    }
}
