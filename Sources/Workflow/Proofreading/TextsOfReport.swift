import Evaluation
import PerformanceModel
import Reports

extension Report {
    /// The report's own words, in order: its sections' texts, and the commentary of a book on what they show.
    func texts(in book: EvaluatedBook) -> [WrittenText] {
        let scope = ReferenceScope(framework: book.framework, period: period, area: area)
        return sections.flatMap { section -> [WrittenText] in
            let own = WrittenText(
                markdown: section.text, place: Place(file: section.file), scope: scope, heading: section.heading)
            let inDefinition = section.content.texts.map {
                WrittenText(markdown: $0.markdown, place: $0.place, scope: scope, heading: section.heading)
            }
            return [own] + inDefinition
                + section.themes.flatMap { subjects(of: $0, in: book.framework) }.compactMap { subject in
                    book.book.commentary[subject]?[period].map { $0.written(in: scope) }
                }
        }
    }

    /// What a theme's part of the report can have commentary on.
    private func subjects(of theme: ReportTheme, in framework: Framework) -> [CommentarySubject] {
        let groups = theme.tables.flatMap(\.groups).flatMap { rows -> [CommentarySubject] in
            switch rows {
            case .group(let id):
                [.group(id)]
                    + framework.measures.filter { $0.group == id && $0.shown == .table }.map { .measure($0.id) }
            case .unit(let id, let day):
                framework.measures(of: id, on: day).filter { $0.shown == .table }.map { .measure($0.id) }
            }
        }
        var seen: Set<CommentarySubject> = []
        return ([.theme(theme.theme)] + groups).filter { seen.insert($0).inserted }
    }
}

extension Commentary {
    /// The commentary as a text, named by what it is about.
    func written(in scope: ReferenceScope) -> WrittenText {
        let title: String? =
            switch subject {
            case .measure(let id): scope.framework.measure(id)?.title
            case .group(let id): scope.framework.group(id)?.title
            case .theme(let id): scope.framework.theme(id)?.title
            case .report(_, let file): file
            }
        return WrittenText(
            markdown: text, place: Place(file: "the commentary on \(subject), \(period.words)"), scope: scope,
            heading: title ?? "")
    }
}
