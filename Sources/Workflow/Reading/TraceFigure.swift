import Documents
import Evaluation
package import PerformanceModel
package import Register

/// Where a figure comes from, back to the cell of the file it was returned in.
package struct Trace: Sendable {
    package let figure: Figure
    package let measure: Measure
    package let evaluated: EvaluatedFigure
    /// The entry that holds it, where it was returned.
    package let entry: Entry?
    package let observation: Observation?
    /// Everything that happened to it before, oldest first.
    package let history: [FigureEvent]
    /// Where the figures that it was worked out from come from.
    package let parts: [Trace]
    /// The published versions that print it, and under which heading.
    package let printedIn: [Printed]

    package struct Printed: Hashable, Sendable {
        package let report: ReportID
        package let version: Int
        package let column: String
        package let group: String
    }
}

extension Office {
    /// Walks a figure back: page, cell, evaluated figure, returned figures, file, row, who and when.
    ///
    /// - Parameters:
    ///   - figure: what to trace.
    ///   - number: the entry as known at; nothing for now.
    /// - Returns: the chain, with a trace of each figure it was worked out from.
    /// - Throws: ``Refused`` where there is no such measure.
    package func trace(_ figure: Figure, asKnownAt number: Int? = nil) async throws -> Trace {
        let book = EvaluatedBook(try await register.book(asKnownAt: number))
        _ = try book.framework.known(figure.measure)
        return try await trace(figure, in: book, printed: try await printedCells(of: figure.measure))
    }

    private func trace(_ figure: Figure, in book: EvaluatedBook, printed: [(Trace.Printed, period: String)])
        async throws -> Trace
    {
        let measure = try book.framework.known(figure.measure)
        let evaluated = book.evaluate(figure)
        var parts: [Trace] = []
        if case .workedOut(_, let from) = evaluated.origin {
            for part in from {
                parts.append(try await trace(part, in: book, printed: part.measure == figure.measure ? printed : []))
            }
        }
        let recorded = book.book.observations[figure]
        var entry: Entry?
        if let recorded { entry = try await register.entries(recorded.entry...recorded.entry).first }
        return Trace(
            figure: figure, measure: measure, evaluated: evaluated, entry: entry, observation: recorded?.observation,
            history: try await register.history(of: figure), parts: parts,
            printedIn: printed.filter { $0.period == figure.period.description }.map(\.0))
    }

    /// The cells of published open data that print a measure, by the period they print.
    private func printedCells(of measure: MeasureID) async throws -> [(Trace.Printed, period: String)] {
        var cells: [(Trace.Printed, period: String)] = []
        for recorded in try await register.versions(of: nil) {
            let version = recorded.version
            for file in version.files where file.name.hasSuffix(".csv") {
                let csv = CSVFile(reading: try await register.file(file.digest))
                let names = csv.header?.cells.map(\.text) ?? []
                guard let id = names.firstIndex(of: "measure_id"), let period = names.firstIndex(of: "period"),
                    let column = names.firstIndex(of: "column"), let group = names.firstIndex(of: "group")
                else { continue }
                for row in csv.records where row.cells[id].text == measure.text {
                    let place = Trace.Printed(
                        report: version.report, version: version.version, column: row.cells[column].text,
                        group: row.cells[group].text)
                    cells.append((place, row.cells[period].text))
                }
            }
        }
        return cells
    }
}
