import Testing

struct StatusCountsTests {
    @Test func `the words count the statuses of the table`() {
        MarkedReport(
            """
            | Measure | Q3 2017/18 | Target | RAG |
            |---|---|---|---|
            | Calls answered | 91% | 90% | Green |
            | Letters answered | 88% | 85% | Green |
            | Bins collected | 70% | 98% | Red |

            Of the three measures, 1️⃣one is green and 2️⃣two are red.
            """
        ).finds("status", ("2", "the table has 2 green of 3"), ("1", "the table has 1 red of 3"))
    }

    @Test func `a right count is borne out`() {
        MarkedReport(
            """
            | Measure | Q3 2017/18 | Target | RAG |
            |---|---|---|---|
            | Calls answered | 91% | 90% | Green |
            | Letters answered | 88% | 85% | Green |
            | Bins collected | 70% | 98% | Red |

            Of the 3 measures, 1️⃣2 are green and 1 is red.
            """
        ).bearsOut("status")
    }

    @Test func `a share of the statuses is held too`() {
        MarkedReport(
            """
            | Measure | Q3 2017/18 | Target | RAG |
            |---|---|---|---|
            | Calls answered | 91% | 90% | Green |
            | Letters answered | 88% | 85% | Green |
            | Bins collected | 70% | 98% | Red |
            | Streets swept | 99% | 98% | Green |

            1️⃣50% of our measures are green.
            """
        ).finds("status", ("75.0%", "3 of 4 is 75.0%"))
    }

    @Test func `green spaces are no status`() {
        let report = MarkedReport(
            """
            | Measure | Q3 2017/18 | Target | RAG |
            |---|---|---|---|
            | Calls answered | 91% | 90% | Green |
            | Bins collected | 70% | 98% | Red |

            We opened 4 parks with green flags this year.
            """
        )
        report.findsNothing()
    }
}
