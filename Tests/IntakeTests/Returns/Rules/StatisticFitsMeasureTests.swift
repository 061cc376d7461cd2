import Testing

struct StatisticFitsMeasureTests {
    @Test(arguments: [
        ("cla", "total", "stock", "at-end or average"), ("visits", "at-end", "flow", "total or average"),
        ("on-time", "total", "ratio", "ratio or average"), ("wait", "ratio", "mean", "average"),
        ("score", "total", "index", "latest or average"),
    ])
    func `a statistic that the aggregation does not allow is refused`(
        _ measure: String, _ statistic: String, _ aggregation: String, _ allowed: String
    ) throws {
        try expectOne(
            "statistic-fits-measure", in: "measure,period,statistic,value\n\(measure),2017-12,1️⃣\(statistic),5\n",
            """
            the statistic \(statistic) is not offered for \(measure), whose aggregation is \(aggregation); \
            write \(allowed)
            """)
    }

    @Test(arguments: ["visits,6m-2017-12,average", "visits,2017-12,", "cla,2017-18-Q3,at-end", "score,2017-12,latest"])
    func `a statistic that it allows is quiet`(_ row: String) throws {
        try expectQuiet("measure,period,statistic,value\n\(row),5\n")
    }
}
