import Testing

struct ValueOrAbsenceTests {
    @Test func `parts of what is no ratio, and one part alone, make no value`() throws {
        try expectOne(
            "value-or-absence", in: "measure,period,value,numerator,denominator\nvisits,2017-12,1️⃣,90,100\n",
            "visits is no ratio, so its parts make no value; write the value")
        try expectOne(
            "value-or-absence", in: "measure,period,value,numerator,denominator\non-time,2017-12,,90,1️⃣\n",
            "there is no value, and to work it out the denominator is missing")
    }

    @Test func `a row without value or reason is refused`() throws {
        try expectOne(
            "value-or-absence", in: "measure,period,value,absence\nvisits,2017-12,1️⃣,\n",
            """
            there is no value and no reason for its absence; write the value, or in column absence a word such as \
            not-returned
            """)
    }

    @Test(arguments: ["5,,", ",5,", ",,5"])
    func `a value beside a reason for its absence is refused`(_ values: String) throws {
        try expectOne(
            "value-or-absence",
            in: "measure,period,value,numerator,denominator,absence\nvisits,2017-12,\(values),1️⃣not-returned\n",
            "there is both a value and a reason for its absence; keep one")
    }

    @Test func `a value, both parts or a reason alone is quiet`() throws {
        try expectQuiet(
            """
            measure,period,value,numerator,denominator,absence
            on-time,2017-10,75,,,
            on-time,2017-11,,3,4,
            on-time,2017-12,,,,not-due 2017-18-Q4
            """)
    }
}
