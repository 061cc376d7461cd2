import PerformanceModel

/// The unit of a series, by its cells first and then by its label.
enum UnitReading {
    static func unit(label: String, numbers: [PrintedNumber]) -> ReadSeries.Unit {
        let percents = numbers.count { $0.unit == .percent }
        if percents > 0, percents * 2 >= numbers.count { return .percent }
        let lower = label.lowercased()
        let words = Set(lower.split { !($0.isLetter || $0 == "-") }.map(String.init))
        if let per = per(lower) { return .rate(per) }
        if numbers.contains(where: { $0.unit == .pounds }) || lower.contains("£") { return .pounds }
        if lower.contains("%") || !words.isDisjoint(with: ["percentage", "proportion", "percent"]) {
            return numbers.allSatisfy { $0.value <= 1000 } ? .percent : .count
        }
        if numbers.contains(where: { $0.unit == .days }) || lower.contains("(days)")
            || words.contains("days") && words.contains("average")
        {
            return .days
        }
        if words.contains("score") { return .mean }
        if words.contains("rate") || words.contains("index") { return .rate(nil) }
        let spans = ["days for", "days to", "days taken", "time taken", "waiting time"]
        if spans.contains(where: lower.contains) { return .days }
        // One value with a place may be a rate in a column of its own; where half have one, the row is of means.
        let broken = numbers.count { $0.value.places > 0 }
        if broken > 0 && broken * 2 >= numbers.count || words.contains("average") { return .mean }
        return .count
    }

    /// What a rate is per: `per 10,000`, `/1,000`.
    private static func per(_ label: String) -> Int? {
        for (text, value) in [
            ("100,000", 100_000), ("10,000", 10_000), ("1,000", 1000), ("100k", 100_000), ("10k", 10_000),
        ]
        where label.contains("per \(text)") || label.contains("/\(text)") {
            return value
        }
        return label.contains("per thousand") ? 1000 : nil
    }
}
