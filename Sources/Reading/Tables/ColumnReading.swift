import Documents
import PerformanceModel

/// What the heading of a column says.
enum ColumnReading {
    /// Reads a heading; its meaning may change once its cells are seen.
    static func column(_ index: Int, heading: String, line: Int) -> ReadColumn {
        let tokens = Tokeniser.tokens(of: heading, inCell: true)
        let words = Set(tokens.compactMap(\.word))
        let periods = tokens.compactMap(\.period)
        var column = ReadColumn(
            index: index, heading: heading, meaning: meaning(heading.lowercased(), words, tokens, periods), line: line)
        column.period =
            periods.first { $0.isNamed && $0.kind != .year } ?? periods.first { $0.isNamed } ?? periods.first
        // `Q3/ Dec 2016`: the month has the year that the quarter leaves out.
        if let quarter = column.period, quarter.kind == .quarter, quarter.end == nil,
            let end = periods.compactMap(\.end).first(where: { $0 % 12 + 1 == quarter.endMonth })
        {
            column.period?.end = end
        }
        column.secondPeriod = periods.count > 1 ? periods.dropFirst().first { $0 != column.period } : nil
        column.isForecast = !words.isDisjoint(with: ["forecast", "projected", "projection", "estimate", "predicted"])
        column.isCumulative = words.contains("cumulative")
        return column
    }

    private static func meaning(
        _ heading: String, _ words: Set<String>, _ tokens: [Token], _ periods: [NamedPeriod]
    ) -> ReadColumn.Meaning {
        func has(_ any: String...) -> Bool { any.contains { words.contains($0) } }
        if has("good", "polarity", "aim", "wanted") || heading.contains("h/l")
            || heading.contains("better") && !has("than")
        {
            return .polarity
        }
        if has("direction", "dot", "travel", "trend", "arrow", "trajectory") { return .direction }
        if has("rag", "status") || has("rating") && periods.isEmpty { return .status }
        if has("change", "variance", "difference", "movement", "var", "chg", "variation") || heading.contains("+/-")
            || ["more or fewer", "more or less", "up or down", "gain or loss", "points", "+ or -", "+ or −", "+/−"]
                .contains(
                    heading)
            || heading.contains(" less ") && !heading.contains("or less")
        {
            return .change(isPercent: heading.contains("%") || heading.contains("per cent"))
        }
        if has(
            "comment", "comments", "commentary", "notes", "note", "owner", "lead", "source", "frequency", "rank",
            "quartile", "position", "ref", "reference", "id", "code", "directorate", "explanation", "decile")
        {
            return .note
        }
        if words == ["unit"] || words == ["units"] { return .unit }
        if let name = comparator(heading, words) { return .comparator(name) }
        // `% of plan` and `Reached the standard` are what was done.
        if heading.contains("% of") || has("reached", "met", "meeting", "achieved") && has("target", "standard", "plan")
        {
            return .figure
        }
        if has(
            "target", "targets", "plan", "planned", "profile", "standard", "goal", "budget", "threshold", "ambition",
            "expected", "trajectory")
        {
            return .target
        }
        if has("floor", "minimum", "tolerance", "intervention", "lower", "trigger") && periods.isEmpty
            && !has("area", "quartile", "space")
        {
            return .floor
        }
        if has("average", "avg", "mean"),
            has("district", "districts", "county", "unitary", "metropolitan", "authorities", "councils", "group")
        {
            return .comparator(has("district", "districts") ? "district" : has("county") ? "county" : "comparators")
        }
        if has("average", "avg", "mean") {
            // `2010-14 average` is of years that the table does not show.
            let isOfItsOwn = periods.contains { $0.isNamed } && months(tokens) == nil
            return isOfItsOwn ? .figure : .average(months: months(tokens))
        }
        if periods.contains(where: { $0.relative == .yearToDate }) || has("cumulative") && periods.isEmpty {
            return .yearToDate
        }
        if has("total") && periods.filter(\.isNamed).isEmpty
            || ["quarter", "year", "half year", "full year", "all"].contains(heading)
        {
            return .total
        }
        return .figure
    }

    /// The months of `Last 6 month average`.
    private static func months(_ tokens: [Token]) -> Int? {
        for token in tokens {
            if let number = token.number, case .duration(let word) = number.unit, word.hasPrefix("month") {
                return Int(number.value.millionths / 1_000_000)
            }
            if let period = token.period, case .relative(.last(let count)) = period.kind, period.months == 1 {
                return count
            }
        }
        return nil
    }

    private static let regions = [
        "north west", "north east", "south west", "south east", "east midlands", "west midlands", "east of england",
    ]

    private static func comparator(_ heading: String, _ words: Set<String>) -> String? {
        if has(words, "england", "eng", "english") { return "England" }
        if has(words, "national") { return "national" }
        if heading.contains("statistical neighbour") || has(words, "neighbour", "neighbours", "sn") {
            return "statistical neighbours"
        }
        if has(words, "regional", "region", "yorkshire") || regions.contains(where: heading.contains) {
            return "regional"
        }
        if has(
            words, "comparator", "comparators", "peer", "peers", "family", "cipfa", "benchmark", "group's", "similar",
            "msf")
        {
            return "comparators"
        }
        return nil
    }

    private static func has(_ words: Set<String>, _ any: String...) -> Bool { any.contains { words.contains($0) } }
}
