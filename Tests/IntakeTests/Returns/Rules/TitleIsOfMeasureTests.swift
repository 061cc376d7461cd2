import Intake
import PerformanceModel
import Testing

struct TitleIsOfMeasureTests {
    @Test func `a title that is another measure's is asked about`() throws {
        try expectOne(
            "title-is-of-measure", .query, in: "measure,title,period,value\nvisits,1️⃣Cost,2017-12,5\n",
            "'Cost' is not the title of visits, which is 'Visits'; check that the figures stand beside their own measure"
        )
    }

    @Test func `the measure's own title is quiet, and so is none`() throws {
        try expectQuiet("measure,title,period,value\nvisits,Visits,2017-12,5\ncost,,2017-12,5\n")
        try expectQuiet("measure,title,2017-12\nvisits,Visits,5\n")
    }
}
