import Testing

struct CountsAreNotNegativeTests {
    @Test(arguments: [
        ("visits", "-1,234", "-1,234"), ("wait", "-3", "-3"), ("cla", "-0.5", "-0.5"), ("on-time", "-2%", "-2"),
    ])
    func `a count, a duration or a share below nought is refused`(
        _ measure: String, _ value: String, _ printed: String
    ) throws {
        try expectOne(
            "counts-are-not-negative", in: "measure,period,value\n\(measure),2017-12,1️⃣\"\(value)\"\n",
            "\(printed) is below nought")
    }

    @Test func `a part below nought is refused where it stands`() throws {
        try expectOne(
            "counts-are-not-negative", in: "measure,period,value,numerator,denominator\non-time,2017-12,,1️⃣-3,4\n",
            "the numerator -3 is below nought")
        try expectOne(
            "counts-are-not-negative", in: "measure,period,value,numerator,denominator\nwait,2017-12,,3,1️⃣-4\n",
            "the denominator -4 is below nought")
    }

    @Test(arguments: ["growth,-3%", "cost,-£500", "score,-1", "visits,0", "on-time,0"])
    func `what may fall below nought, and nought, are quiet`(_ row: String) throws {
        try expectQuiet("measure,value,period\n\(row),2017-12\n")
    }
}
