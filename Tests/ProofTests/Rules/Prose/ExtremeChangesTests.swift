import Testing

struct ExtremeChangesTests {
    private static let visits = """
        | Library | Q3 2016/17 | Q3 2017/18 | Change % |
        |---|---|---|---|
        | Central | 61,240 | 64,118 | +4.7 |
        | Fernley | 8,275 | 7,618 | -7.9 |
        | Holme | 6,380 | 5,936 | -7.0 |
        | Eastmoor | 15,930 | 17,204 | +8.0 |


        """

    @Test func `the steepest fall is the lowest change of all rows`() {
        MarkedReport(Self.visits + "The 1️⃣steepest fall was at Holme.")
            .finds("superlative", ("Fernley", "Central +4.7, Fernley -7.9, Holme -7.0, Eastmoor +8.0"))
        MarkedReport(Self.visits + "The 1️⃣steepest fall was at Fernley.").bearsOut("superlative")
    }

    @Test func `the fastest growth is the highest`() {
        MarkedReport(Self.visits + "Central grew 1️⃣fastest.")
            .finds("superlative", ("Eastmoor", "Central +4.7, Fernley -7.9, Holme -7.0, Eastmoor +8.0"))
        MarkedReport(Self.visits + "Eastmoor grew 1️⃣fastest.").bearsOut("superlative")
    }

    @Test func `a fall that no row is named for is left alone`() {
        MarkedReport(Self.visits + "The steepest fall since 2009 was elsewhere in the region.").findsNothing()
    }
}
