/// The measures of waste, roads and lighting.
func environment(_ returns: inout Returns) {
    waste(&returns)
    emergencies(&returns)
    lighting(&returns)
}

func place(_ quarter: Int) -> String { "\(Calendar.quarter(quarter).lowercased())-place.csv" }

/// Tonnes with strong seasons; recycling comes a quarter late and provisional, and final a quarter after that.
private func waste(_ returns: inout Returns) {
    var draws = Draws("waste")
    for quarter in 0..<Calendar.quarters {
        let period = Calendar.quarter(quarter)
        returns.add(
            Row("recycling", period, absent: "not-due \(Calendar.quarter(quarter + 1))"), to: place(quarter))
        let collected = nearest([76_400, 73_900, 66_200, 63_600][quarter % 4] + 600 * draws.normal())
        let chance = [0.474, 0.461, 0.416, 0.371][quarter % 4] - 0.0009 * Double(quarter) + 0.004 * draws.normal()
        let recycled = nearest(Double(collected) * chance)
        // The plant that makes energy from waste opened in April 2014.
        let landfilled = nearest(Double(collected) * ((quarter < 8 ? 0.41 : 0.16) + 0.010 * draws.normal()))
        returns.add(Row("waste-landfilled", period, value: "\(landfilled)"), to: place(quarter))
        returns.add(Row("waste-collected", period, value: "\(collected)"), to: place(quarter))
        if quarter + 1 < Calendar.quarters {
            let first = nearest(Double(recycled) * (1 + 0.006 * draws.normal()))
            returns.add(Row("recycling", period, first, of: collected, status: "provisional"), to: place(quarter + 1))
        }
        if quarter + 2 < Calendar.quarters {
            returns.add(
                Row("recycling", period, recycled, of: collected, note: "Final tonnage, after audit"),
                to: place(quarter + 2))
        }
    }
}

/// A percentage that has never been anything but the whole.
private func emergencies(_ returns: inout Returns) {
    var draws = Draws("emergency-defects")
    for quarter in 0..<Calendar.quarters {
        let defects = draws.poisson([210, 180, 290, 370][quarter % 4])
        returns.add(Row("emergency-defects", Calendar.quarter(quarter), defects, of: defects), to: place(quarter))
    }
}

/// Electricity with the seasons of daylight that falls as lamps are changed.
private func lighting(_ returns: inout Returns) {
    var draws = Draws("street-light-energy")
    let season = [0.78, 0.83, 1.21, 1.18]
    for quarter in 0..<Calendar.quarters {
        let level = quarter < 8 ? 9_600.0 : 9_600 - 190 * Double(quarter - 8)
        let used = nearest(level * season[quarter % 4] * (1 + 0.012 * draws.normal()))
        returns.add(
            Row("street-light-energy", Calendar.quarter(quarter), value: "\(used)"), to: place(quarter))
    }
}
