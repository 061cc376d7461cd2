import Testing

struct SuperlativesTests {
    @Test func `the highest of all periods is beaten by none`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|
            | Number of library visits | 900 | 1,250 | 1,100 |

            The number of library visits in Q3 was the 1️⃣highest on record.
            """
        ).finds(
            "superlative",
            ("1,250 in Q2 2017/18", "900 (Q1 2017/18), 1,250 (Q2 2017/18), 1,100 (Q3 2017/18)"))
    }

    @Test func `a lowest that nothing held goes below is borne out`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|
            | Number of library visits | 900 | 1,250 | 880 |

            The number of library visits in Q3 was the 1️⃣lowest on record.
            """
        ).bearsOut("superlative")
    }

    @Test func `the highest of the places is beaten by no other row`() {
        MarkedReport(
            """
            | District | Rate |
            |---|---|
            | Ashford | 41.2 |
            | Brookley | 38.5 |
            | Carrow | 44.9 |

            Ashford had the 1️⃣highest rate of the three districts.
            """
        ).finds("superlative", ("Carrow", "Ashford 41.2, Brookley 38.5, Carrow 44.9"))
    }

    @Test func `now exceeded says that it was not before`() {
        MarkedReport(
            """
            | Measure | Good is | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|
            | Care home ratings good or outstanding | H | 74.0% | 74.5% |

            Care home ratings good or outstanding have 1️⃣now exceeded the threshold of 71.5%.
            """
        ).finds(
            "superlative",
            ("already so in Q2 2017/18", "74.0% (Q2 2017/18), 74.5% (Q3 2017/18) beside 71.5%"))
    }

    @Test func `a highest since a bound looks no further back`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 | Q4 2017/18 |
            |---|---|---|---|---|
            | Number of library visits | 1,250 | 900 | 880 | 1,100 |

            The number of library visits in Q4 was the highest since Q1.
            """
        ).findsNothing()
    }

    @Test func `the lowest of a measure's own quarters is not held against other measures`() {
        let report = MarkedReport(
            """
            | Measure | Q1 2018/19 | Q2 2018/19 | Q3 2018/19 |
            |---|---|---|---|
            | Number of museum visits | 41,100 | 52,200 | 36,300 |
            | Number of e-book loans | 30,300 | 31,500 | 33,600 |
            | Number of library visits | 212,400 | 225,300 | 231,900 |

            The number of museum visits was the lowest of the year in Q3.
            """
        )
        report.findsNothing()
    }

    @Test func `a number that comes after another is not the extreme`() {
        MarkedReport(
            """
            | Measure | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|
            | Number of museum visits | 54,000 | 52,200 | 50,100 |

            The number of museum visits was 1️⃣lowest in Q3, after 52,200 in Q2.
            """
        ).bearsOut("superlative")
    }

    @Test func `a lowest in some quarters is held against no more than those`() {
        let table = """
            | Measure | Q3 2016/17 | Q1 2017/18 | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|---|---|
            | Visits to museums | 39,242 | 70,140 | 89,013 | 41,554 |


            """
        MarkedReport(table + "41,554 in Q3 2017/18: 1️⃣lowest in three quarters, which is worse.")
            .bearsOut("superlative")
        MarkedReport(table + "70,140 in Q1 2017/18: 1️⃣lowest in two quarters.")
            .finds(
                "superlative", ("39,242 in Q3 2016/17", "39,242 (Q3 2016/17), 70,140 (Q1 2017/18)"))
    }
}
