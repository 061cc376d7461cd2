import Testing

struct QuarterMonthsTests {
    @Test func `the third quarter is October to December`() {
        MarkedReport("This report covers 1️⃣September to December 2017 (Q3).")
            .finds(
                "period",
                ("October to December 2017", "Q3 is October to December, 3 months; 4 are printed"))
        MarkedReport("This report covers 1️⃣October to December 2017 (Q3).").bearsOut("period")
    }

    @Test func `the second quarter is July to September`() {
        MarkedReport("This report covers 1️⃣June to August 2018 (Q2).")
            .finds(
                "period", ("July to September 2018", "Q2 is July to September, 3 months; 3 are printed"))
    }

    @Test func `months beside no quarter are left alone`() {
        MarkedReport("The campaign ran from September to December 2017 in four districts.").findsNothing()
    }
}
