import Evaluation
import PerformanceModel

/// A report being checked: what has been printed so far, and what was found wrong.
struct Checking {
    let report: Report
    let book: EvaluatedBook
    /// Where it is for the public, the figures of which nothing is told.
    let leftOut: Set<Figure>?
    let digits = UntracedDigits()
    var findings: [Finding] = []
    private(set) var references: [Reference] = []
    private var seen: Set<Reference> = []
    let parts: PartsOfReport
    /// Whether what is being checked stands in Part II.
    private var isInPartTwo = false

    init(report: Report, book: EvaluatedBook, leavingOut leftOut: Set<Figure>? = nil) {
        self.report = report
        self.book = book
        self.leftOut = leftOut
        parts = PartsOfReport(report, in: book.framework)
    }

    var framework: Framework { book.framework }

    mutating func note(_ reference: Reference) {
        if seen.insert(reference).inserted { references.append(reference) }
    }

    mutating func section(_ section: ReportSection) -> CheckedSection {
        isInPartTwo = section.part.isPrivate
        return CheckedSection(
            heading: section.title, part: section.part,
            prose: prose(section.text, Place(file: section.file), from: .file(section.file)), hasKey: section.hasKey,
            themes: section.themes.compactMap { theme($0) }, content: content(section.content))
    }

    private mutating func theme(_ theme: ReportTheme) -> CheckedTheme? {
        guard let known = framework.theme(theme.theme) else {
            findings.append(
                Finding(
                    "unknown-theme", .error, at: Place(subject: "\(report.id)"), "there is no theme '\(theme.theme)'"))
            return nil
        }
        return CheckedTheme(
            theme: known, tables: theme.tables.map { table($0) }, commentary: commentary(.theme(known.id)) ?? .none)
    }

    /// The commentary in the book about a subject for the report's period; of what both parts show, in Part I alone.
    mutating func commentary(_ subject: CommentarySubject) -> Prose? {
        guard !isInPartTwo || !parts.open.contains(subject),
            let commentary = book.book.commentary[subject]?[report.period]
        else { return nil }
        return prose(
            commentary.text, Place(subject: "the commentary on \(subject), entry \(commentary.entry)"),
            from: .commentary(subject, report.period))
    }

    /// A picture for each measure of the tables, where there are two figures to draw.
    var trends: [Trend] {
        var drawn: Set<MeasureID> = []
        return report.tables.flatMap(\.groups).flatMap { measures($0) }.filter { drawn.insert($0.id).inserted }
            .map { Trend(of: $0, area: report.area, in: book) }.filter { $0.points.count > 1 }
    }

    /// The measures of a group or unit that a table shows, in the framework's order.
    func measures(_ rows: ReportTable.Rows) -> [Measure] { rows.measures(in: framework) }
}

extension ReportTable.Rows {
    /// The measures that have a row, in the framework's order.
    func measures(in framework: Framework) -> [Measure] {
        switch self {
        case .group(let id): framework.measures.filter { $0.group == id && $0.shown == .table }
        case .unit(let id, let day): framework.measures(of: id, on: day).filter { $0.shown == .table }
        }
    }
}
