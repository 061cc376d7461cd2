package import Evaluation
package import PerformanceModel
import Register

extension Office {
    /// The evaluated book as known at an entry.
    package func evaluatedBook(asKnownAt number: Int? = nil) async throws -> EvaluatedBook {
        EvaluatedBook(try await register.book(asKnownAt: number))
    }

    /// Everything worked out about the measures' figures for a period.
    ///
    /// - Parameters:
    ///   - period: the period asked for; a stock is taken as at its last day.
    ///   - choice: which measures.
    ///   - number: the entry as known at; nothing for now.
    /// - Returns: one evaluated figure a measure, in the framework's order.
    /// - Throws: ``Refused`` where there is nothing of the name chosen.
    package func evaluate(
        _ period: Period, _ choice: MeasureChoice, asKnownAt number: Int? = nil
    ) async throws -> [(Measure, EvaluatedFigure)] {
        let book = try await evaluatedBook(asKnownAt: number)
        return try choice.measures(in: book.framework).compactMap { measure in
            book.framework.figure(of: measure, in: period).map { (measure, book.evaluate($0)) }
        }
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
