import Intake
import PerformanceModel
import Testing

/// A framework with a measure mapped to each publisher, and a register that holds what a test says.
enum BenchmarkDesk {
    static func framework(year: String = "financial") throws -> Framework {
        let text = """
            council: {title: Lancashire County Council, area: lancashire}
            areas:
              - {id: england, title: England, kind: nation, code: E92000001}
              - {id: north-west, title: North West, kind: region, code: E12000002}
              - {id: lancashire, title: Lancashire, kind: authority, code: E10000017}
              - {id: burnley, title: Burnley, kind: district, code: E07000117}
              - {id: neighbours, title: Statistical neighbours, kind: neighbours}
            themes:
              - {id: start-well, title: Start Well, groups: [{id: care, title: Care}]}
            measures:
              - id: self-harm
                title: Admissions for self-harm
                polarity: low
                unit: rate_per_100k
                aggregation: ratio
                kind: ratio
                numerator: admissions
                denominator: people aged 10 to 24
                group: care
                benchmarks:
                  - {publisher: fingertips, indicator: 90813, sex: Persons, year: \(year)}
              - id: cla
                title: Children looked after
                polarity: low
                unit: count
                aggregation: stock
                group: care
                benchmarks:
                  - {publisher: explore-education-statistics, indicator: children_count,
                     filters: {characteristic: Total}, year: \(year)}
              - id: on-time
                title: Assessed on time
                polarity: high
                unit: percent
                aggregation: ratio
                kind: ratio
                numerator: on time
                denominator: all
                share: yes
                group: care
                benchmarks:
                  - publisher: other
                    name: LG Inform
                    columns: {area: Area, period: Period, value: Value, numerator: On time, denominator: All,
                              note: Remark, published: Released}
                    where: {Metric: Assessments on time}
                    year: \(year)
            """
        let reading = FrameworkReading(reading: [("framework.yaml", Array(text.utf8))])
        try #require(reading.findings.map(\.description) == [])
        return reading.framework
    }

    /// The first columns of Fingertips' own file, up to the period.
    static let fingertips = """
        Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,\
        Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,\
        Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,\
        Compared to percentiles,Time period Sortable,New data,Compared to goal,Time period range

        """

    /// A row of Fingertips' file; what a test does not say is blank or as usual.
    static func row(
        _ area: String = "E92000001,England,England", indicator: String = "90813", sex: String = "Persons",
        category: String = ",", period: String = "2016/17", value: String = "404.60000000", limits: String = ",",
        parts: String = ",", note: String = "", range: String = "1y"
    ) -> String {
        "\(indicator),Admissions as a result of self-harm,,,\(area),\(sex),10-24 yrs,\(category),\(period),\(value),"
            + "\(limits),,,\(parts),\(note),,Not compared,Not compared,20160000,,,\(range)\n"
    }

    static func read(
        _ text: String, year: String = "financial", published: String? = "2018-07-03", held: [String: String] = [:]
    ) throws -> ReturnReading {
        try read(Array(text.utf8), framework: framework(year: year), published: published, held: held)
    }

    static func read(
        _ bytes: [UInt8], framework: Framework, published: String? = "2018-07-03", held: [String: String] = [:]
    ) throws -> ReturnReading {
        let held = HeldFigures(values: try held.mapValues { try Quantity($0) })
        return ReturnReading(
            reading: bytes, name: "b.csv", framework: framework, published: published.flatMap { Day($0) },
            today: try #require(Day("2018-08-01")), against: held)
    }

    /// A finding as its sender is told, with its rule and without the file's name.
    static func said(_ finding: Finding) -> String {
        "\(finding.rule): " + finding.description.replacing("b.csv, ", with: "").replacing("b.csv: ", with: "")
    }
}

/// A register that holds values only.
private struct HeldFigures: ReferenceAnswering {
    let values: [String: Quantity]
    let number = 1

    func answer(to reference: Reference) -> Answer {
        guard let value = values[reference.figure.description] else {
            return .absent(.notReturned, because: "nothing is held")
        }
        return .value(FigureValue(exact: Ratio(value), written: value), .final)
    }
}

extension ReturnReading {
    /// Each figure with what it holds: `self-harm of england at fy2016-17 as ratio: 404.6`.
    var figures: [String] {
        observations.map { observation in
            let content =
                switch observation.content {
                case .value(let value):
                    [value.value, value.numerator, value.denominator].map { $0?.description ?? "" }
                        .joined(separator: " ").split(separator: " ").joined(separator: " ")
                case .absent(let absence): absence.word
                }
            return "\(observation.figure): \(content)"
        }
    }

    /// The findings in words, without notes of what was left out.
    var said: [String] { findings.map(BenchmarkDesk.said) }
}
