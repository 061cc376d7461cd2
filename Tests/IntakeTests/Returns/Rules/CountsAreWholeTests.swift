import Testing

struct CountsAreWholeTests {
    @Test func `half a visit is refused`() throws {
        try expectOne(
            "counts-are-whole", in: "measure,period,value\nvisits,2017-12,1️⃣90.5\n",
            "90.5 is a count and no whole number")
    }

    @Test(arguments: ["visits,90,", "visits,90.5,average", "wait,90.5,", "on-time,90.5,", "cost,90.5,"])
    func `whole counts, averages and other units are quiet`(_ row: String) throws {
        try expectQuiet("measure,value,statistic,period\n\(row),2017-12\n")
    }
}
