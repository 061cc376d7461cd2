/// The measures of adult social care and public health.
func adults(_ returns: inout Returns) {
    delayedDays(&returns)
    admissions(&returns)
    reablement(&returns)
    carers(&returns)
    healthChecks(&returns)
    lifestyles(&returns)
    alcohol(&returns)
}

/// A flow that is high in winter, and of which fewer days are counted from April 2016.
private func delayedDays(_ returns: inout Returns) {
    var draws = Draws("delayed-days")
    let season = [0.95, 0.93, 0.92, 0.94, 0.96, 0.97, 1.00, 1.04, 1.05, 1.12, 1.08, 1.04]
    for month in 0..<3 * Calendar.quarters {
        let level = month < 48 ? 1_850.0 : 1_460 - 4.5 * Double(month - 48)
        let days = nearest(level * season[month % 12] + 48 * draws.normal())
        returns.add(Row("delayed-days", Calendar.month(month), value: "\(days)"), to: people(month / 3))
    }
}

/// A rate of the twelve months to the end of each quarter.
private func admissions(_ returns: inout Returns) {
    var draws = Draws("residential-admissions")
    let counts = (0..<Calendar.quarters).map { draws.poisson(206 - 0.1 * Double($0)) }
    for quarter in 3..<Calendar.quarters {
        returns.add(
            Row(
                "residential-admissions", Calendar.twelveMonths(to: quarter),
                counts[quarter - 3...quarter].reduce(0, +), of: People.aged65(quarter / 4)),
            to: people(quarter))
    }
}

/// A yearly share that rises.
private func reablement(_ returns: inout Returns) {
    var draws = Draws("reablement-at-home")
    for year in 0..<Calendar.years {
        let all = 1_640 + 55 * year + draws.whole(-60...60)
        returns.add(
            Row(
                "reablement-at-home", Calendar.year(year), draws.binomial(all, 0.795 + 0.013 * Double(year)), of: all),
            to: people(4 * year + 4))
    }
}

/// A survey of every other year.
private func carers(_ returns: inout Returns) {
    var draws = Draws("carers-satisfaction")
    for year in 0..<Calendar.years {
        let (name, period, file) = ("carers-satisfaction", Calendar.year(year), people(4 * year + 5))
        if year.isMultiple(of: 2) {
            let all = 640 + draws.whole(-50...50)
            returns.add(Row(name, period, draws.binomial(all, 0.445 - 0.012 * Double(year)), of: all), to: file)
        } else {
            returns.add(
                Row(name, period, absent: "not-collected", note: "The survey is made every other year"), to: file)
        }
    }
}

/// A percentage that varies and does not change.
private func healthChecks(_ returns: inout Returns) {
    var draws = Draws("health-checks")
    for quarter in 0..<Calendar.quarters {
        let offered = 6_400 + draws.whole(-350...350)
        let taken = draws.binomial(offered, 0.497 + 0.010 * draws.normal())
        returns.add(Row("health-checks", Calendar.quarter(quarter), taken, of: offered), to: people(quarter))
    }
}

/// A measure that ends in March 2016, and the one that takes its place.
private func lifestyles(_ returns: inout Returns) {
    var draws = Draws("lifestyles")
    for quarter in 0..<Calendar.quarters {
        let period = Calendar.quarter(quarter)
        if quarter < 16 {
            let quits = draws.poisson(quarter % 4 == 3 ? 560 : 440)
            returns.add(Row("smoking-quits", period, value: "\(quits)"), to: people(quarter))
        } else {
            let started = 1_240 + draws.whole(-90...90)
            let completed = draws.binomial(started, 0.575 + 0.006 * Double(quarter - 16))
            returns.add(Row("lifestyle-completions", period, completed, of: started), to: people(quarter))
        }
    }
}

/// A yearly rate by district that falls.
private func alcohol(_ returns: inout Returns) {
    for (year, counts) in alcoholCounts().enumerated() {
        let populations = District.people(People.all(year))
        let (name, period, file) = ("alcohol-admissions", Calendar.year(year), people(4 * year + 5))
        returns.add(Row(name, period, counts.reduce(0, +), of: People.all(year)), to: file)
        for (index, district) in District.all.enumerated() {
            returns.add(Row(name, period, in: district.id, counts[index], of: populations[index]), to: file)
        }
    }
}

/// Admissions through alcohol in each district, year by year.
func alcoholCounts() -> [[Int]] {
    var draws = Draws("alcohol-admissions")
    return (0..<Calendar.years).map { year in
        let chance = (682 - 15 * Double(year)) / 100_000
        return zip(District.all, District.people(People.all(year))).map { draws.poisson(Double($1) * chance * $0.need) }
    }
}
