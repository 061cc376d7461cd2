import Intake
import PerformanceModel
import Testing

struct AssumedPeriodIsExplainedTests {
    @Test func `an assumed period needs a note`() throws {
        try expectOne(
            "assumed-period-is-explained", in: "measure,period,value,note\nvisits,2017-12?,5,1️⃣\n",
            "the period 2017-12? is assumed; write in column note the heading as found and why it is assumed")
    }

    @Test func `with a note it is quiet, and the mark is no part of the period`() throws {
        let text = "measure,period,value,note\nvisits,2017-18-Q3?,5,Headed Q3; the year is not printed.\n"
        try expectQuiet(text)
        let observation = try #require(try read(text).observations.first)
        #expect(observation.periodIsAssumed)
        #expect(observation.figure.period.description == "2017-18-Q3")
        #expect(observation.note == "Headed Q3; the year is not printed.")
    }
}
