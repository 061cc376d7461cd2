package import Evaluation
package import PerformanceModel
import Register

extension Office {
    /// The evaluated book as known at an entry.
    package func evaluatedBook(asKnownAt number: Int? = nil) async throws -> EvaluatedBook {
        EvaluatedBook(try await register.book(asKnownAt: number))
    }

    /// Everything worked out about the measures' figures for some periods.
    ///
    /// A measure that comes so many quarters late answers with its own latest period, which its figure names.
    ///
    /// - Parameters:
    ///   - periods: the periods asked for; a stock is taken as at the last day.
    ///   - choice: which measures, for a period.
    ///   - number: the entry as known at; nothing for now.
    /// - Returns: for each period one evaluated figure a measure, in the order of the framework, which comes with them.
    /// - Throws: ``Refused`` where there is nothing of the name chosen.
    package func evaluate(
        _ periods: [Period], _ choice: (Period) -> MeasureChoice, asKnownAt number: Int? = nil
    ) async throws -> (framework: Framework, figures: [(Measure, EvaluatedFigure)]) {
        let book = try await evaluatedBook(asKnownAt: number)
        let figures = try periods.flatMap { period in
            try choice(period).measures(in: book.framework).compactMap { measure in
                book.framework.figure(of: measure, in: period).map { (measure, book.evaluate($0, orLate: measure)) }
            }
        }
        return (book.framework, figures)
    }
}

extension EvaluatedBook {
    fileprivate func evaluate(_ figure: Figure, orLate measure: Measure) -> EvaluatedFigure {
        let evaluated = evaluate(figure)
        guard case .absent(.notReturned, _) = evaluated.content, measure.lag > 0,
            let earlier = figure.period.earlier(months: 3 * measure.lag)
        else { return evaluated }
        let late = evaluate(figure.with(period: earlier))
        return late.content.value == nil ? evaluated : late
    }
}

/// Which measures somebody asks for.
package enum MeasureChoice: Hashable, Sendable {
    case all
    case measure(MeasureID)
    case theme(ThemeID)
    /// Those a unit answers for on a day, by the structure of that day.
    case unit(UnitID, on: Day)

    /// The measures chosen, in the framework's order.
    ///
    /// - Throws: ``Refused`` where there is nothing of the name.
    package func measures(in framework: Framework) throws(Refused) -> [Measure] {
        switch self {
        case .all: return framework.measures
        case .measure(let id): return [try framework.known(id)]
        case .theme(let id):
            guard framework.theme(id) != nil else {
                throw Refused(
                    "unknown-theme", "there is no theme '\(id)'; there are \(list(framework.themes.map(\.id)))")
            }
            return framework.measures.filter { framework.theme(of: $0.group)?.id == id }
        case .unit(let id, let day):
            let units = framework.structure(on: day)?.units.map(\.id) ?? []
            guard units.contains(id) else {
                throw Refused("unknown-unit", "there is no unit '\(id)' on \(day.words); there are \(list(units))")
            }
            return framework.measures(of: id, on: day)
        }
    }

    private func list<Subject>(_ ids: [Identifier<Subject>]) -> String {
        ids.map(\.text).joined(separator: ", ")
    }
}
