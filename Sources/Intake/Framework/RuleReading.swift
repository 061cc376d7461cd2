import PerformanceModel

func readRule(_ map: YAMLMap) -> StatusRule? {
    let test = readTest(map)
    let (number, from, title) = (map.whole("number", in: 1...9999), map.requiredDay("from"), map.required("title"))
    if map.node("number") == nil { map.reportMissing("number") }
    guard let id: StatusRuleID = map.requiredIdentifier("id"), let number, let from, let title, let test else {
        return nil
    }
    return StatusRule(id: id, number: number, from: from, title: title, test: test)
}

private func readTest(_ map: YAMLMap) -> StatusRule.Test? {
    let (tolerance, within, outer) = (
        readTolerance("tolerance", map), readTolerance("within", map), readTolerance("outer", map)
    )
    let (good, acceptable) = (map.quantity("good"), map.quantity("acceptable"))
    let area: AreaID? = map.identifier("area")
    func needs<Value>(_ value: Value?, _ key: String) -> Value? {
        if map.node(key) == nil { map.reportMissing(key) }
        return value
    }
    switch map.required("test") {
    case nil: return nil
    case "target": return .target(tolerance)
    case "thresholds":
        guard let good = needs(good, "good"), let acceptable = needs(acceptable, "acceptable") else { return nil }
        return .thresholds(good: good, acceptable: acceptable)
    case "target-and-floor": return .targetAndFloor
    case "comparator": return needs(area, "area").map { .comparator($0, tolerance) }
    case "comparator-with-interval":
        return needs(area, "area").map(StatusRule.Test.comparatorWithInterval)
    case "target-or-better-than-last-year":
        return needs(tolerance, "tolerance").map(StatusRule.Test.targetOrBetterThanLastYear)
    case "band": return needs(within, "within").map { .band(within: $0, outer: outer) }
    case .some(let other):
        let known = [
            "target", "thresholds", "target-and-floor", "comparator", "comparator-with-interval",
            "target-or-better-than-last-year", "band",
        ]
        map.file.report(
            "not-understood", at: map.mark(of: "test"),
            "\(WordError(unknown: other, kind: "test of a status rule", known: known))")
        return nil
    }
}

/// Reads `5 points` or `10 per cent`.
private func readTolerance(_ key: String, _ map: YAMLMap) -> StatusRule.Tolerance? {
    guard let text = map.text(key) else { return nil }
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    if words.count == 2, let amount = try? Quantity(words[0]), amount >= 0 {
        if words[1] == "points" { return .points(amount) }
        if words[1] == "per cent" { return .percentOfTarget(amount) }
    }
    map.file.report(
        "not-understood", at: map.mark(of: key),
        "\(key): '\(text)' is not a tolerance; write it as '5 points' or '10 per cent'")
    return nil
}

func readTarget(_ map: YAMLMap) -> Target? {
    let (period, value, floor) = (map.period("period"), map.quantity("value"), map.quantity("floor"))
    for key in ["period", "value"] where map.node(key) == nil { map.reportMissing(key) }
    let (approvedBy, because) = (map.required("approved-by"), map.required("because"))
    guard let measure: MeasureID = map.requiredIdentifier("measure"), let period, let value, let approvedBy,
        let because
    else { return nil }
    return Target(
        measure: measure, period: period, value: value, floor: floor, approvedBy: approvedBy, because: because)
}
