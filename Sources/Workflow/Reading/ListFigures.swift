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
        let framework = try await register.book(asKnownAt: number).framework
        if let measure = filter.measure { _ = try framework.known(measure) }
        if let area = filter.area, framework.area(area) == nil {
            let near = nearest(to: area.text, among: framework.areas.map(\.id.text)).map { "; did you mean '\($0)'?" }
            throw Refused("unknown-area", "there is no area '\(area)'\(near ?? "")")
        }
        var found = try await register.figures(matching: filter, asKnownAt: number)
        if let period = filter.period, period.kind != .day {
            let end = FigureFilter(measure: filter.measure, area: filter.area, period: .asAt(period.last))
            found += try await register.figures(matching: end, asKnownAt: number)
        }
        let entries = Dictionary(
            try await register.entries().map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        return found.compactMap { recorded in entries[recorded.entry].map { (recorded, $0) } }
    }
}
