import Testing

struct TotalsInWordsTests {
    @Test func `the year to date is the sum of its quarters`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|
            | Number of museum visits | 310 | 420 | 250 |

            The number of museum visits in the year to date is 1️⃣1,080.
            """
        ).finds("total", ("980", "310 + 420 + 250 = 980"))
    }

    @Test func `a right year to date is borne out`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|
            | Number of museum visits | 310 | 420 | 250 |

            The number of museum visits in the year to date is 1️⃣980.
            """
        ).bearsOut("total")
    }

    @Test func `what stands at a moment is never added up`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|
            | Children looked after | 310 | 320 | 325 |

            The number of children looked after in the year to date stands at 325.
            """
        ).findsNothing()
    }
}
