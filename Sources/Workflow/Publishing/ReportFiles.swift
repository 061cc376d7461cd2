import Evaluation
import Intake
package import PerformanceModel
import Register
package import Reports

extension Office {
    /// Reads a report's definition and checks it against a book, its words as they are printed among it.
    ///
    /// - Parameters:
    ///   - files: every file of the report's folder.
    ///   - name: the folder's name, which the definition must say too: a folder copied for the next quarter is not the
    ///     next version of the last.
    ///   - number: the entry as known at; nothing for now.
    /// - Returns: the checked report.
    /// - Throws: ``Refused`` with every finding, where one is an error.
    package func check(_ files: [SentFile], of name: ReportID, asKnownAt number: Int? = nil) async throws
        -> CheckedReport
    {
        let book = try await evaluatedBook(asKnownAt: number)
        let report = try definition(files, of: name, in: book.framework)
        async let claims = report.findingsInWords(in: book)
        let checked = try figuresChecked(of: report, in: book)
        return checked.adding(try passed(await claims, of: checked))
    }

    /// Checks a report and takes out what an audience may not see, while its words are proof-read.
    ///
    /// - Parameters:
    ///   - files: every file of the report's folder.
    ///   - name: the folder's name.
    ///   - audience: who it is for.
    ///   - number: the entry as known at; nothing for now.
    ///   - version: the one whose readers had only what was published before it; all that is published otherwise.
    /// - Returns: the report as checked and as released, and what was published before.
    /// - Throws: ``Refused`` with every finding, where one is an error.
    func checkAndRelease(
        _ files: [SentFile], of name: ReportID, to audience: Audience, asKnownAt number: Int? = nil,
        before version: PublishedVersion? = nil
    ) async throws -> (checked: CheckedReport, released: ReleasedReport, before: [PublishedEarlier]) {
        let book = try await evaluatedBook(asKnownAt: number)
        let report = try definition(files, of: name, in: book.framework)
        async let claims = report.findingsInWords(in: book)
        let checked = try figuresChecked(of: report, in: book)
        let before = Array(try await publishedBefore().prefix { $0.name != version?.name })
        let released = release(checked, to: audience, against: before)
        let open = try passed(await claims, of: checked)
        return (checked.adding(open), released.adding(open), before)
    }

    /// A report as checked but for what its words claim.
    func figuresChecked(of report: Report, in book: EvaluatedBook) throws(Refused) -> CheckedReport {
        do { return try Reports.check(report, in: book) } catch { throw Refused(findings: error.findings) }
    }

    /// What nobody has answered of what the words of a report claim, where it may be issued with that.
    private func passed(_ claims: [Finding], of checked: CheckedReport) throws(Refused) -> [Finding] {
        let open = checked.book.book.open(claims)
        guard !open.contains(where: { $0.severity == .error }) else {
            throw Refused(findings: checked.findings + open)
        }
        return open
    }

    /// A report's definition, which must be of the name its folder has.
    func definition(_ files: [SentFile], of name: ReportID, in framework: Framework) throws(Refused) -> Report {
        let reading = ReportReading(reading: files.map { ($0.name, $0.bytes) }, framework: framework)
        guard let report = reading.report else { throw Refused(findings: reading.findings) }
        guard report.id == name else {
            throw Refused(
                "report-name", at: Place(file: "report.yaml"),
                "its id is '\(report.id)', but it stands in the folder '\(name)'; make them the same")
        }
        return report
    }
}
