import Evaluation
import Intake
package import PerformanceModel
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
        let checked: CheckedReport
        do {
            checked = try Reports.check(report, in: book)
        } catch {
            throw Refused(findings: error.findings)
        }
        let claims = book.book.open(checked.findingsInWords)
        guard !claims.contains(where: { $0.severity == .error }) else {
            throw Refused(findings: checked.findings + claims)
        }
        return checked.adding(claims)
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
