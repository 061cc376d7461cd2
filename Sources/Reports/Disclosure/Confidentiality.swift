import Evaluation
import PerformanceModel

/// What the public is kept from by Part II, of a paper and of those before it.
struct Confidentiality {
    let figures: Set<Figure>
    /// What cannot be kept any more, or no longer is; each can name what is private.
    let findings: [Finding]

    /// Resolves what is marked against what readers have and what the paper itself now prints for everybody.
    ///
    /// - Parameters:
    ///   - checked: the paper.
    ///   - earlier: every version of any report published before.
    init(of checked: CheckedReport, against earlier: [PublishedEarlier]) {
        let (framework, marked) = (checked.framework, checked.marked)
        let held = framework.confidential.flatMap { kept in kept.figures.map { (figure: $0, report: kept.report) } }
        guard !marked.printed.isEmpty || !marked.drawn.isEmpty || !held.isEmpty else {
            (figures, findings) = ([], [])
            return
        }
        /// The first version whose readers have the very value that is held now.
        func version(with figure: Figure) -> String? {
            let value = checked.book.find(figure).content.value
            return earlier.first { $0.shown.contains(figure) && $0.book.find(figure).content.value == value }?.name
        }
        let open = ToldFigures.printed(in: checked.sections.filter { !$0.part.isPrivate }, of: checked.book)
        let opened = held.filter { open.contains($0.figure) && version(with: $0.figure) == nil }
        let told = Dictionary(grouping: marked.printed.sorted()) { version(with: $0) }
        let all = marked.printed.union(marked.drawn).union(held.map(\.figure))
        figures = all.subtracting(open).filter { version(with: $0) == nil }
        findings =
            told.compactMap { version, figures in version.map { ($0, figures) } }.sorted { $0.0 < $1.0 }
            .map { Self.told($1, in: $0, framework) } + opened.map { Self.opened($0.figure, $0.report, framework) }
    }

    private static func told(_ figures: [Figure], in version: String, _ framework: Framework) -> Finding {
        Finding(
            "confidential-told-before", .query, at: Place(subject: figures.map(\.description).joined(separator: "; ")),
            "Part II has what \(version) printed for everybody, which cannot be taken back: "
                + figures.map { framework.name(of: $0) }.joined(separator: "; ")
                + "; move it to Part I, or decide whether that version is to be withdrawn")
    }

    private static func opened(_ figure: Figure, _ report: ReportID, _ framework: Framework) -> Finding {
        Finding(
            "confidential-before", .query, at: Place(subject: "\(figure)"),
            "\(framework.name(of: figure)) is confidential by Part II of \(report), and is printed here for everybody; "
                + "take it out where that is not meant")
    }
}
