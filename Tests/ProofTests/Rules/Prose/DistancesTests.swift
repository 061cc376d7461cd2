import Testing

struct DistancesTests {
    @Test func `a distance from the target is the number less the target`() {
        MarkedReport("Referrals were 436 in quarter 2, which is 1️⃣26 above the target of 420.")
            .finds("change", ("16", "436 less 420 is 16"))
        MarkedReport("Referrals were 436 in quarter 2, which is 1️⃣16 above the target of 420.").bearsOut("change")
    }

    @Test func `points are apart as percentages are`() {
        MarkedReport("The share was 28.6%, 1️⃣2.4 percentage points short of the target of 30.0%.")
            .finds("change", ("1.4", "28.6% less 30.0% is 1.4"))
    }

    @Test func `a distance from a target that is not printed is left alone`() {
        MarkedReport("Referrals were 436 in quarter 2, which is 26 above the target.").findsNothing()
    }
}
