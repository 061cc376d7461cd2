import Testing

struct ChangesInWordsTests {
    @Test func `a change in per cent is of the old value`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Number of reablement referrals | 1,600 | 2,000 |

            The number of reablement referrals increased by 1️⃣20% on the previous quarter.
            """
        ).finds("change", ("+25.0%", "2,000 against 1,600 is +25.0%"))
    }

    @Test func `a change in numbers is the difference`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Number of delayed days | 4,511 | 3,903 |

            The number of delayed days decreased by 1️⃣644 since Q2.
            """
        ).finds("change", ("-608", "3,903 against 4,511 is -608"))
    }

    @Test func `a right change is borne out`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Number of delayed days | 4,511 | 3,903 |

            The number of delayed days decreased by 1️⃣608 (2️⃣-13.5%) since Q2.
            """
        ).bearsOut("change")
    }

    @Test func `where the words give both ends they alone count`() {
        MarkedReport("Parking fines rose by 1️⃣10% (from 400 to 500).")
            .finds("change", ("+25.0%", "500 against 400 is +25.0%"))
        MarkedReport("Parking fines rose by 1️⃣25% (from 400 to 500).").bearsOut("change")
    }

    @Test func `where the words fit a row in part the number beside the change tells the row`() {
        let table = """
            | Measure | Q1-3 2016 | Q1-3 2017 |
            |---|---|---|
            | All KSI and slight casualties | 2,940 | 2,579 |
            | Child casualties | 320 | 285 |


            """
        MarkedReport(table + "There were 2,579 casualties on our roads, 1️⃣12.3% fewer than in Q1-3 2016.")
            .bearsOut("change")
        MarkedReport(table + "There were 285 child casualties on our roads, 1️⃣12.3% fewer than in Q1-3 2016.")
            .finds("change", ("-10.9%", "285 against 320 is -10.9%"))
    }

    @Test func `the change of somebody else is left alone`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Number of delayed days | 4,511 | 3,903 |

            The number of delayed days has decreased, compared with a decrease of 3.8% for all authorities.
            """
        ).findsNothing()
    }
}
