import Testing

struct ComparisonsTests {
    @Test func `what is higher is more`() {
        MarkedReport("The rate of 79.0 is 1️⃣higher than the national rate of 86.0.")
            .finds("comparison", ("below", "79.0 beside 86.0"))
        MarkedReport("The rate of 79.0 is 1️⃣lower than the national rate of 86.0.").bearsOut("comparison")
    }

    @Test func `a comparator may stand in its column`() {
        MarkedReport(
            """
            | Measure | Good is | Q3 2017/18 | England average |
            |---|---|---|---|
            | Adults receiving direct payments | H | 24.0% | 28.3% |

            The proportion of adults receiving direct payments is 1️⃣above the England average.
            """
        ).finds("comparison", ("below", "24.0% beside 28.3% (England average)"))
    }

    @Test func `a target that was missed was not met`() {
        MarkedReport(
            """
            | Measure | Good is | Q3 2017/18 | Target |
            |---|---|---|---|
            | Calls answered within a minute | H | 81.0% | 85.0% |

            Calls answered within a minute 1️⃣met the target.
            """
        ).finds("comparison", ("below", "81.0% beside 85.0% (Target)"))
    }

    @Test func `a comparison that is right is borne out`() {
        MarkedReport(
            """
            | Measure | Good is | Q3 2017/18 | England average |
            |---|---|---|---|
            | Adults receiving direct payments | H | 24.0% | 28.3% |

            The proportion of adults receiving direct payments is 1️⃣below the England average.
            """
        ).bearsOut("comparison")
    }

    @Test func `a quarter's count is not held against the target of a year`() {
        MarkedReport(
            """
            | Measure | Good is | Q3 2017/18 | Target |
            |---|---|---|---|
            | Number of homes built | H | 110 | 400 |

            The number of homes built is above target for this stage of the year.
            """
        ).findsNothing()
    }

    @Test func `a period beside the other value is not when the first was`() {
        MarkedReport(
            """
            | Measure | Good is | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|---|
            | Adults who live in their own home | High | 81.9% | 83.0% | 82.5% |

            The share of adults who live in their own home is lower than in Q2 (1️⃣83.0%).
            """
        ).bearsOut("comparison")
    }
}
