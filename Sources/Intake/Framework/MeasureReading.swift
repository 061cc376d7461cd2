import PerformanceModel

/// Reads one measure; what a performance officer may leave out has the value the field would expect.
func readMeasure(_ map: YAMLMap) -> Measure? {
    for key in ["unit", "aggregation"] where map.node(key) == nil { map.reportMissing(key) }
    let kind = readKind(map)
    guard let id: MeasureID = map.requiredIdentifier("id"), let title = map.required("title"),
        let unit: MeasureUnit = map.word("unit"), let aggregation: Aggregation = map.word("aggregation"),
        let group: GroupID = map.requiredIdentifier("group")
    else {
        readRest(map)
        return nil
    }
    var measure = Measure(id: id, title: title, unit: unit, aggregation: aggregation, group: group)
    measure.label = map.text("label")
    measure.definition = map.text("definition") ?? ""
    measure.rationale = map.text("rationale") ?? ""
    measure.source = map.text("source") ?? ""
    measure.owner = map.text("owner") ?? ""
    measure.deputy = map.text("deputy") ?? ""
    measure.of = map.text("of") ?? ""
    if map.node("polarity") == nil { map.reportMissing("polarity") }
    measure.polarity = map.word("polarity") ?? .none
    measure.places = map.whole("places", in: 0...6).map(UInt8.init) ?? unit.usualPlaces
    measure.cadence = map.word("cadence") ?? .quarterly
    measure.kind = kind ?? .collected
    measure.lag = map.whole("lag", in: 0...8) ?? 0
    measure.shown = map.word("shown") ?? .table
    measure.countsPeople = map.yes("counts-people")
    measure.showsNumerator = map.yes("shows-numerator")
    measure.direction = map.word("direction") ?? .previousPeriod
    measure.rule = map.identifier("rule")
    measure.units = map.maps("units").compactMap(readAssignment)
    measure.series = readSeriesNotes(map)
    let benchmarks = map.maps("benchmarks").compactMap(readBenchmark)
    measure.benchmarks = benchmarks.isEmpty ? nil : benchmarks
    return measure
}

private func readAssignment(_ map: YAMLMap) -> Dated<UnitID>? {
    defer { map.finish() }
    let from = map.requiredDay("from")
    guard let unit: UnitID = map.requiredIdentifier("unit"), let from else { return nil }
    return Dated(from: from, unit)
}

private func readKind(_ map: YAMLMap) -> MeasureKind? {
    let (numerator, denominator) = (map.text("numerator"), map.text("denominator"))
    let (share, population) = (map.yes("share"), map.yes("over-population"))
    let formula = map.read("formula") { text throws(ExpressionError) in try Expression(reading: text) }
    switch map.text("kind") ?? "collected" {
    case "collected": return .collected
    case "ratio":
        guard let numerator, let denominator else {
            map.reportMissing(numerator == nil ? "numerator" : "denominator")
            return nil
        }
        return .ratio(
            MeasureKind.Parts(
                numerator: numerator, denominator: denominator, isShare: share, overPopulation: population))
    case "derived":
        if map.node("formula") == nil { map.reportMissing("formula") }
        return formula.map(MeasureKind.derived)
    case let other:
        let error = WordError(unknown: other, kind: "kind of measure", known: ["collected", "ratio", "derived"])
        map.file.report("not-understood", at: map.mark(of: "kind"), "\(error)")
        return nil
    }
}

/// Asks for the keys that are left, so that a measure with one fault is not said to have unknown keys as well.
private func readRest(_ map: YAMLMap) {
    for key in [
        "id", "title", "unit", "aggregation", "group", "label", "definition", "rationale", "source", "owner", "deputy",
        "of", "polarity", "places", "cadence", "lag", "shown", "counts-people", "shows-numerator", "direction", "rule",
        "units", "counts-events", "breaks", "rebases", "benchmarks",
    ] { _ = map.node(key) }
}

func readComposite(_ map: YAMLMap) -> CompositeRow? {
    let measures: [MeasureID] = map.identifiers("measures")
    let (title, lead): (String?, MeasureID?) = (map.required("title"), map.requiredIdentifier("lead"))
    guard let id: CompositeID = map.requiredIdentifier("id"), let title, let lead else { return nil }
    return CompositeRow(id: id, title: title, lead: lead, measures: measures)
}
