import Evaluation
package import PerformanceModel
import Register
import Reports

/// An explanation in lines, each with what it is about.
package struct ExplanationLines: Sendable {
    package let heading: String
    package let lines: [Line]

    package struct Line: Hashable, Sendable {
        package let name: String
        package let text: String
    }
}

extension Office {
    /// Says which rule, version and target rate a figure, how far the next band is, what last year's rule would have
    /// said, and what each method makes of it.
    ///
    /// - Parameters:
    ///   - figure: the figure.
    ///   - number: the entry as known at; nothing for now.
    /// - Returns: a line each, a name and what is said.
    /// - Throws: ``Refused`` where the framework has no such measure.
    package func explain(_ figure: Figure, asKnownAt number: Int? = nil) async throws -> ExplanationLines {
        let book = try await evaluatedBook(asKnownAt: number)
        _ = try book.framework.known(figure.measure)
        let yearBefore = Period.asAt(figure.period.last).earlier(months: 12)?.last
        let then: Framework? =
            if let yearBefore { try await register.book(asKnownOn: yearBefore).framework } else { nil }
        guard let explanation = book.explain(figure, yearBefore: then) else {
            throw Refused("unknown-measure", "there is no measure '\(figure.measure)'")
        }
        let words = MeaningWords(explanation.evaluated, of: explanation.measure, in: book.framework)
        let value: String =
            switch explanation.evaluated.content {
            case .value(let value):
                value.printed(as: explanation.measure.unit, places: explanation.measure.places)
            case .absent(let absence, let because):
                absence.printed.lowercased() == because.lowercased()
                    ? absence.printed : "\(absence.printed), \(because)"
            }
        return ExplanationLines(
            heading: "\(explanation.measure.title), \(figure.period.words): \(value)",
            lines: explanation.ruleLines(book.framework) + words.lines.map { .init(name: $0.name, text: $0.text) })
    }
}

extension Explanation {
    fileprivate typealias Line = ExplanationLines.Line

    fileprivate func ruleLines(_ framework: Framework) -> [Line] {
        var lines = [Line(name: "status", text: evaluated.status.because)]
        lines.append(Line(name: "rule", text: rule.map { "\($0.title): \($0.citation)" } ?? "none"))
        if let target {
            let floor = target.floor.map { ", at worst \(measure.unit.printed($0.grouped))" } ?? ""
            lines.append(
                Line(
                    name: "target",
                    text:
                        "\(measure.unit.printed(target.value.grouped))\(floor) for \(target.period.words), approved by "
                        + "\(target.approvedBy): \(target.because)"))
        } else {
            lines.append(Line(name: "target", text: "none applies to \(evaluated.figure.period.words)"))
        }
        lines += margins.map { Line(name: "margin", text: words(of: $0, framework)) }
        if let withoutMargins { lines.append(Line(name: "margin", text: withoutMargins)) }
        lines.append(Line(name: "last year", text: lastYear))
        lines.append(Line(name: "direction", text: directionWords))
        return lines
    }

    /// `2.3 points more and it would be on track, from 95.0%`.
    private func words(of margin: Margin, _ framework: Framework) -> String {
        let band = framework.council?.name(of: margin.to) ?? margin.to.usualName
        let size = measure.printed(margin.distance.magnitude.nearestDouble)
        let amount = measure.unit == .percentage ? "\(size.dropLast()) points" : size
        let limit = measure.printed(margin.limit.nearestDouble)
        if margin.distance.isZero { return "exactly at \(limit), beyond which it would be '\(band)'" }
        return "\(amount) \(margin.distance.isNegative ? "less" : "more"), to \(limit), divide it from '\(band)'"
    }

    /// `Improving since the previous period (2016/17 financial year)`.
    private var directionWords: String {
        guard case .moved(let travel, let since, _) = evaluated.direction else { return evaluated.direction.words }
        let from = measure.direction == .trend ? "from " : ""
        return "\(travel.words) \(measure.direction.words) (\(from)\(since.period.words))"
    }

    private var lastYear: String {
        switch lastYearsRule {
        case .same: "the same rule held a year before"
        case .none: "no rule held a year before"
        case .other(let rule, let status): "\(rule.title) would have said: \(status.because)"
        }
    }
}
