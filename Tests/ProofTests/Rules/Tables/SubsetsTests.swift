import Testing

struct SubsetsTests {
    @Test func `a part is no more than its whole`() {
        MarkedReport(
            """
            | Measure | 2016 | 2017 |
            |---|---|---|
            | All casualties | 490 | 300 |
            | Child casualties | 320 | 1️⃣350 |
            """
        ).finds("subset", ("300 or fewer", "350 of 300"))
    }

    @Test func `a part that is less is borne out`() {
        MarkedReport(
            """
            | Measure | 2016 | 2017 |
            |---|---|---|
            | All casualties | 2,940 | 2,579 |
            | Child casualties | 1️⃣320 | 2️⃣285 |
            """
        ).bearsOut("subset")
    }

    @Test func `a longer label is not always a part`() {
        MarkedReport(
            """
            | Measure | 2016 | 2017 |
            |---|---|---|
            | Library visits | 490 | 510 |
            | Library visits and museum visits | 940 | 985 |
            | Library visits planned | 600 | 620 |
            """
        ).findsNothing()
    }
}
