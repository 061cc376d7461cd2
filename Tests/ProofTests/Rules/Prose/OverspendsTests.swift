import Testing

struct OverspendsTests {
    private static let schemes = """
        | Scheme (£000) | Budget | Forecast |
        |---|---|---|
        | Link road | 12,600 | 9,450 |
        | Leisure centre | 6,500 | 6,955 |


        """

    @Test func `an underspend is no overspend`() {
        MarkedReport(Self.schemes + "The link road will 1️⃣overspend by £3.15 million.")
            .finds("direction", ("under", "£9,450,000 against £12,600,000"))
        MarkedReport(Self.schemes + "The link road will 1️⃣underspend by £3.15 million.").bearsOut("direction")
    }

    @Test func `a sum that no row is apart is left alone`() {
        MarkedReport(Self.schemes + "The council expects to overspend by £2.4 million.").findsNothing()
    }
}
