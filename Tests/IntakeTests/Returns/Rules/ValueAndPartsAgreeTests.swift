import Intake
import PerformanceModel
import Testing

struct ValueAndPartsAgreeTests {
    @Test func `a value that its parts do not make is queried with the sum`() throws {
        try expectOne(
            "value-and-parts-agree", .query,
            in: "measure,period,value,numerator,denominator\non-time,2017-12,1️⃣34.8%,\"3,010\",\"8,632\"\n",
            "34.8% is not what its parts make, 34.9%; correct one or explain (3,010 of 8,632 is 34.870%)")
    }

    @Test func `the value is kept as returned`() throws {
        let reading = try read("measure,period,value,numerator,denominator\non-time,2017-12,34.8%,3010,8632\n")
        #expect(reading.isAcceptable)
        guard case .value(let held)? = reading.observations.first?.content else {
            Issue.record("no value")
            return
        }
        #expect(held.value?.description == "34.8")
        #expect(held.numerator == 3010)
    }

    @Test(arguments: ["on-time,34.9,3010,8632", "on-time,35,3010,8632", "on-time,34.87,3010,8632", "on-time,0,0,0"])
    func `agreement at the places written is quiet`(_ row: String) throws {
        try expectQuiet("measure,value,numerator,denominator,period\n\(row),2017-12\n")
    }
}
