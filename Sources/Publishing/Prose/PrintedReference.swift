package import PerformanceModel
package import Reports

/// A number as it stands in a sentence, with what it is the number of.
package struct PrintedReference: Hashable, Sendable {
    package let measure: MeasureID
    /// What is printed: `34.8%`.
    package let text: String
    /// What it is in words: `Re-referrals, Q3 2017/18`.
    package let meaning: String
    /// What it is for a program: `re-referrals of lancashire at 2017-18-Q3 as ratio`.
    package let trace: String

    package init(_ printed: Prose.Printed, in framework: Framework) {
        measure = printed.reference.figure.measure
        text = printed.text
        meaning = framework.words(for: printed.reference)
        trace = printed.reference.trace
    }
}

extension Framework {
    /// What a reference refers to: `Re-referrals, change from Q2 2017/18 to Q3 2017/18`.
    package func words(for reference: Reference) -> String {
        let figure = reference.figure
        let measure = measure(figure.measure)
        var words = [measure?.title ?? figure.measure.text]
        if figure.area != council?.area { words.append(area(figure.area)?.title ?? figure.area.text) }
        let period = figure.period.words
        let parts = measure?.kind.parts
        let asked =
            switch reference.aspect {
            case .value: period
            case .numerator: "\(parts?.numerator ?? "numerator"), \(period)"
            case .denominator: "\(parts?.denominator ?? "denominator"), \(period)"
            case .target: "target for \(period)"
            case .status: "status in \(period)"
            case .direction: "direction of travel in \(period)"
            case .change(let from): "change from \(from.words) to \(period)"
            case .difference(let other): "difference from \(area(other)?.title ?? other.text), \(period)"
            }
        words.append(asked)
        if figure.isForecast { words.append("forecast") }
        return words.joined(separator: ", ")
    }
}
