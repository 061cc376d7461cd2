import Evaluation
import Intake
import PerformanceModel
import Reports
import Testing

/// A small report with its framework, figures and words, as text.
struct Paper {
    var framework = """
        council: {title: Lancashire, area: lancashire, bands: {on-track: On track/good}}
        structures:
          - {id: old, title: Old, from: 2016-04-01, to: 2017-12-31, units: [{id: care, title: Care}]}
          - {id: new, title: New, from: 2018-01-01, units: [{id: safety, title: Safety}]}
        areas:
          - {id: lancashire, title: Lancashire, kind: authority}
          - {id: england, title: England, kind: nation}
        themes:
          - {id: start-well, title: Start Well, groups: [{id: g, title: The group}, {id: row, title: The row},
             {id: none, title: Nothing}]}
        measures:
          - {id: visits, title: Visits, polarity: high, unit: count, aggregation: flow, group: g, rule: target,
             units: [{from: 2016-04-01, unit: care}, {from: 2018-01-01, unit: safety}]}
          - {id: rate, title: Rate, polarity: low, unit: rate_per_10k, aggregation: stock, group: g,
             kind: ratio, numerator: children, denominator: all, shows-numerator: yes}
          - {id: share, title: Share, polarity: high, unit: percent, aggregation: ratio, group: g, kind: ratio,
             numerator: some, denominator: all, share: yes, rule: target}
          - {id: begun, title: Begun, polarity: high, unit: count, aggregation: flow, group: row, rule: target}
          - {id: done, title: Done, label: finished, polarity: high, unit: count, aggregation: flow, group: row,
             rule: target}
        composites:
          - {id: programme, title: Programme, lead: done, measures: [begun, done]}
        status-rules:
          - {id: target, number: 1, from: 2017-04-01, title: T, test: target}
        targets:
          - {measure: visits, period: 2017-18-Q3, value: 5, approved-by: C, because: B}
          - {measure: share, period: fy2017-18, value: 95, approved-by: C, because: B}
          - {measure: begun, period: 2017-18-Q3, value: 1, approved-by: C, because: B}
          - {measure: done, period: 2017-18-Q3, value: 1, approved-by: C, because: B}
        """
    /// Rows beneath `measure,area,period,statistic,forecast,value,numerator,denominator,data_status,absence,note`.
    var figures: [String] = []
    var columns = ["{id: q3, label: Q3, period: 2017-18-Q3}"]
    var groups = "[g]"
    var cells = "[]"
    var text = ""
    var part = ""
    /// Words of a section in Part II.
    var secret = ""
    /// More of the definition: other keys at its end, and other sections.
    var more = ""
    var sections = ""
    var commentary: [(about: String, text: String)] = []
    var answered: [String] = []

    private static let secretSection =
        "  - {heading: Secret, text: secret.md, part: {number: II, paragraph: 3, reason: A contract is being let.}}"

    func report() throws -> Report {
        let yaml = """
            id: r
            title: R
            committee: C
            period: 2017-18-Q3
            sections:
              - heading: Words
                text: words.md
              - heading: Figures
                \(part)
                themes:
                  - theme: start-well
                    tables:
                      - title: T
                        groups: \(groups)
                        cells: \(cells)
                        columns:
            \(columns.map { "              - \($0)" }.joined(separator: "\n"))
            \(secret.isEmpty ? "" : Self.secretSection)
            \(sections)
            \(more)
            """
        let reading = ReportReading(
            reading: [
                ("report.yaml", Array(yaml.utf8)), ("words.md", Array(text.utf8)), ("secret.md", Array(secret.utf8)),
            ],
            framework: try book().framework)
        try #require(reading.findings.map(\.description) == [])
        return try #require(reading.report)
    }

    func book() throws -> EvaluatedBook {
        let read = FrameworkReading(reading: [("framework.yaml", Array(framework.utf8))])
        try #require(read.findings.map(\.description) == [])
        let header = "measure,area,period,statistic,forecast,value,numerator,denominator,data_status,absence,note\n"
        let returned = ReturnReading(
            reading: Array((header + figures.joined(separator: "\n")).utf8), name: "r.csv", framework: read.framework,
            today: try #require(Day("2018-02-05")))
        try #require(figures.isEmpty || returned.isAcceptable, "\(returned.findings)")
        let period = try Period("2017-18-Q3")
        var words: [CommentarySubject: [Period: Commentary]] = [:]
        for (about, text) in commentary {
            let subject = try #require(CommentarySubject(about))
            words[subject] = [period: Commentary(subject: subject, period: period, text: text, entry: 2)]
        }
        return EvaluatedBook(
            Book(
                number: 3, framework: read.framework,
                observations: Dictionary(
                    returned.observations.map { ($0.figure, RecordedObservation($0, entry: 1)) },
                    uniquingKeysWith: { first, _ in first }),
                targets: Dictionary(grouping: read.targets, by: \.measure), commentary: words,
                answers: Dictionary(
                    answered.map { ($0, FindingAnswer(key: $0, because: "known", entry: 3)) },
                    uniquingKeysWith: { first, _ in first })))
    }

    func checked() throws -> CheckedReport { try check(report(), in: book()) }

    /// The rows of the table, each as its label and the texts of its cells.
    func rows() throws -> [String] {
        let table = try #require(checked().sections.flatMap(\.themes).flatMap(\.tables).first)
        return table.groups.flatMap(\.rows).map { ([$0.label] + $0.cells.map(\.text)).joined(separator: " | ") }
    }

    /// What stands in the way of the report, or remains to be explained.
    func found() throws -> [String] {
        do {
            return try checked().findings.map(\.description)
        } catch let refusal as Refusal {
            return refusal.findings.map(\.description)
        }
    }
}
