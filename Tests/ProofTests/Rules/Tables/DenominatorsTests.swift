import Testing

struct DenominatorsTests {
    @Test func `all numbers and rates of one period rest on one population`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Number and rate of children in need | 2,425/97.0 | 2,400/96.0 |
            | Number and rate of child protection plans | 1,200/48.0 | 1,250/50.0 |
            | Number and rate of children looked after | 1,800/72.0 | 1️⃣1,850/79.0 |
            """
        ).finds("denominator", ("74.0", "1,850 of about 250,000 is 74.0"))
    }

    @Test func `pairs of one population are borne out`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Number and rate of children in need | 2,425/97.0 | 1️⃣2,400/96.0 |
            | Number and rate of child protection plans | 1,200/48.0 | 2️⃣1,250/50.0 |
            | Number and rate of children looked after | 1,800/72.0 | 3️⃣1,850/74.0 |
            """
        ).bearsOut("denominator")
    }

    @Test func `a rate of another population is left alone`() {
        MarkedReport(
            """
            | Measure | Q2 2017/18 | Q3 2017/18 |
            |---|---|---|
            | Number and rate of children in need | 2,425/97.0 | 2,400/96.0 |
            | Number and rate of child protection plans | 1,200/48.0 | 1,250/50.0 |
            | Number and rate of adults in care | 1,800/18.0 | 1,850/18.5 |
            """
        ).findsNothing()
    }
}
