/// What a reference in words is read against: the report's period and area, and the framework.
package struct ReferenceScope: Sendable {
    package let framework: Framework
    package let period: Period
    package let area: AreaID

    package init(framework: Framework, period: Period, area: AreaID) {
        self.framework = framework
        self.period = period
        self.area = area
    }

    /// Reads `measure [aspect] [of area] [at period] [as statistic] [forecast]`, in that or any other order.
    ///
    /// Aspects: `numerator`, `denominator`, `target`, `status`, `direction`, `change from PERIOD`,
    /// `difference from AREA`. A missing area, period or statistic is the report's, and the measure's own.
    ///
    /// - Throws: ``ReferenceError`` quoting what is not known.
    package func reference(_ text: String) throws(ReferenceError) -> Reference {
        var words = text.split(separator: " ").map(String.init)[...]
        guard let name = words.popFirst() else { throw .empty }
        guard let id = try? MeasureID(name), let measure = framework.measure(id) else {
            throw .unknownMeasure(name, nearest(to: name, among: framework.measures.map(\.id.text)))
        }
        var (area, period, statistic) = (area, period, measure.aggregation.usualStatistic)
        var aspect = Reference.Aspect.value
        var isForecast = false
        while let word = words.popFirst() {
            if Self.aspects.contains(word), aspect != .value { throw .notUnderstood(word, in: text) }
            switch word {
            case "of": area = try self.area(words.popFirst(), text)
            case "at": period = try self.period(words.popFirst(), text)
            case "as":
                guard let word = words.popFirst(), let known = Statistic(rawValue: word) else {
                    throw .notUnderstood(word, in: text)
                }
                statistic = known
            case "forecast": isForecast = true
            case "numerator": aspect = .numerator
            case "denominator": aspect = .denominator
            case "target": aspect = .target
            case "status": aspect = .status
            case "direction": aspect = .direction
            case "change" where words.first == "from":
                words.removeFirst()
                aspect = .change(from: try self.period(words.popFirst(), text))
            case "difference" where words.first == "from":
                words.removeFirst()
                aspect = .difference(from: try self.area(words.popFirst(), text))
            default: throw .notUnderstood(word, in: text)
            }
        }
        return Reference(
            Figure(measure: id, area: area, period: period, statistic: statistic, isForecast: isForecast), aspect)
    }

    private static let aspects: Set = [
        "numerator", "denominator", "target", "status", "direction", "change", "difference",
    ]

    private func area(_ word: String?, _ text: String) throws(ReferenceError) -> AreaID {
        guard let word else { throw .notUnderstood("of", in: text) }
        guard let id = try? AreaID(word), framework.area(id) != nil else {
            throw .unknownArea(word, nearest(to: word, among: framework.areas.map(\.id.text)))
        }
        return id
    }

    private func period(_ word: String?, _ text: String) throws(ReferenceError) -> Period {
        guard let word, let period = try? Period(word) else { throw .notUnderstood(word ?? "at", in: text) }
        return period
    }
}

/// Why a reference cannot be followed.
package enum ReferenceError: Error, Hashable, Sendable, CustomStringConvertible {
    case empty
    case unknownMeasure(String, String?)
    case unknownArea(String, String?)
    case notUnderstood(String, in: String)

    package var description: String {
        switch self {
        case .empty: "a reference is empty; write a measure between the braces"
        case .unknownMeasure(let name, let near):
            "there is no measure '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? "")
        case .unknownArea(let name, let near):
            "there is no area '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? "")
        case .notUnderstood(let word, let text):
            "'\(word)' is not understood in '{\(text)}'; write {measure aspect of area at period as statistic}"
        }
    }
}
