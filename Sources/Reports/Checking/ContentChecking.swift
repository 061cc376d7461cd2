import Evaluation
import PerformanceModel

extension Checking {
    /// What a section has besides words and tables, each of its texts checked as any other.
    mutating func content(_ content: ReportSection.Content) -> CheckedContent {
        switch content {
        case .plain, .recommendation, .background, .consultations: return .plain
        case .implications(let implications):
            return .implications(
                implications.map { implication in (implication.name, implication.text.map { prose($0) }) })
        case .accessToInformation(let papers): return .accessToInformation(papers)
        case .mattersArising(let matters):
            return .mattersArising(
                matters.map { matter in (matter, prose(matter.resolution), matter.response.map { prose($0) }) })
        case .structure(let day): return .structure(on: day, units(on: day))
        case .appendix(let letter, let recommendations):
            return .appendix(letter: letter, recommendations.map { recommendation($0) })
        }
    }

    private mutating func prose(_ text: ReportText) -> Prose {
        prose(text.markdown, text.place, from: text.isWholeFile ? text.place.file.map(Prose.Origin.file) : nil)
    }

    private mutating func recommendation(
        _ recommendation: InspectionRecommendation
    ) -> CheckedContent.CheckedRecommendation {
        CheckedContent.CheckedRecommendation(
            recommendation: prose(recommendation.recommendation), source: recommendation.source,
            actions: recommendation.actions.map { action in
                (action, prose(action.action), action.isOverdue(on: report.dayOfActions))
            })
    }

    /// Whether a measure is one that the public is not even told is measured.
    private func isLeftUnnamed(_ measure: MeasureID) -> Bool { leftOut != nil && parts.onlyPrivate.contains(measure) }

    /// The units of a day in the framework's order, those below a unit after it.
    private func units(on day: Day) -> [CheckedContent.AnsweringUnit] {
        guard let structure = framework.structure(on: day) else { return [] }
        let below = Dictionary(grouping: structure.units) { $0.parent }
        func list(_ units: [OrganisationUnit], _ depth: Int) -> [CheckedContent.AnsweringUnit] {
            units.flatMap { unit in
                let own = framework.measures.filter {
                    $0.unit(on: day) == unit.id && $0.shown != .notShown && !isLeftUnnamed($0.id)
                }
                return [CheckedContent.AnsweringUnit(unit: unit, depth: depth, measures: own)]
                    + list(depth < structure.units.count ? below[unit.id] ?? [] : [], depth + 1)
            }
        }
        return list(below[nil] ?? [], 0)
    }
}
