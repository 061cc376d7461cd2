import Testing

struct PartsTests {
    @Test func `counts add up to the total they are of`() {
        MarkedReport("Of the 1️⃣45 actions, 30 are complete, 12 are in progress and 4 are not started.")
            .finds("parts", ("46", "30 + 12 + 4 = 46"))
        MarkedReport("Of the 1️⃣45 actions, 2️⃣30 are complete, 12 are in progress and 3 are not started.")
            .bearsOut("parts")
    }

    @Test func `percentages of one base add up to a hundred`() {
        MarkedReport("1️⃣61% of measures are green and 42% are red.")
            .finds("parts", ("100%", "61% + 42% = 103%"))
    }

    @Test func `percentages may miss a hundred by what was rounded away`() {
        MarkedReport("33% of measures are green, 33% are amber and 33% are red.").findsNothing()
    }

    @Test func `percentages of two bases need not add up`() {
        MarkedReport("61% of children were seen, compared with 72% in the previous year.").findsNothing()
    }

    @Test func `parts that the sentence only begins to list need not add up`() {
        MarkedReport("Of the 45 actions, 30 are complete, including 12 that were late.").findsNothing()
    }
}
