import Documents
import PerformanceModel
import Reports

/// The actions of every appendix on a sheet, one a row; nothing where there are none.
struct ActionsSheet {
    let paper: Paper

    let name = "Actions"
    let title = "Actions on recommendations"

    var sheet: Sheet? {
        let rows = paper.released.sections.flatMap { section -> [[SheetCell]] in
            guard case .appendix(_, let recommendations) = section.content else { return [] }
            return recommendations.flatMap { recommendation in
                recommendation.actions.map { cells(of: $0, $1, isOverdue: $2, on: recommendation, in: section) }
            }
        }
        if rows.isEmpty { return nil }
        let columns = [
            ("Appendix", 24), ("Recommendation", 48), ("Source", 24), ("Action", 48), ("Owner", 24), ("Due", 16),
            ("State", 16), ("Overdue", 10), ("Measures", 40),
        ]
        return Sheet(
            name: name, lines: [.title(title), .text("Overdue is as at \(paper.report.dayOfActions.words).")],
            table: SheetTable(name: name, columns: columns.map { SheetColumn($0.0, width: $0.1) }, rows: rows))
    }

    private func cells(
        of action: Action, _ words: Prose, isOverdue: Bool, on recommendation: CheckedContent.CheckedRecommendation,
        in section: CheckedSection
    ) -> [SheetCell] {
        let measures = action.measures.compactMap(paper.framework.measure).map { paper.framework.label(of: $0) }
        return [
            section.heading, plain(recommendation.recommendation), recommendation.source, plain(words),
            action.owner ?? "", action.due?.description ?? "", action.state.rawValue.capitalisedFirst,
            isOverdue ? "Yes" : "No", measures.joined(separator: "; "),
        ].map { $0.isEmpty ? SheetCell(.empty) : .text($0) }
    }

    private func plain(_ prose: Prose) -> String {
        let line = PagedProse(words: AnsweredWords(prose, in: paper.framework), level: 2).line.plainText
        return line.split(separator: "\n").joined(separator: " ")
    }
}
