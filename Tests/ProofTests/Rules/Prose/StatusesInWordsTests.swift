import Testing

struct StatusesInWordsTests {
    private static let leisure = """
        | Measure | Good is | Q3 2017/18 | Target | Status |
        |---|---|---|---|---|
        | Free swims | High | 4,202 | 4,000 | Green |
        | Gym members | High | 5,175 | 5,800 | Red |


        """

    @Test func `a status in the words is that of the row`() {
        MarkedReport(Self.leisure + "Free swims, 4,202 against a target of 4,000, are 1️⃣amber.")
            .finds("status", ("green", "the table has green"))
        MarkedReport(Self.leisure + "Gym members are 1️⃣red.").bearsOut("status")
    }

    @Test func `what no row names is left alone`() {
        MarkedReport(Self.leisure + "The flags at the lido are amber.").findsNothing()
    }
}
