/// The measures of libraries, customers, staff and money.
func council(_ returns: inout Returns) {
    libraries(&returns)
    digital(&returns)
    sickness(&returns)
    satisfaction(&returns)
    money(&returns)
}

/// A wide file a year: visits by month with commas at the thousands, and libraries open at the end of each quarter.
private func libraries(_ returns: inout Returns) {
    var draws = Draws("library-visits")
    let season = [1.00, 0.97, 0.96, 1.10, 1.12, 0.98, 1.04, 0.99, 0.78, 1.02, 0.98, 1.06]
    let visits = (0..<3 * Calendar.quarters).map { month in
        nearest((214_000 - 620 * Double(month)) * season[month % 12] * (1 + 0.02 * draws.normal()))
    }
    for year in 0...Calendar.years {
        let quarters = 4 * year..<min(4 * year + 4, Calendar.quarters)
        let months = quarters.flatMap(Calendar.months)
        var columns = months.map(Calendar.month) + quarters.map(Calendar.quarter)
        var ofVisits = months.map { grouped(visits[$0]) } + quarters.map { _ in "" }
        var open = months.map { _ in "" } + quarters.map { $0 < 12 ? "44" : "40" }
        if year == 4 {  // a total that one month was left out of
            columns.append(Calendar.year(year))
            ofVisits.append(grouped(months.dropLast().reduce(0) { $0 + visits[$1] }))
            open.append("")
        }
        let file = "\(Calendar.yearPair(year))-libraries.csv"
        returns.add(file, columns: columns, [["library-visits", ""] + ofVisits, ["libraries-open", ""] + open])
        returns.submit(
            "returns/\(file)", on: Calendar.day(after: quarters.upperBound - 1, 19),
            by: "Josef Lindqvist, Head of Libraries", because: "Libraries, \(Calendar.words(year: year))")
    }
}

/// A measure that starts in April 2016 and improves.
private func digital(_ returns: inout Returns) {
    var draws = Draws("digital-requests")
    for quarter in 16..<Calendar.quarters {
        let all = 18_200 + draws.whole(-900...900)
        let online = draws.binomial(all, 0.312 + 0.021 * Double(quarter - 16) + 0.003 * draws.normal())
        returns.add(Row("digital-requests", Calendar.quarter(quarter), online, of: all), to: place(quarter))
    }
}

/// Days lost by each member of staff, highest in winter, with two quarters lost between two payroll systems.
private func sickness(_ returns: inout Returns) {
    var draws = Draws("sickness-days")
    for quarter in 0..<Calendar.quarters {
        let (name, period) = ("sickness-days", Calendar.quarter(quarter))
        let staff = People.staff(quarter / 4)
        let days = nearest(Double(staff) * ([2.15, 2.05, 2.62, 2.74][quarter % 4] + 0.07 * draws.normal()))
        if quarter == 17 || quarter == 18 {
            let note = "Absence was not recorded while the payroll system was changed"
            returns.add(Row(name, period, absent: "not-returned", note: note), to: place(quarter))
        } else {
            returns.add(Row(name, period, days, of: staff), to: place(quarter))
        }
    }
}

/// A survey of every half year since April 2016: too few points for limits.
private func satisfaction(_ returns: inout Returns) {
    var draws = Draws("resident-satisfaction")
    for half in 8..<13 {
        let asked = 1_100 + draws.whole(-60...60)
        returns.add(
            Row("resident-satisfaction", Calendar.half(half), draws.binomial(asked, 0.61), of: asked),
            to: place(2 * half + 1))
    }
}

/// Council tax collected since the year began, and spending beside what was profiled for the quarter.
private func money(_ returns: inout Returns) {
    var draws = Draws("money")
    for quarter in 0..<Calendar.quarters {
        let due = 282_400_000 + 9_350_000 * (quarter / 4)
        let collected = Double(due) * ([0.289, 0.563, 0.836, 0.976][quarter % 4] + 0.002 * draws.normal())
        let file = place(quarter)
        returns.add(
            Row("council-tax-collected", Calendar.yearToDate(quarter), nearest(collected), of: due), to: file)
        let profile = 92_600_000 + draws.whole(-40...40) * 50_000
        let spent = nearest(Double(profile) * (1.009 + 0.011 * draws.normal()))
        returns.add(Row("spend-against-profile", Calendar.quarter(quarter), spent, of: profile), to: file)
    }
}
