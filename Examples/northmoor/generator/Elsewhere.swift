/// Figures of England, the region and the neighbours: a file a year, two files as their publishers make them, and
/// assessments quarter by quarter.
func elsewhere(_ returns: inout Returns) {
    for year in 0..<Calendar.years {
        let file = "\(Calendar.yearPair(year + 1))-q3-comparators.csv"
        for published in Published.all where !published.england[year].isNaN {
            if !published.hasFile {
                for figure in published.figures(year) {
                    returns.add(figure.row(published.measure, published.period(year)), to: file)
                }
            }
            returns.add(published.neighboursAverage(year), to: file)
        }
        returns.submit(
            "returns/\(file)", on: Calendar.day(after: 4 * year + 6, 17), by: "Elin Prosser, Corporate performance",
            because: "Figures of other councils for \(Calendar.words(year: year)), as published by December")
    }
    publishersFiles(&returns)
    for year in 0...Calendar.years { assessments(year, &returns) }
}

/// A wide file of whole percentages, so that councils tie; it goes as far as the quarter before.
private func assessments(_ year: Int, _ returns: inout Returns) {
    let quarters = 4 * year..<min(4 * year + 4, Calendar.quarters - 1)
    let places =
        [("england", 0.0), ("north-marches", -1)]
        + Neighbour.all.map { neighbour in
            var draws = Draws("assessments of \(neighbour.id)")
            return (neighbour.id, 5 * max(-2, min(1.6, draws.normal())))
        }
    var inSet: [[Int]] = quarters.map { _ in [] }
    var rows = places.compactMap { place, apart -> [String]? in
        let neighbour = Neighbour.all.first { $0.id == place }
        if let neighbour, neighbour.lastYear < year { return nil }
        var draws = Draws("assessments of \(place) in \(year)")
        let cells = quarters.enumerated().map { index, quarter in
            let level = 79.5 + 0.2 * Double(quarter) + apart + (place == "england" ? 0.3 : 1.6) * draws.normal()
            let percent = min(99, nearest(level))
            // Nidshire changed its system, and could not say for two quarters.
            if place == "nidshire", (22...23).contains(quarter) { return "[x]" }
            if neighbour?.isInSet(year) == true { inSet[index].append(percent) }
            return "\(percent)%"
        }
        return ["assessments-in-time", place] + cells
    }
    let means = inSet.map { tenths(Double($0.reduce(0, +)) / Double($0.count)) + "%" }
    rows.append(["assessments-in-time", "neighbours-average"] + means)
    let file = "\(Calendar.yearPair(year))-assessments-elsewhere.csv"
    returns.add(file, columns: quarters.map(Calendar.quarter), rows)
    returns.submit(
        "returns/\(file)", on: Calendar.day(after: quarters.upperBound - 1, 80),
        by: "Elin Prosser, Corporate performance",
        because: "Assessments of other councils, \(Calendar.words(year: year)), as published")
}
