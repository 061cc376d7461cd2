import Testing

struct AveragesOfPeriodsTests {
    private static let salt = """
        | Winter service | 2011/12 | 2012/13 | 2013/14 | 2014/15 |
        |---|---|---|---|---|
        | Salt spread (tonnes) | 9,850 | 14,300 | 6,120 | 8,415 |
        | Runs | 61 | 88 | 40 | 52 |


        """

    @Test func `an average over all periods is the mean of the columns`() {
        MarkedReport(Self.salt + "Over the four winters we spread 1️⃣9,167 tonnes of salt on average.")
            .finds("average", ("9,671", "9,850 + 14,300 + 6,120 + 8,415 over 4 is 9,671"))
        MarkedReport(Self.salt + "Over the four winters we spread 1️⃣9,671 tonnes of salt on average.").bearsOut(
            "average")
    }

    @Test func `an average over other periods is left alone`() {
        MarkedReport(Self.salt + "Over the nine winters before we spread 7,200 tonnes of salt on average.")
            .findsNothing()
    }
}
