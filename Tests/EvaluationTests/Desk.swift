import Evaluation
import PerformanceModel
import Testing

/// A small framework of Lancashire with England and two others, read in words: the desk a test works at.
struct Desk {
    var framework = Framework()
    private var observations: [Figure: RecordedObservation] = [:]
    private var targets: [MeasureID: [Target]] = [:]

    /// Sets out measures, then figures such as `visits at 2017-12 = 5` or `share of england = 3 of 4`.
    init(_ measures: [Measure], _ figures: String...) throws {
        framework.measures = measures
        framework.council = Council(
            title: "Lancashire", area: try AreaID("lancashire"), bands: [.onTrack: "On track/good"])
        framework.areas = try [
            ("lancashire", Area.Kind.authority), ("england", .nation), ("north-west", .region), ("burnley", .district),
        ].map { Area(id: try AreaID($0), title: $0.prefix(1).uppercased() + $0.dropFirst(), kind: $1) }
        framework.rules = try Self.rules()
        for figure in figures { try hold(figure) }
    }

    private static func rules() throws -> [StatusRule] {
        let tests: [(String, StatusRule.Test)] = [
            ("target", .target(nil)), ("within-5", .target(.points(5))),
            ("within-10-per-cent", .target(.percentOfTarget(10))),
            ("thresholds", .thresholds(good: 80, acceptable: 70)), ("floor", .targetAndFloor),
            ("england", .comparator(try AreaID("england"), .points(2))),
            ("last-year", .targetOrBetterThanLastYear(.percentOfTarget(10))),
            ("band", .band(within: .points(5), outer: .points(10))),
        ]
        return try tests.enumerated().map { index, rule in
            StatusRule(
                id: try StatusRuleID(rule.0), number: index + 1, from: try #require(Day("2016-04-01")), title: rule.0,
                test: rule.1)
        }
    }

    /// What a reference in words means here; the period is Q3 2017/18 where none is said.
    func reference(_ text: String) throws -> Reference {
        try ReferenceScope(framework: framework, period: Period("2017-18-Q3"), area: AreaID("lancashire"))
            .reference(text)
    }

    func figure(_ text: String) throws -> Figure { try reference(text).figure }

    /// Holds `figure = value`, `= value with numerator of denominator`, `= numerator of denominator`, or `= absence`;
    /// `[p]` or `[e]` may follow, and `?` for an assumed period.
    mutating func hold(_ line: String, entry: Int = 1) throws {
        let sides = line.split(separator: " = ").map(String.init)
        var words = try #require(sides.last).split(separator: " ").map(String.init)
        let isAssumed = words.last == "?"
        if isAssumed { words.removeLast() }
        let dataStatus: DataStatus? = words.last == "[p]" ? .provisional : words.last == "[e]" ? .estimated : nil
        if dataStatus != nil { words.removeLast() }
        let observation = Observation(
            figure: try figure(try #require(sides.first)), content: try Self.content(words),
            dataStatus: dataStatus ?? .final, periodIsAssumed: isAssumed)
        observations[observation.figure] = RecordedObservation(observation, entry: entry)
    }

    private static func content(_ words: [String]) throws -> Observation.Content {
        if let absence = try? Absence(word: words.joined(separator: " ")) { return .absent(absence) }
        let numbers = try words.filter { $0 != "of" && $0 != "with" }.map { try Quantity($0) }
        let returned =
            numbers.count == 1
            ? ReturnedValue(value: numbers[0])
            : ReturnedValue(
                value: numbers.count == 3 ? numbers[0] : nil, numerator: numbers[numbers.count - 2],
                denominator: numbers[numbers.count - 1])
        return .value(try #require(returned))
    }

    /// Sets a target of 2017/18.
    mutating func aim(_ measure: String, _ value: String, floor: String? = nil, period: String = "fy2017-18") throws {
        let target = Target(
            measure: try MeasureID(measure), period: try Period(period), value: try Quantity(value),
            floor: try floor.map { try Quantity($0) }, approvedBy: "Cabinet", because: "")
        targets[target.measure, default: []].append(target)
    }

    var book: EvaluatedBook {
        EvaluatedBook(Book(number: 1, framework: framework, observations: observations, targets: targets))
    }

    /// The value of a figure as printed, or the reason there is none.
    func value(_ text: String) throws -> String {
        let figure = try figure(text)
        let measure = try #require(framework.measure(figure.measure))
        switch book.find(figure).content {
        case .value(let value): return value.printed(as: measure.unit, places: measure.places)
        case .absent(let absence, let because): return "\(absence.printed) \(because)"
        }
    }

    func status(_ text: String) throws -> Status { book.evaluate(try figure(text)).status }

    func direction(_ text: String) throws -> Direction { book.evaluate(try figure(text)).direction }
}

/// A measure about which nothing is said but what a test is about.
func measure(
    _ id: String, _ unit: MeasureUnit = .count, _ aggregation: Aggregation = .flow, _ polarity: Polarity = .none,
    rule: String? = nil, change: (inout Measure) throws -> Void = { _ in }
) throws -> Measure {
    var measure = Measure(
        id: try MeasureID(id), title: id, unit: unit, aggregation: aggregation, group: try GroupID("group"))
    measure.polarity = polarity
    measure.rule = try rule.map { try StatusRuleID($0) }
    try change(&measure)
    return measure
}

/// The parts of a ratio.
func parts(overPopulation: Bool = false) -> MeasureKind {
    .ratio(
        MeasureKind.Parts(
            numerator: "some", denominator: "all", isShare: !overPopulation, overPopulation: overPopulation))
}
