import Testing

struct SharesInWordsTests {
    @Test func `a share is the part over its whole`() {
        MarkedReport("10 applications were decided, of which 9 (1️⃣80%) were on time.")
            .finds("share", ("90.0%", "9 of 10 is 90.0%"))
        MarkedReport("10 applications were decided, of which 9 (1️⃣90%) were on time.").bearsOut("share")
    }

    @Test func `a share that was cut off is not rounded`() {
        MarkedReport("There were 8,632 contacts, and 3,010 of those (1️⃣34.8%) led to a referral.")
            .finds("share", ("34.9%", "3,010 of 8,632 is 34.9%"))
    }

    @Test func `a whole may stand in the sentence before`() {
        MarkedReport("There were 200 complaints. 50 of those (1️⃣20%) were upheld.")
            .finds("share", ("25.0%", "50 of 200 is 25.0%"))
    }

    @Test func `a part is no larger than its whole`() {
        MarkedReport("There were 40 appeals, 1️⃣of which 52 were allowed.")
            .finds("share", ("40 or fewer", "52 of 40"))
    }

    @Test func `a share of something that is not printed is left alone`() {
        MarkedReport("9 (31%) of staff attended.").findsNothing()
        MarkedReport("We held 12 events this year. 9 (31%) of staff attended.").findsNothing()
        MarkedReport("There were 120 visits and 30 letters (65% of them by post).").findsNothing()
    }

    @Test func `the highest of four is one of them and no part`() {
        MarkedReport("79.0 at 31 December 2017: highest of the four figures, which is worse.").findsNothing()
    }
}
