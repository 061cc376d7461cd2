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

            There were 310 library visits by children under five in Q3. Without schools, there were 905 visits.
            """
        ).findsNothing()
    }

    @Test func `a share of the total is no wrong count`() {
        let report = MarkedReport(
            """
            | Household waste (tonnes) | 2016/17 | 2017/18 | Share of 2017/18 |
            |---|---|---|---|
            | Residual waste | 64,000 | 87,280 | 67.5% |
            | Recycled waste | 40,000 | 42,000 | 32.5% |
            | Total waste | 104,000 | 129,280 | 100.0% |

            Recycled waste was 32.5% of the total.
            """
        )
        report.findsNothing()
    }

    @Test func `a number of the row that sums up is no wrong one of another row`() {
        let report = MarkedReport(
            """
            | Decisions | Q3 2018/19 | Q4 2018/19 |
            |---|---|---|
            | Major applications | 16 | 30 |
            | Minor applications | 95 | 105 |
            | Other applications | 230 | 260 |
            | Total | 341 | 395 |

            We decided 395 applications in Q4.
            """
        )
        report.findsNothing()
    }

    @Test func `the newer of two numbers is not held against the period of the older`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Average caseload per social worker | 19.2 | 21.7 |

            The average caseload was 1️⃣21.7, up from 1️⃣19.2 in Q2 2017/18.
            """
        ).bearsOut("restatement")
    }
}
