package import Documents
package import PerformanceModel
import Reading

/// What an old paper makes of a framework and a register: drafts for an officer to read over, and what is doubtful.
package struct OldPaperDraft: Sendable {
    package let paper: OldPaper
    package let id: ReportID
    package let title: String
    /// The period it reports on.
    package let period: Period
    /// The figures it prints, each with where it stands in its note.
    package let figures: [Observation]
    /// How the paper rated them.
    package let ratings: [PrintedRating]
    /// A report that prints the paper's tables again.
    package let report: Report
    package let labels: LabelDecisions
    package let findings: [Finding]
    /// What is new to the framework.
    let drafted: DraftedDefinitions

    /// The measures that are new to the framework.
    package var measures: [Measure] { drafted.measures }

    /// Reads a paper against the framework so far.
    ///
    /// - Parameters:
    ///   - paper: the paper.
    ///   - framework: the files of the framework; none where there is none yet.
    ///   - labels: what labels of earlier papers were taken for.
    /// - Throws: ``DocumentFault`` where nothing can be made of it.
    package init(
        of paper: OldPaper, framework: [(name: String, bytes: [UInt8])], labels: LabelDecisions = LabelDecisions()
    ) throws(DocumentFault) {
        let read = ReadPaper(paper.document)
        let rows = read.series.count + read.tables.reduce(0) { $0 + $1.unfilled.count }
        let values = read.series.reduce(0) { $0 + $1.values.count }
        guard rows > 0 else {
            throw DocumentFault(
                "'\(paper.file)' has no table of figures that could be read. Check that its tables are tables and not "
                    + "pictures.")
        }
        guard rows <= Self.mostRows, values <= Self.mostValues else {
            throw DocumentFault(
                "'\(paper.file)' has \(values) values in \(rows) rows, and at most \(Self.mostValues) in "
                    + "\(Self.mostRows) are imported at once. Split it and try again with the parts.")
        }
        guard let calendar = PaperCalendar(of: read, said: paper.period, published: paper.published),
            let id = paper.id ?? OldPaper.name(of: calendar.period)
        else {
            throw DocumentFault(
                "'\(paper.file)' does not say which period it reports on. Say so with --period, such as --period "
                    + "2017-18-Q3.")
        }
        let framework = OldPaperFramework(reading: framework, leavingOut: id)
        var drafting = PaperDrafting(paper, read, calendar, framework: framework, labels: labels)
        for table in read.tables { drafting.read(table) }
        self.paper = paper
        self.id = id
        title = paper.title(reportingOn: calendar.period)
        period = calendar.period
        drafted = drafting.definitions.drafted
        figures = drafting.figures
        ratings = drafting.ratings
        report = drafting.report(id, title: title)
        self.labels = drafting.labels
        findings = drafting.allFindings
    }

    /// More rows than any committee's paper has.
    static let mostRows = 600
    static let mostValues = 10_000
}
