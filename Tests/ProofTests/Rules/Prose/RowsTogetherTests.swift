import Testing

struct RowsTogetherTests {
    private static let waste = """
        | Waste (tonnes) | Q2 2017/18 | Q3 2017/18 |
        |---|---|---|
        | Recycled | 5,010 | 5,130 |
        | Composted | 1,300 | 1,120 |
        | Buried | 8,040 | 8,010 |


        """

    @Test func `rows said to come to a number together have to add up to it`() {
        MarkedReport(Self.waste + "Recycled and composted waste together came to 1️⃣6,520 tonnes.")
            .finds("total", ("6,250", "5,130 + 1,120 = 6,250"))
        MarkedReport(Self.waste + "Recycled and composted waste together came to 1️⃣6,250 tonnes.").bearsOut("total")
    }

    @Test func `rows of one noun are added up`() {
        let decided = """
            | Planning | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Major applications decided | 14 | 15 |
            | Minor applications decided | 96 | 100 |
            | Other applications decided | 240 | 220 |


            """
        MarkedReport(decided + "In all 1️⃣353 applications were decided.")
            .finds("total", ("335", "15 + 100 + 220 = 335"))
        MarkedReport(decided + "In all 1️⃣335 applications were decided.").bearsOut("total")
    }

    @Test func `a number that no rows together make is left alone`() {
        MarkedReport(Self.waste + "All the county's districts together recycled 61,200 tonnes.").findsNothing()
    }
}
