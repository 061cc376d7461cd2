/// A return made up for timing: library visits by month and place.
enum Return {
    static func long(rows: Int) -> String {
        let areas = ["", "england", "north-west", "burnley", "preston", "pendle", "hyndburn-ribble-valley"]
        var text =
            "measure,area,period,statistic,forecast,value,numerator,denominator,data_status,absence,note\n"
        var count = 0
        for year in 1900..<2017 {
            for month in 1...12 {
                for area in areas where count < rows {
                    let period = "\(year)-\(month < 10 ? "0" : "")\(month)"
                    text += "library-visits,\(area),\(period),total,,\(100_000 + count),,,final,,\n"
                    count += 1
                }
            }
        }
        // Fewer places than rows are wanted: a second measure goes on.
        for year in 1900..<2017 {
            for month in 1...12 where count < rows {
                text += "museum-visits,,\(year)-\(month < 10 ? "0" : "")\(month),total,,\(40_000 + count),,,final,,\n"
                count += 1
            }
        }
        return text
    }
}
