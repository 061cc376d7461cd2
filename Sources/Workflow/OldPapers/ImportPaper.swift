import Documents
package import Intake
package import PerformanceModel

/// What somebody says of an old paper that is to be imported.
package struct PaperToImport: Sendable {
    package let file: SentFile
    /// The day it was published.
    package let published: Day
    package var period: Period?
    package var title: String?
    package var id: ReportID?
    package var council: String?

    package init(_ file: SentFile, published: Day) {
        self.file = file
        self.published = published
    }
}

/// Drafts a framework, a return and a report from the tables of an old paper; nothing is written to a register.
///
/// - Parameters:
///   - paper: a .docx, .odt, .html, .md, .txt or .pdf file, and what is said of it.
///   - framework: the files of the framework that its labels are matched with; none where there is none yet.
///   - labels: what labels of earlier papers were taken for, where that is kept.
/// - Returns: the drafts and findings.
/// - Throws: ``DocumentFault`` where the paper cannot be read, and ``Refused`` where the framework is not sound.
package func importPaper(
    _ paper: PaperToImport, framework: [SentFile], labels: SentFile?
) throws -> OldPaperDraft {
    let files = framework.map { (name: $0.name, bytes: $0.bytes) }
    let decisions = labels.map { LabelDecisions(reading: $0.bytes) } ?? LabelDecisions()
    let unsound =
        (files.isEmpty ? [] : FrameworkReading(reading: files).findings).filter { $0.severity == .error }
        + decisions.findings
    guard unsound.isEmpty else { throw Refused(findings: unsound) }
    var old = OldPaper(
        file: paper.file.name, document: try readBlocks(of: paper.file), published: paper.published)
    (old.period, old.title, old.id, old.council) = (paper.period, paper.title, paper.id, paper.council)
    return try OldPaperDraft(of: old, framework: files, labels: decisions)
}
