/// Two files in the shapes of their publishers, with every year in each.
func publishersFiles(_ returns: inout Returns) {
    let author = "Elin Prosser, Corporate performance"
    returns.add("2018-19-q3-fingertips.csv", lines: fingertips())
    returns.submit(
        "returns/2018-19-q3-fingertips.csv", on: "2018-12-17", by: author, published: "2018-11-06",
        because: "Admissions through alcohol elsewhere, in the shape of Fingertips")
    returns.add("2018-19-q3-care-leavers.csv", lines: careLeaversElsewhere())
    returns.submit(
        "returns/2018-19-q3-care-leavers.csv", on: "2018-12-17", by: author, published: "2018-12-13",
        because: "Care leavers elsewhere, in the shape of Explore Education Statistics")
}

/// Admissions through alcohol in the shape of Fingertips' download, with the limits that it prints.
private func fingertips() -> [String] {
    let header =
        "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,"
        + "Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,"
        + "Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,"
        + "Compared to percentiles,Time period Sortable,New data,Compared to goal,Time period range"
    guard let published = Published.all.first(where: { $0.measure == "alcohol-admissions" }) else { return [] }
    let own = alcoholCounts().map { $0.reduce(0, +) }
    return [header]
        + (0..<Calendar.years).flatMap { year in
            // In one year the publisher has eleven admissions more than the council.
            let parts = (count: own[year] + (year == 2 ? 11 : 0), all: People.all(year))
            let value = Double(parts.count) * 100_000 / Double(parts.all)
            let northmoor = PublishedFigure(place: "northmoor", value: value, parts: parts, absence: nil)
            return (published.figures(year) + [northmoor]).map { line($0, year) }
        }
}

private func line(_ figure: PublishedFigure, _ year: Int) -> String {
    var numbers = ["", "", "", "", "", "", ""]
    if figure.absence == nil, let parts = figure.parts {
        func rate(_ count: Double) -> String { millionths(count * 100_000 / Double(parts.all)) }
        let limits = [1.959963984540054, 3.090232306167813].flatMap { byar(parts.count, $0) }.map(rate)
        numbers = [rate(Double(parts.count))] + limits + ["\(parts.count)", "\(parts.all)"]
    }
    let note = figure.absence == nil ? "" : "Value missing in source data"
    let kind = ["england": "England", "north-marches": "Region"][figure.place] ?? "Counties & UAs"
    let years = "\(Calendar.words(year: year))"
    return csv(
        ["99001", "Admissions to hospital through alcohol (invented)", "", "", code(figure.place), title(figure.place)]
            + [kind, "Persons", "All ages", "", "", years] + numbers
            + [note, "", "Not compared", "Not compared", "\(2012 + year)0000", "", "", "1y"])
}

/// Limits of a count of events.
///
/// Source: Byar's approximation, as in PHEindicatormethods.
private func byar(_ count: Int, _ z: Double) -> [Double] {
    func limit(_ count: Double, _ z: Double) -> Double {
        let root = 1 - 1 / (9 * count) + z / (3 * count.squareRoot())
        return count * root * root * root
    }
    return [limit(Double(count), -z), limit(Double(count + 1), z)]
}

/// Care leavers in the tidy shape of Explore Education Statistics, with its symbols.
private func careLeaversElsewhere() -> [String] {
    let header =
        "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,"
        + "la_name,characteristic,care_leavers_in_touch,care_leavers_in_work,care_leavers_in_work_pct"
    guard let published = Published.all.first(where: { $0.measure == "care-leavers-in-work" }) else { return [] }
    return [header]
        + (0..<Calendar.years).flatMap { year in
            published.figures(year).map { figure -> String in
                let (level, places) =
                    switch figure.place {
                    case "england": ("National", ["E92000001", "England", "", "", "", ""])
                    case "north-marches": ("Regional", ["", "", code(figure.place), title(figure.place), "", ""])
                    default: ("Local authority", ["", "", "", "", code(figure.place), title(figure.place)])
                    }
                let parts = figure.parts.map { ["\($0.all)", "\($0.count)", tenths(figure.value)] } ?? []
                return csv(
                    ["\(2013 + year)", "Reporting year", level] + places + ["Total"]
                        + (figure.absence == nil ? parts : ["c", "c", "c"]))
            }
        }
}

private func title(_ place: String) -> String {
    place.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
}

/// The codes of framework/council.yaml.
private func code(_ place: String) -> String {
    switch place {
    case "england": "E92000001"
    case "north-marches": "X12000001"
    case "northmoor": "X10000001"
    default: "X\(10_000_002 + (Neighbour.all.firstIndex { $0.id == place } ?? 0))"
    }
}

private func millionths(_ number: Double) -> String {
    let (whole, rest) = nearest(number * 1_000_000).quotientAndRemainder(dividingBy: 1_000_000)
    return "\(whole).\("\(rest + 1_000_000)".dropFirst())"
}
