import Testing

struct OtherPartsTests {
    @Test func `the others are what is left of the whole before`() {
        MarkedReport("Wardens picked up 69 dogs. Owners came for 52 of these and the other 1️⃣27 found new homes.")
            .finds("parts", ("17", "69 less 52 is 17"))
        MarkedReport("Wardens picked up 69 dogs. Owners came for 52 of these and the other 1️⃣17 found new homes.")
            .bearsOut("parts")
    }

    @Test func `others of no whole are left alone`() {
        MarkedReport("Owners came for 52 dogs. The council pays the vets of the other 27.").findsNothing()
    }
}
