/// Two counts of few people by district, returned in one wide file a year: a row for each district and the county.
func byDistrict(_ returns: inout Returns) {
    var draws = Draws("children-missing")
    let missing = (0..<Calendar.quarters).map { _ in
        District.all.map { min(9, draws.poisson(27 * $0.share * $0.need)) }
    }
    draws = Draws("road-ksi")
    let injured = (0..<Calendar.quarters).map { _ in
        District.all.map { min(14, draws.poisson(66 * $0.share)) }
    }
    for year in 0...Calendar.years {
        let quarters = 4 * year..<min(4 * year + 4, Calendar.quarters)
        func rows(_ measure: String, _ counts: [[Int]]) -> [[String]] {
            let districts = District.all.indices.map { index in
                [measure, District.all[index].id] + quarters.map { "\(sent(counts, measure, $0)[index])" }
            }
            let county = [measure, ""] + quarters.map { "\(sent(counts, measure, $0).reduce(0, +))" }
            // The county's casualties are returned by month.
            return measure == "road-ksi" ? districts : districts + [county]
        }
        let file = "\(Calendar.yearPair(year))-districts.csv"
        returns.add(
            file, columns: quarters.map(Calendar.quarter), rows("children-missing", missing) + rows("road-ksi", injured)
        )
        returns.submit(
            "returns/\(file)", on: Calendar.day(after: quarters.upperBound - 1, 16),
            by: "Elin Prosser, Corporate performance", because: "Counts by district, \(Calendar.words(year: year))")
    }
    months(injured, &returns)
}

/// The counts as first sent: in the quarter before the last, two casualties of Brackwater were not known yet.
private func sent(_ counts: [[Int]], _ measure: String, _ quarter: Int) -> [Int] {
    var counts = counts[quarter]
    if measure == "road-ksi", quarter == 25 { counts[1] = max(0, counts[1] - 2) }
    return counts
}

/// The county's casualties month by month, and the correction of two that were validated late.
private func months(_ counts: [[Int]], _ returns: inout Returns) {
    var draws = Draws("road-ksi months")
    let correction = "2018-19-q2-place-correction.csv"
    for quarter in 0..<Calendar.quarters {
        let known = sent(counts, "road-ksi", quarter).reduce(0, +)
        let months = Calendar.months(of: quarter).map(Calendar.month)
        var parts = [0, 0, 0]
        for _ in 0..<known { parts[draws.whole(0...2)] += 1 }
        for (month, part) in zip(months, parts) {
            returns.add(Row("road-ksi", month, value: "\(part)"), to: place(quarter))
        }
        let late = counts[quarter].reduce(0, +) - known
        if late > 0 {
            let note = "Two casualties of September, validated by the police in January"
            returns.add(Row("road-ksi", months[2], value: "\(parts[2] + late)", note: note), to: correction)
            let period = Calendar.quarter(quarter)
            returns.add(
                Row("road-ksi", period, in: "brackwater", value: "\(counts[quarter][1])", note: note), to: correction)
        }
    }
    returns.submit(
        "returns/\(correction)", on: "2019-01-22", by: "Tom Hesketh, Place data officer",
        because: "Correction of road casualties in September 2018")
}
