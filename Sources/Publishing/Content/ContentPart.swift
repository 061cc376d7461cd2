import PerformanceModel
import Reports

/// A piece of what a section has besides words and tables of figures; every form prints the same pieces.
enum ContentPart {
    case heading(String)
    case line(String)
    case prose(Prose)
    case table(WordTable)
}

extension Paper {
    /// What a section has besides words and tables of figures, in order.
    func parts(of content: CheckedContent) -> [ContentPart] {
        switch content {
        case .plain: []
        case .implications(let implications):
            implications.flatMap { implication in
                [.heading(implication.name), implication.text.map { .prose($0) } ?? .line("None.")]
            }
        case .accessToInformation(let papers): Self.parts(of: papers) + partStatement
        case .mattersArising(let matters): [.table(Self.table(of: matters))]
        case .structure(let day, let units): [.table(table(of: units, on: day))]
        case .appendix(let letter, let recommendations):
            recommendations.isEmpty ? [] : [.table(table(of: recommendations, in: letter))]
        }
    }

    private static func parts(of papers: [BackgroundPaper]?) -> [ContentPart] {
        guard let papers else { return [] }
        let heading = ContentPart.heading("List of background papers")
        if papers.isEmpty { return [heading, .line("None.")] }
        let rows = papers.map { paper in
            [paper.title, paper.date?.words ?? "", paper.contact].map { WordTable.Words.text($0.isEmpty ? "–" : $0) }
        }
        return [heading, .table(WordTable("Background papers", columns: ["Paper", "Date", "Contact"], rows: rows))]
    }

    private var partStatement: [ContentPart] {
        let lines = report.partWords(for: released.audience)
        return lines.isEmpty ? [] : [.heading("Reason for inclusion in Part II")] + lines.map { .line($0) }
    }

    private static func table(
        of matters: [(matter: MatterArising, resolution: Prose, response: Prose?)]
    ) -> WordTable {
        WordTable(
            "Resolutions of earlier meetings", columns: ["Resolution", "Meeting", "Response", "State"],
            rows: matters.map { matter, resolution, response in
                let minute = matter.minute.isEmpty ? "" : ", minute \(matter.minute)"
                return [
                    .prose(resolution), .text(matter.meeting.words + minute),
                    response.map { .prose($0) } ?? .text("None yet"), .text(matter.state.rawValue.capitalisedFirst),
                ]
            })
    }

    /// A group for each unit that has none above it, which has a row of its own where it answers for something itself.
    private func table(of units: [CheckedContent.AnsweringUnit], on day: Day) -> WordTable {
        let starts = units.indices.filter { units[$0].depth == 0 }
        let groups = zip(starts, starts.dropFirst() + [units.endIndex]).map { start, end in
            let answering = units[start..<end].filter { $0.depth > 0 || end - start == 1 || !$0.measures.isEmpty }
            return WordTable.Group(
                heading: [.text(units[start].unit.title)],
                rows: answering.map { [.text($0.unit.title), .measures($0.measures)] })
        }
        return WordTable(
            "Who answers for what on \(day.words)", columns: ["Directorate or service", "Measures"], groups: groups)
    }

    /// A group for each recommendation.
    private func table(of recommendations: [CheckedContent.CheckedRecommendation], in letter: String) -> WordTable {
        WordTable(
            "Recommendations and actions, appendix \(letter)",
            columns: ["Action", "Owner", "Due", "State", "Measures"],
            groups: recommendations.map { recommendation in
                let source = recommendation.source.isEmpty ? "" : " (\(recommendation.source))"
                let rows = recommendation.actions.map { row(of: $0, $1, isOverdue: $2) }
                return WordTable.Group(
                    heading: [.prose(recommendation.recommendation), .text(source)],
                    rows: rows.isEmpty ? [["None yet", "–", "–", "–", "–"].map { .text($0) }] : rows)
            })
    }

    private func row(of action: Action, _ words: Prose, isOverdue: Bool) -> [WordTable.Words] {
        [
            .prose(words), .text(action.owner ?? "Nobody yet"), .text(action.due?.words ?? "No day yet"),
            .text(action.stateWords(isOverdue: isOverdue)), .measures(action.measures.compactMap(framework.measure)),
        ]
    }
}

extension Action {
    /// `Under way`, or `Overdue, under way`.
    func stateWords(isOverdue: Bool) -> String {
        isOverdue ? "Overdue, \(state.rawValue)" : state.rawValue.capitalisedFirst
    }
}
