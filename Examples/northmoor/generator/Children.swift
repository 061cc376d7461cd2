/// The measures of children's services.
func children(_ returns: inout Returns) {
    referrals(&returns)
    assessments(&returns)
    lookedAfter(&returns)
    careLeavers(&returns)
    adoption(&returns)
    youthJustice(&returns)
    keyStage4(&returns)
    placements(&returns)
}

func people(_ quarter: Int) -> String { "\(Calendar.quarter(quarter).lowercased())-people.csv" }

/// A flow with the seasons of the school year, and no level that is good.
private func referrals(_ returns: inout Returns) {
    var draws = Draws("referrals")
    let season = [0.98, 1.05, 1.06, 1.03, 0.82, 1.00, 1.07, 1.08, 0.90, 1.02, 0.96, 1.03]
    for month in 0..<3 * Calendar.quarters {
        let count = draws.poisson(1_020 * season[month % 12]) + nearest(22 * draws.normal())
        returns.add(Row("referrals", Calendar.month(month), value: "\(count)"), to: people(month / 3))
    }
}

/// A percentage that steps up in April 2015, and of which one figure was returned wrong.
private func assessments(_ returns: inout Returns) {
    var draws = Draws("assessments-in-time")
    for quarter in 0..<Calendar.quarters {
        let all = 2_150 + draws.whole(-140...140)
        let chance = (quarter < 12 ? 0.712 : 0.862) + 0.008 * draws.normal()
        let inTime = draws.binomial(all, chance)
        let period = Calendar.quarter(quarter)
        guard quarter == 16 else {
            returns.add(Row("assessments-in-time", period, inTime, of: all), to: people(quarter))
            continue
        }
        returns.add(Row("assessments-in-time", period, inTime - 270, of: all), to: people(quarter))
        let file = "2016-17-q1-people-correction.csv"
        returns.add(
            Row("assessments-in-time", period, inTime, of: all, note: "The dates of one team had been wrong"),
            to: file)
        returns.submit(
            "returns/\(file)", on: "2016-09-14", by: "Maryam Okafor, People analyst",
            because: "Correction of assessments in Q1, found when Q2 was prepared")
    }
}

/// A stock that rises every quarter, by district; children counted twice in one of them are taken out later.
private func lookedAfter(_ returns: inout Returns) {
    var draws = Draws("children-looked-after")
    let correction = "2018-19-q2-people-correction.csv"
    var county = 702
    for quarter in 0..<Calendar.quarters {
        let children = People.children(quarter / 4)
        let counts = District.events(county)
        let populations = District.people(children)
        func add(_ twice: Int, to file: String, note: String = "") {
            let name = "children-looked-after"
            let end = Calendar.end(of: quarter)
            returns.add(Row(name, end, county + twice, of: children, note: note), to: file)
            for (index, district) in District.all.enumerated() where note.isEmpty || index == 0 {
                returns.add(
                    Row(
                        name, end, in: district.id, counts[index] + (index == 0 ? twice : 0), of: populations[index],
                        note: note), to: file)
            }
        }
        add(quarter == 25 ? 3 : 0, to: people(quarter))
        if quarter == 25 { add(0, to: correction, note: "Three children of Aldermere had been counted twice") }
        county += draws.whole(3...9)
    }
    returns.submit(
        "returns/\(correction)", on: "2018-12-05", by: "Maryam Okafor, People analyst",
        because: "Correction of children looked after at 30 September 2018")
}

/// A share of few people by district, once a year.
private func careLeavers(_ returns: inout Returns) {
    var draws = Draws("care-leavers-in-work")
    for year in 0..<Calendar.years {
        let all = District.all.map { 4 + draws.poisson(150 * $0.share * $0.need) }
        let inWork = all.map { draws.binomial($0, 0.52) }
        let (name, period, file) = ("care-leavers-in-work", Calendar.year(year), people(4 * year + 4))
        returns.add(Row(name, period, inWork.reduce(0, +), of: all.reduce(0, +)), to: file)
        for (index, district) in District.all.enumerated() {
            returns.add(Row(name, period, in: district.id, inWork[index], of: all[index]), to: file)
        }
    }
}

/// A mean of few cases, once returned with a value that is not what its parts make.
private func adoption(_ returns: inout Returns) {
    var draws = Draws("adoption-days")
    for quarter in 0..<Calendar.quarters {
        let children = draws.whole(14...26)
        let days = (0..<children).reduce(0) { sum, _ in sum + max(120, nearest(505 + 150 * draws.normal())) }
        var row = Row("adoption-days", Calendar.quarter(quarter), days, of: children)
        if quarter == 9 { row.value = "\(nearest(Double(days) / Double(children)) - 9)" }
        returns.add(row, to: people(quarter))
    }
}

/// A rate of few events that comes two quarters late and falls.
private func youthJustice(_ returns: inout Returns) {
    var draws = Draws("youth-first-time")
    for quarter in 0..<Calendar.quarters {
        let (name, period) = ("youth-first-time", Calendar.quarter(quarter))
        returns.add(
            Row(name, period, absent: "not-due \(Calendar.quarter(quarter + 2))"), to: people(quarter))
        guard quarter + 2 < Calendar.quarters else { continue }
        let entrants = draws.poisson(64 - 0.9 * Double(quarter))
        returns.add(Row(name, period, entrants, of: People.aged10to17(quarter / 4)), to: people(quarter + 2))
    }
}

/// A score without parts that is another score from September 2015.
private func keyStage4(_ returns: inout Returns) {
    var draws = Draws("key-stage-4-score")
    for year in 0..<Calendar.years {
        let score = year < 3 ? 338 + 1.5 * Double(year) + draws.normal() : 47.9 + 0.4 * draws.normal()
        returns.add(
            Row("key-stage-4-score", Calendar.academicYear(year), value: tenths(score)), to: people(4 * year + 6))
    }
}
