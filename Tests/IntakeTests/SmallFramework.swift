import Intake
import PerformanceModel
import Testing

/// A framework with one measure of each sort, to read returns and reports against.
enum SmallFramework {
    static let text = """
        council: {title: Lancashire County Council, area: lancashire}
        structures:
          - {id: s, title: S, from: 2016-04-01, units: [{id: care, title: Care}]}
        areas:
          - {id: lancashire, title: Lancashire, kind: authority}
          - {id: england, title: England, kind: nation}
        themes:
          - {id: start-well, title: Start Well, groups: [{id: care, title: Care}]}
        measures:
          - {id: visits, title: Visits, polarity: high, unit: count, aggregation: flow, group: care}
          - {id: cla, title: Looked after, polarity: low, unit: count, aggregation: stock, group: care}
          - {id: on-time, title: On time, polarity: high, unit: percent, aggregation: ratio, group: care,
             kind: ratio, numerator: on time, denominator: all, share: yes}
          - {id: growth, title: Growth, polarity: high, unit: percent, aggregation: index, group: care}
          - {id: wait, title: Wait, polarity: low, unit: days, aggregation: mean, group: care}
          - {id: cost, title: Cost, polarity: low, unit: pounds, aggregation: flow, group: care}
          - {id: score, title: Score, polarity: high, unit: score, aggregation: index, group: care}
        """

    static func framework() throws -> Framework {
        let reading = FrameworkReading(reading: [("framework.yaml", Array(text.utf8))])
        try #require(reading.findings.map(\.description) == [])
        return reading.framework
    }
}
