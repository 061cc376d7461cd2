package import PerformanceModel
package import Register

extension Office {
    /// The figures returned, as known at an entry, each with the entry that holds it.
    ///
    /// A period asked for also finds the figures as at its last day.
    ///
    /// - Parameters:
    ///   - filter: which figures.
    ///   - number: the entry as known at; nothing for now.
    /// - Returns: the figures in order.
    /// - Throws: ``Refused`` where there is no such measure or area.
    package func figures(
        _ filter: FigureFilter, asKnownAt number: Int?
    ) async throws -> [(RecordedObservation, Entry)] {
        try check(filter, in: try await register.book(asKnownAt: number).framework)
        var found = try await register.figures(matching: filter, asKnownAt: number)
        if let period = filter.period, period.kind != .day {
            let end = FigureFilter(measure: filter.measure, area: filter.area, period: .asAt(period.last))
            found += try await register.figures(matching: end, asKnownAt: number)
        }
        return try await withEntries(found)
    }

    /// The figures as known on a day, each with the entry that holds it: those of an old paper from its own day on.
    ///
    /// - Throws: ``Refused`` where there is no such measure or area on that day.
    package func figures(_ filter: FigureFilter, asKnownOn day: Day) async throws -> [(RecordedObservation, Entry)] {
        let book = try await register.book(asKnownOn: day)
        try check(filter, in: book.framework)
        let periods = filter.period.map { [$0, .asAt($0.last)] }
        let found = book.observations.values.filter { recorded in
            let figure = recorded.observation.figure
            return filter.measure.map { $0 == figure.measure } ?? true && filter.area.map { $0 == figure.area } ?? true
                && periods.map { $0.contains(figure.period) } ?? true
        }
        return try await withEntries(found.sorted { $0.observation.figure < $1.observation.figure })
    }

    private func check(_ filter: FigureFilter, in framework: Framework) throws {
        if let measure = filter.measure { _ = try framework.known(measure) }
        if let area = filter.area, framework.area(area) == nil {
            let near = nearest(to: area.text, among: framework.areas.map(\.id.text)).map { "; did you mean '\($0)'?" }
            throw Refused("unknown-area", "there is no area '\(area)'\(near ?? "")")
        }
    }

    private func withEntries(_ found: [RecordedObservation]) async throws -> [(RecordedObservation, Entry)] {
        let entries = Dictionary(
            try await register.entries().map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        return found.compactMap { recorded in entries[recorded.entry].map { (recorded, $0) } }
    }
}
