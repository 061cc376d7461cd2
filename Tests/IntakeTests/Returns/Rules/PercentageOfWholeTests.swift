import Testing

struct PercentageOfWholeTests {
    @Test func `a percentage of a whole is at most 100`() throws {
        try expectOne(
            "percentage-of-whole", in: "measure,period,value\non-time,2017-12,1️⃣100.1%\n",
            "100.1% is more than the whole")
    }

    @Test(arguments: ["on-time,100%", "growth,250%", "visits,250"])
    func `100 is quiet, and so is what is no part of a whole`(_ row: String) throws {
        try expectQuiet("measure,value,period\n\(row),2017-12\n")
    }
}
