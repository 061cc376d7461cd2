import Documents
import Publishing
import Reports
import Testing

struct OpenDataTests {
    @Test func `the figures printed are one to a row`() throws {
        try expectSnapshot(try Example().published(".csv"), "report.csv")
    }

    @Test func `the data is read back without a fault and every row has every column`() throws {
        let file = CSVFile(reading: Array(try Example().published(".csv").utf8))
        #expect(file.faults.isEmpty)
        #expect(Set(file.rows.map(\.cells.count)) == [22])
    }

    @Test func `a quarter and its month in one cell are two rows`() throws {
        let rows = try Example().published(".csv").split(separator: "\r\n").filter { $0.contains(",visits,") }
        #expect(rows.count { $0.hasSuffix(",Q3 2017/18") } == 2)
        #expect(rows.contains { $0.contains(",2017-12,month,total,false,4100,") })
    }

    @Test func `a change is no figure and has no row`() throws {
        #expect(try !Example().published(".csv").contains(",Change\r\n"))
    }
}

struct CellRowsTests {
    @Test func `each value cell is a row, in the order of the paper`() throws {
        let rows = cellRows(of: try Example().checked())
        #expect(
            rows[0] == [
                "theme", "group", "measure", "column", "text", "value", "second_value", "unit", "period",
                "data_status", "status",
            ])
        let neither = "unrated: neither high nor low is good"
        let own = rows.dropFirst().map { $0.dropFirst(2).joined(separator: "|") }
        #expect(
            own.prefix(8) == [
                "Rate of children looked after|Q2 2017/18|77.8|77.8||rate_per_10k|2017-18-Q2|final|"
                    + "requires-improvement",
                "Rate of children looked after|Q3 2017/18|79.0|79.0||rate_per_10k|2017-18-Q3|final|"
                    + "requires-improvement",
                "Rate of children looked after|England|62 †|62||rate_per_10k|2017-18-Q3?|final|unrated: context only",
                "Rate of children looked after|Change|+1.5%|1.5||percent|2017-18-Q3|final|requires-improvement",
                "Visits <in person>|Q2 2017/18|11,250|11250||count|2017-18-Q2|final|\(neither)",
                "Visits <in person>|Q3 2017/18|12,345 [p] (December 2017: 4,100)|12345|4100|count|2017-18-Q3|"
                    + "provisional|\(neither)",
                "Visits <in person>|England|Not returned|||count|2017-18-Q3|not-returned|\(neither)",
                "Visits <in person>|Change|+9.7%|9.7||percent|2017-18-Q3|provisional|\(neither)",
            ])
    }

    @Test func `a part of a composite row stands under its parent's name and only the lead is rated`() throws {
        let rows = cellRows(of: try Example().checked())
        let row = try #require(rows.first { $0[2] == "Walks / - starters" && $0[4] == "40" })
        #expect(row.last == "unrated: context only")
    }
}
