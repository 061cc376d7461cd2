import Testing

struct RestatementsTests {
    @Test func `the words print the number of the table`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Number of library visits | 1,100 | 1,210 |

            There were 1️⃣1,310 library visits in Q3.
            """
        ).finds("restatement", ("1,210", "the table has 1,210 in Q3 2017/18"))
    }

    @Test func `a number that the table prints is borne out`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Number of library visits | 1,100 | 1,210 |

            There were 1️⃣1,210 library visits in Q3, and 2️⃣1,100 in Q2.
            """
        ).bearsOut("restatement")
    }

    @Test func `a number of another period than the one named is wrong`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Percentage of calls answered within a minute | 81.4% | 85.9% |

            In Q3 1️⃣81.4% of calls were answered within a minute.
            """
        ).finds("restatement", ("85.9%", "Q3 2017/18 is 85.9%; Q2 2017/18 is 81.4%"))
    }

    @Test func `a part that no row holds is left alone`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Number of library visits | 1,100 | 1,210 |

            There were 310 library visits by children under five in Q3. Excluding schools, there were 905 library visits.
            """
        ).findsNothing()
    }
}
