import Evaluation
import PerformanceModel
import Reports
import Testing

/// A county of three districts, with counts of people by quarter.
struct DisclosedPaper {
    var paper = Paper()
    /// What the council says of disclosure, within its braces.
    var rule = "" { didSet { write() } }

    static let areas = ["county", "east", "north", "west"]

    init(_ figures: [String], _ columns: [String], text: String = "", groups: String = "[g]") {
        paper.figures = figures
        paper.columns = columns.enumerated().map { "{id: c\($0), label: C\($0), \($1)}" }
        paper.text = text
        paper.groups = groups
        write()
    }

    private mutating func write() {
        paper.framework = """
            council: {title: County, area: county\(rule)}
            areas:
              - {id: county, title: County, kind: authority}
              - {id: east, title: East, kind: district, parent: county}
              - {id: north, title: North, kind: district, parent: county}
              - {id: west, title: West, kind: district, parent: county}
              - {id: england, title: England, kind: nation}
            themes:
              - {id: start-well, title: Start Well, groups: [{id: g, title: G}, {id: h, title: H}, {id: i, title: I},
                 {id: j, title: J}, {id: k, title: K}, {id: l, title: L}]}
            measures:
              - {id: cases, title: Cases, polarity: low, unit: count, aggregation: flow, group: g, counts-people: yes,
                 rule: target}
              - {id: share, title: Share, polarity: high, unit: percent, aggregation: ratio, group: h, kind: ratio,
                 numerator: some, denominator: all, share: yes, counts-people: yes}
              - {id: rate, title: Rate, polarity: low, unit: rate_per_10k, aggregation: stock, group: i, kind: ratio,
                 numerator: children, denominator: all, over-population: yes, shows-numerator: yes, counts-people: yes}
              - {id: bins, title: Bins, polarity: low, unit: count, aggregation: flow, group: j}
              - {id: boys, title: Boys, polarity: low, unit: count, aggregation: flow, group: k, counts-people: yes}
              - {id: girls, title: Girls, polarity: low, unit: count, aggregation: flow, group: k, counts-people: yes}
              - {id: both, title: Both, polarity: low, unit: count, aggregation: flow, group: k, kind: derived,
                 formula: boys + girls}
              - {id: days, title: Days, polarity: low, unit: days, aggregation: mean, group: l, kind: ratio,
                 numerator: days, denominator: cases, counts-people: yes}
            status-rules:
              - {id: target, number: 1, from: 2017-04-01, title: T, test: target}
            targets:
              - {measure: cases, period: 2017-18-Q3, value: 5, approved-by: C, because: B}
            """
    }

    func released(to audience: Audience = .public, against earlier: [PublishedEarlier] = []) throws -> ReleasedReport {
        try Reports.release(check(paper.report(), in: paper.book()), to: audience, against: earlier)
    }

    func published(_ name: String = "version 1 of r", against earlier: [PublishedEarlier] = []) throws
        -> PublishedEarlier
    {
        PublishedEarlier(name: name, book: try paper.book(), shown: Set(try released(against: earlier).shown))
    }
}

extension ReleasedReport {
    /// The texts of each row's cells.
    var rows: [[String]] {
        sections.rows.map { $0.cells.map(\.text) }
    }

    var words: [String: String] { sections[0].prose.answers.mapValues(\.text) }
}
