import PerformanceModel

/// What the two parts of a report name.
struct PartsOfReport {
    /// What commentary in Part I can be about.
    let open: Set<CommentarySubject>
    /// The measures that Part II shows or tells of, and Part I does not.
    let onlyPrivate: Set<MeasureID>

    init(_ report: Report, in framework: Framework) {
        let parts = Dictionary(grouping: report.sections, by: \.part.isPrivate)
        let scope = ReferenceScope(framework: framework, period: report.period, area: report.area)
        func measures(_ sections: [ReportSection]?) -> Set<MeasureID> {
            Set((sections ?? []).flatMap { $0.measures(in: scope) })
        }
        open = Set((parts[false] ?? []).flatMap(\.themes).flatMap { $0.subjects(in: framework) })
        onlyPrivate = measures(parts[true]).subtracting(measures(parts[false]))
    }
}

extension ReportTheme {
    /// What commentary under the theme can be about.
    fileprivate func subjects(in framework: Framework) -> [CommentarySubject] {
        let rows = tables.flatMap(\.groups)
        return [.theme(theme)] + rows.compactMap { if case .group(let id) = $0 { .group(id) } else { nil } }
            + rows.flatMap { $0.measures(in: framework) }.map { .measure($0.id) }
    }
}

extension ReportSection {
    /// The measures it has a row or a reference of.
    fileprivate func measures(in scope: ReferenceScope) -> [MeasureID] {
        let rows = themes.flatMap(\.tables).flatMap(\.groups).flatMap { $0.measures(in: scope.framework) }
        let told = ([text] + content.texts.map(\.markdown)).flatMap { Passage(reading: $0).references }
            .compactMap { try? scope.reference($0).figure.measure }
        return rows.map(\.id) + told + content.measures
    }
}

extension ReportSection.Content {
    /// The measures that its actions are to move.
    fileprivate var measures: [MeasureID] {
        guard case .appendix(_, let recommendations) = self else { return [] }
        return recommendations.flatMap(\.actions).flatMap(\.measures)
    }
}
