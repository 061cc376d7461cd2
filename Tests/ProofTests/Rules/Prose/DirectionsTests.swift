import Testing

struct DirectionsTests {
    @Test func `what is said to rise has risen`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Number of library visits | 1,210 | 1,100 |

            The number of library visits 1️⃣has increased since Q2.
            """
        ).finds("direction", ("a decrease", "1,210 (Q2 2017/18) to 1,100 (Q3 2017/18)"))
    }

    @Test func `a right direction is borne out`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Number of library visits | 1,210 | 1,100 |

            The number of library visits 1️⃣has decreased since Q2.
            """
        ).bearsOut("direction")
    }

    @Test func `better or worse is what the polarity makes it`() {
        MarkedReport(
            """
            | Measure | Good is | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|
            | Percentage of re-referrals | L | 16.3% | 17.0% |

            The percentage of re-referrals 1️⃣has improved since Q2.
            """
        ).finds("direction", ("a worsening", "16.3% (Q2 2017/18) to 17.0% (Q3 2017/18), low is good"))
    }

    @Test func `each quarter means every step`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|
            | Number of library visits | 900 | 880 | 1,100 |

            The number of library visits 1️⃣has risen in every quarter.
            """
        ).finds("direction", ("a decrease", "900 (Q1 2017/18) to 880 (Q2 2017/18)"))
    }

    @Test func `a wish or a forecast is left alone`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Number of library visits | 1,210 | 1,100 |

            The number of library visits is expected to increase next year. We aim to increase library visits.
            """
        ).findsNothing()
    }

    @Test func `two periods that the latest is compared with are two bases`() {
        MarkedReport(
            """
            | Measure | Good is | Dec 2016 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|---|
            | Referral rate | Low | 32.3 | 27.0 | 32.3 |

            The referral rate was 32.3, 1️⃣up from 27.0 in Q2 2017/18 and the same as in December 2016.
            """
        ).bearsOut("direction")
    }
}
