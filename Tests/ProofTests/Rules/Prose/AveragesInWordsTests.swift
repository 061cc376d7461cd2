import Testing

struct AveragesInWordsTests {
    @Test func `an average a month is a third of the quarter`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Number of museum visits | 870 | 960 |

            Museum visits averaged 1️⃣360 a month in Q3.
            """
        ).finds("average", ("320 a month", "960 over 3 is 320"))
    }

    @Test func `a right average is borne out`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Number of museum visits | 870 | 960 |

            Museum visits averaged 1️⃣320 a month in Q3.
            """
        ).bearsOut("average")
    }

    @Test func `a capacity a month is no average`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Number of museum visits | 870 | 960 |

            The new museum café can serve 450 a month.
            """
        ).findsNothing()
    }
}
