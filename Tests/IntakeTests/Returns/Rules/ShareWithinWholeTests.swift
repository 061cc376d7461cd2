import Testing

struct ShareWithinWholeTests {
    @Test func `a part of a whole is never more than it`() throws {
        try expectOne(
            "share-within-whole",
            in: "measure,period,value,numerator,denominator\non-time,2017-12,,1️⃣\"1,005\",\"1,004\"\n",
            "the numerator 1,005 is more than the denominator 1,004, of which it is part")
    }

    @Test func `the same is quiet, and so are parts that are no share`() throws {
        try expectQuiet("measure,period,value,numerator,denominator\non-time,2017-12,,4,4\nwait,2017-12,,40,4\n")
    }

    @Test func `a share of nothing is quiet`() throws {
        try expectQuiet("measure,period,value,numerator,denominator\non-time,2017-12,,0,0\n")
    }
}
