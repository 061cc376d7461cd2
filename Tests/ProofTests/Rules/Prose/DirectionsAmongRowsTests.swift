import Testing

struct DirectionsAmongRowsTests {
    private static let results = """
        | District | 2018 | 2019 |
        |---|---|---|
        | Ashdale | 654 | 680 |
        | Brent | 623 | 610 |
        | Corrie | 618 | 630 |
        | Westering | 675 | 660 |


        """

    @Test func `every row that is named has to have gone that way`() {
        MarkedReport(Self.results + "Results 1️⃣dropped in Brent and Corrie.")
            .finds("direction", ("not Corrie", "Corrie 618 to 630"))
        MarkedReport(Self.results + "Results 1️⃣dropped in Brent and Westering.").bearsOut("direction")
    }

    @Test func `every row but one is all the others`() {
        MarkedReport(Self.results + "Results 1️⃣rose in every district but Brent.")
            .finds("direction", ("not Westering", "Westering 675 to 660"))
    }

    @Test func `rows that are not named are left alone`() {
        MarkedReport(Self.results + "Results dropped in several places.").findsNothing()
    }
}
