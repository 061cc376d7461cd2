package import PerformanceModel

/// What the methods make of a figure, in sentences that a paper can print.
package struct MeaningWords: Hashable, Sendable {
    package let lines: [Line]

    package struct Line: Hashable, Sendable {
        /// `signal`, `interval`, `forecast`.
        package let name: String
        package let text: String
        /// Whether the method was run.
        package let isResult: Bool
    }

    package init(_ evaluated: EvaluatedFigure, of measure: Measure, in framework: Framework) {
        let meaning = evaluated.meaning
        var lines = [
            Self.line("interval", meaning.interval) { $0.words(measure) },
            Self.line("signal", meaning.signal) { $0.sentence(measure) },
            Self.line("recent trend", meaning.trend) { $0.way.rawValue },
        ]
        for positioned in meaning.positions {
            let set = framework.comparatorSets.first { $0.id == positioned.set }?.title ?? positioned.set.text
            let line = Self.line("position", positioned.position) {
                $0.sentence(on: evaluated.figure.period, measure, framework)
            }
            lines.append(Line(name: line.name, text: "among \(set): \(line.text)", isResult: line.isResult))
        }
        for compared in meaning.benchmarks {
            let area = framework.area(compared.area)?.title ?? compared.area.text
            let line = Self.line("compared", compared.standing) { $0.sentence(of: evaluated, measure, area) }
            lines.append(Line(name: line.name, text: "with \(area): \(line.text)", isResult: line.isResult))
        }
        lines.append(Self.line("forecast", meaning.forecast) { $0.sentence(measure) })
        if let origin = evaluated.origin.words(in: framework) {
            lines.append(Line(name: "rests on", text: origin, isResult: true))
        }
        self.lines = lines
    }

    private static func line<Value>(
        _ name: String, _ result: MethodResult<Value>, _ words: (Value) -> String
    ) -> Line {
        switch result {
        case .result(let value): Line(name: name, text: words(value), isResult: true)
        case .notRun(let because): Line(name: name, text: "not run: \(because)", isResult: false)
        }
    }
}

extension ConfidenceInterval {
    /// `34.0% to 35.9% (95% confidence, Wilson)`.
    package func words(_ measure: Measure) -> String {
        "\(measure.printed(lower)) to \(measure.printed(upper)) (\(level)% confidence, \(method))"
    }
}

extension Signal {
    func sentence(_ measure: Measure) -> String {
        let low = measure.isWithinWhole ? max(lower, 0) : lower
        let high = measure.isWithinWhole ? min(upper, 100) : upper
        let limits = "\(isTrial ? "trial " : "")limits \(measure.printedLimit(low)) to \(measure.printedLimit(high))"
        let target: String =
            switch assurance {
            case .result(let assurance): "; it \(assurance.words(isBorneOut: isBorneOut))"
            case .notRun: ""
            }
        let season = isAdjusted ? ", after taking out the usual effect of the season" : ""
        return "\(words)\(season); mean \(measure.printedLimit(mean)), \(limits) from \(points) points\(target)"
    }
}

extension Position {
    func sentence(on figure: Period, _ measure: Measure, _ framework: Framework) -> String {
        var sentence = words(on: figure)
        if case .notRun(let because) = quarter { sentence += ", \(because)" }
        switch mean {
        case .result(let mean):
            sentence += "; unweighted mean of the others \(measure.printedLimit(mean))"
        case .notRun(let because): sentence += "; \(because)"
        }
        if let overlapping, overlapping > 0 {
            sentence += "; the intervals of \(overlapping) of the \(count - 1) others overlap its own"
        }
        if !leftOut.isEmpty {
            let names = leftOut.map { "\(framework.area($0.area)?.title ?? $0.area.text): \($0.because)" }
            sentence += "; left out \(names.joined(separator: ", "))"
        }
        return sentence
    }
}

extension YearEndForecast {
    func sentence(_ measure: Measure) -> String {
        var sentence =
            "\(measure.printed(value)) [f] for \(year.words), about 9 times in 10 between "
            + "\(measure.printed(lower)) and \(measure.printed(upper)); \(method) on \(points) points to "
            + lastPeriod.words
        if case .result(let outlook) = target {
            sentence += "; \(outlook.words) to meet the target of \(measure.unit.printed(outlook.target.grouped))"
        }
        if let assumption { sentence += "; \(assumption)" }
        if case .result(let error) = pastError {
            let size = measure.printedLimit(error)
            let amount = measure.unit == .percentage ? "\(size.dropLast()) points" : size
            sentence += "; it would have been \(amount) out on average over the last four"
        }
        return sentence
    }
}
