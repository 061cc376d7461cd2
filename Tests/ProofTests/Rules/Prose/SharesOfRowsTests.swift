import Testing

struct SharesOfRowsTests {
    private static let crimes = """
        | Offence | 2016 | 2017 |
        |---|---|---|
        | Theft | 1,900 | 1,800 |
        | Burglary | 1,300 | 1,200 |
        | Fraud | 5,900 | 6,000 |
        | All crime | 9,100 | 9,000 |


        """

    @Test func `a share of all is the row over the total`() {
        MarkedReport(Self.crimes + "Theft is 1️⃣25.0% of all crime.").finds("share", ("20.0%", "1,800 of 9,000 is 20.0%"))
        MarkedReport(Self.crimes + "Theft is 1️⃣20.0% of all crime.").bearsOut("share")
    }

    @Test func `a second row shares what the first is said to be of`() {
        MarkedReport(Self.crimes + "Theft is 20.0% of all crime, and burglary 1️⃣31.3%.")
            .finds("share", ("13.3%", "1,200 of 9,000 is 13.3%"))
        MarkedReport(Self.crimes + "Theft is 20.0% of all crime, and burglary 1️⃣13.3%.").bearsOut("share")
    }

    @Test func `a share of its plan is the row over its own target`() {
        let savings = """
            | Savings (£000) | Planned | Delivered |
            |---|---|---|
            | Adults | 2,100 | 1,240 |
            | Highways | 1,400 | 1,120 |


            """
        MarkedReport(savings + "Highways has delivered 1️⃣85.0% of its plan.")
            .finds("share", ("80.0%", "£1,120,000 of £1,400,000 is 80.0%"))
        MarkedReport(savings + "Highways has delivered 1️⃣80.0% of its plan.").bearsOut("share")
    }

    @Test func `a share of something else is left alone`() {
        MarkedReport(Self.crimes + "Theft from shops alone is 31.0% of all theft.").findsNothing()
        MarkedReport(Self.crimes + "Theft and burglary together are 33.3% of all crime.").findsNothing()
    }
}
