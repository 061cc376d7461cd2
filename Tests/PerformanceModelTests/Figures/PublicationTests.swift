import PerformanceModel
import Testing

struct PublicationTests {
    @Test(arguments: [
        ("Published 2018-07-03 by Fingertips", "Fingertips", ""),
        ("Published 2018-07-03 by LG Inform: A note: of its own", "LG Inform", "A note: of its own"),
    ])
    func `a note says who published a figure and when`(_ note: String, _ publisher: String, _ remark: String) throws {
        let day = try #require(Day("2018-07-03"))
        let publication = Publication(day: day, publisher: publisher, remark: remark)
        #expect(publication.note == note)
        #expect(Publication(note: note) == publication)
    }

    @Test(arguments: [
        "", "Published", "Published 2018-07-03 by ", "Published 3 July 2018 by Fingertips", "Printed 2018-07-03 by X",
        "Published 2018-02-30 by X", "Published 2018-07-03 by : X",
    ])
    func `another note does not`(_ note: String) {
        #expect(Publication(note: note) == nil)
    }
}
