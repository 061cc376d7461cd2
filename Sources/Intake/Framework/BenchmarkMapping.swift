import PerformanceModel

/// Reads one of the `benchmarks` of a measure.
func readBenchmark(_ map: YAMLMap) -> Benchmark? {
    guard map.node("publisher") != nil else {
        map.reportMissing("publisher")
        return nil
    }
    guard let publisher = map.word("publisher", Benchmark.Publisher.self) else { return nil }
    defer { map.finish() }
    let year = map.read("year") { text throws(WordError) in try BenchmarkYear(reading: text) }
    switch publisher {
    case .fingertips: return readFingertips(map, year)
    case .exploreEducationStatistics: return readEducationStatistics(map, year)
    case .other: return readOther(map, year)
    }
}

private func readFingertips(_ map: YAMLMap, _ year: BenchmarkYear?) -> Benchmark? {
    let keepsParts = map.node("parts") == nil || map.yes("parts")
    // Rows with a category are of a part of the people only, such as those in one tenth of areas by deprivation.
    var rows = ["Category Type": map.text("category-type") ?? "", "Category": map.text("category") ?? ""]
    rows["Sex"] = map.text("sex")
    rows["Age"] = map.text("age")
    guard let indicator = map.required("indicator") else { return nil }
    rows["Indicator ID"] = indicator
    return Benchmark(
        publisher: .fingertips, name: "Fingertips",
        columns: Benchmark.Columns(
            area: "Area Code", period: "Time period", value: "Value", numerator: keepsParts ? "Count" : nil,
            denominator: keepsParts ? "Denominator" : nil, note: "Value note"),
        rows: rows, year: year)
}

private func readEducationStatistics(_ map: YAMLMap, _ year: BenchmarkYear?) -> Benchmark? {
    let (numerator, denominator, rows) = (map.text("numerator"), map.text("denominator"), readTexts("filters", of: map))
    guard let indicator = map.required("indicator") else { return nil }
    return Benchmark(
        publisher: .exploreEducationStatistics, name: "Explore Education Statistics",
        columns: Benchmark.Columns(
            area: "geographic_level", period: "time_period", value: indicator, numerator: numerator,
            denominator: denominator),
        rows: rows, year: year)
}

private func readOther(_ map: YAMLMap, _ year: BenchmarkYear?) -> Benchmark? {
    let (name, rows) = (readName(map), readTexts("where", of: map))
    guard let columns = map.map("columns") else {
        if map.node("columns") == nil { map.reportMissing("columns") }
        return nil
    }
    defer { columns.finish() }
    let (area, period, value) = (columns.required("area"), columns.required("period"), columns.required("value"))
    let (numerator, denominator) = (columns.text("numerator"), columns.text("denominator"))
    let (note, published) = (columns.text("note"), columns.text("published"))
    guard let name, let area, let period, let value else { return nil }
    return Benchmark(
        publisher: .other, name: name,
        columns: Benchmark.Columns(
            area: area, period: period, value: value, numerator: numerator, denominator: denominator, note: note,
            published: published),
        rows: rows, year: year)
}

/// The publisher's name, which a note ends with a colon.
private func readName(_ map: YAMLMap) -> String? {
    guard let name = map.required("name") else { return nil }
    guard !name.isEmpty, !name.contains(":") else {
        map.file.report(
            "not-understood", at: map.mark(of: "name"), "name: '\(name)' is to be the publisher's name, without a colon"
        )
        return nil
    }
    return name
}

private func readTexts(_ key: String, of map: YAMLMap) -> [String: String] {
    Dictionary((map.map(key)?.pairs() ?? []).map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
}
