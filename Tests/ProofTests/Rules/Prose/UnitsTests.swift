import Testing

struct UnitsTests {
    @Test func `one of a list has the unit of the others`() {
        MarkedReport("The rates are high in Burnley (119.8), Preston (104.7), Pendle (102.8) and Hyndburn (1️⃣79.5%).")
            .finds("unit", ("79.5", "the others are 119.8, 104.7, 102.8"))
    }

    @Test func `a rate is no percentage`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Rate of children looked after per 10,000 | 77.8 | 79.0 |

            The rate of children looked after was 1️⃣79.0% in Q3.
            """
        ).finds("unit", ("79.0 per 10,000", "the table has 79.0"))
    }

    @Test func `tonnes are not kilograms`() {
        MarkedReport(
            """
            | Measure | 2016/17 | 2017/18 |
            |---|---|---|
            | Household waste collected (tonnes) | 64,200 | 66,800 |

            We collected 1️⃣66,800 kilograms of household waste in 2017/18.
            """
        ).finds("unit", ("66,800 tonnes", "the table has 66,800, in tonnes"))
    }

    @Test func `a list of one unit is left alone`() {
        MarkedReport("The rates are high in Burnley (119.8), Preston (104.7), Pendle (102.8) and Hyndburn (79.5).")
            .findsNothing()
    }

    @Test func `the unit of the measure is borne out`() {
        MarkedReport(
            """
            | Measure | 2016/17 | 2017/18 |
            |---|---|---|
            | Household waste collected (tonnes) | 64,200 | 66,800 |

            We collected 1️⃣66,800 tonnes of household waste in 2017/18.
            """
        ).bearsOut("restatement")
    }
}
