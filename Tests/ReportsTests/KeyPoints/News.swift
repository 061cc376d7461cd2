import Evaluation
import PerformanceModel
import Reports
import Testing

/// A report of Q3 2017/18 of a few measures, for asking which key points it gives.
struct News {
    /// Each as it stands in a framework, after `id` and `title`, which are the same: `visits: polarity: high, unit: …`.
    var measures = ["visits: polarity: high, unit: count, aggregation: flow"]
    /// Each as `measure period value` or `measure of area period value`; a value may be `8/10`, or `absent`, and a data
    /// status may follow.
    var figures: [String] = []
    /// Each as `measure period value`.
    var targets: [String] = []
    var rules = "{id: target, number: 1, from: 2012-04-01, title: T, test: target, tolerance: 5 points}"
    var areas = ""
    var sets = ""
    var cells = "[]"
    var text = ""
    var commentary: [(about: String, text: String)] = []

    /// So many quarters up to Q3 2017/18 with the values given, oldest first.
    static func quarters(_ measure: String, _ values: String...) -> [String] { quarters(measure, values) }

    static func quarters(_ measure: String, _ values: [String]) -> [String] {
        values.reversed().enumerated().map { back, value in
            let quarter = 2017 * 4 + 2 - back
            let year = quarter / 4
            return "\(measure) \(year)-\(String(101 + year % 100).dropFirst())-Q\(quarter % 4 + 1) \(value)"
        }
    }

    private func paper() -> Paper {
        var paper = Paper()
        paper.framework = """
            council: {title: Lancashire, area: lancashire, bands: {slightly-below: Nearly there}}
            areas:
              - {id: lancashire, title: Lancashire, kind: authority}
              - {id: england, title: England, kind: nation}
            \(areas)
            \(sets.isEmpty ? "" : "comparator-sets:\n\(sets)")
            themes: [{id: start-well, title: Start Well, groups: [{id: g, title: The group}]}]
            measures:
            \(measures.map(Self.measure).joined(separator: "\n"))
            status-rules: [\(rules)]
            \(targets.isEmpty ? "" : "targets:\n" + targets.map(Self.target).joined(separator: "\n"))
            """
        paper.figures = figures.map(Self.row)
        paper.columns += [
            "{id: status, label: S, shows: status, of: q3}", "{id: travel, label: D, shows: direction, of: q3}",
        ]
        paper.cells = cells
        paper.text = text
        paper.commentary = commentary
        return paper
    }

    private static func measure(_ line: String) -> String {
        let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
        let title =
            parts[1].contains("title:") ? "" : "title: \(parts[0].prefix(1).uppercased() + parts[0].dropFirst()), "
        return "  - {id: \(parts[0]), \(title)group: g,\(parts[1])}"
    }

    private static func target(_ line: String) -> String {
        let words = line.split(separator: " ")
        return "  - {measure: \(words[0]), period: \(words[1]), value: \(words[2]), approved-by: C, because: B}"
    }

    private static func row(_ line: String) -> String {
        var words = line.split(separator: " ").map(String.init)
        var area = ""
        if words[1] == "of" {
            area = words[2]
            words.removeSubrange(1...2)
        }
        let (value, status) = (words[2], words.count > 3 ? words[3] : "")
        let parts = value.split(separator: "/")
        let number = parts.count == 2 ? ",\(parts[0]),\(parts[1])" : value == "absent" ? ",," : "\(value),,"
        return
            "\(words[0]),\(area),\(words[1]),,,\(number),\(status),\(value == "absent" ? "not-returned" : ""),\(words[1].hasSuffix("?") ? "Why" : "")"
    }

    func suggestions() throws -> [SuggestedKeyPoint] {
        suggestedKeyPoints(of: release(try paper().checked(), to: .public))
    }

    /// What a rule suggests, each as `worse: Visits fell from …` with references as they are printed.
    func points(_ rule: String) throws -> [String] {
        try suggestions().filter { $0.point.rule == rule }.map { "\($0.point.verdict.rawValue): \($0.printed)" }
    }

    /// Every point of a rule, also those that stand behind another of their measure.
    func all(_ rule: String) throws -> [KeyPoint] {
        try suggestions().flatMap { [$0.point] + $0.also }.filter { $0.rule == rule }
    }

    /// The sum behind a rule's only point.
    func because(_ rule: String) throws -> String {
        let points = try all(rule)
        try #require(points.count == 1)
        return points[0].because
    }
}
