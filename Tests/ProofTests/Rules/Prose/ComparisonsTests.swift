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

    private static let programmes = """
        | Measure | Good is | Q2 2018/19 | Q3 2018/19 | Target |
        |---|---|---|---|---|
        | Lifestyle programmes completed | High | 63.8% | 62.2% | 63% |


        """

    @Test(arguments: [
        "1️⃣missed the target of 63%, at 62.2%, after meeting it in Q2, at 63.8%.",
        "1️⃣missed its target: 62.2% against 63%, after meeting it in Q2 2018/19, at 63.8%.",
        "1️⃣missed its target after meeting the target in Q2 2018/19.",
        "1️⃣missed the target of 63%, at 62.2%, having met the target of 63% in Q2 2018/19.",
    ])
    func `what is said after 'after' is of the quarter named there`(_ words: String) {
        MarkedReport(Self.programmes + "Lifestyle programmes completed " + words).bearsOut("comparison")
    }

    @Test func `what is said to have gone before is held against the quarter named there`() {
        MarkedReport(
            Self.programmes
                + "Lifestyle programmes completed missed the target of 63%, at 62.2%, "
                + "after 1️⃣missing the target in Q2 2018/19."
        ).finds("comparison", ("above", "63.8% beside 63% (Target)"))
        MarkedReport(
            Self.programmes + "Lifestyle programmes completed 1️⃣met the target of 63% after missing it in Q2."
        ).finds("comparison", ("below", "62.2% beside 63%"))
    }

    @Test(arguments: [
        "went from Slightly below in Q2 2018/19 to Requires improvement: 62.2%.",
        "went from Above target in Q2 2018/19 to Below target: 62.2%.",
        "was rated Slightly above in Q2 2018/19, at 63.8%, and is now at 62.2%.",
    ])
    func `the name of a status is no comparison`(_ words: String) {
        MarkedReport(Self.programmes + "Lifestyle programmes completed " + words).findsNothing()
    }

    @Test func `a small distance is still a comparison`() {
        MarkedReport(
            Self.programmes + "Lifestyle programmes completed, at 62.2%, was slightly 1️⃣above the target of 63%."
        )
        .finds("comparison", ("below", "62.2% beside 63%"))
    }

    @Test func `the name of a status in quotation marks is no comparison`() {
        MarkedReport(
            """
            | Measure | Good is | Q2 2017/18 | Q3 2017/18 | Target |
            |---|---|---|---|---|
            | Days lost | L | 2.06 | 2.77 | 2.50 |

            Days lost went from “Slightly below” to “Requires improvement”, at 2.77 against a target of 2.50.
            """
        ).findsNothing()
    }

    @Test func `how many measures are above and below is no comparison`() {
        MarkedReport("Of 18 measures beside England: above on 13, below on 4, the same on 1.").findsNothing()
    }
}
