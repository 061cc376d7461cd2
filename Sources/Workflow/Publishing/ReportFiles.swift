import Evaluation
import Intake
import PerformanceModel
package import Reports

extension Office {
    /// Reads a report's definition and checks it against a book.
    ///
    /// - Parameters:
    ///   - files: every file of the report's folder.
    ///   - number: the entry as known at; nothing for now.
    /// - Returns: the checked report.
    /// - Throws: ``Refused`` with every finding, where one is an error.
    package func check(_ files: [SentFile], asKnownAt number: Int? = nil) async throws -> CheckedReport {
        let book = try await evaluatedBook(asKnownAt: number)
        let reading = ReportReading(reading: files.map { ($0.name, $0.bytes) }, framework: book.framework)
        guard let report = reading.report else { throw Refused(findings: reading.findings) }
        do {
            return try Reports.check(report, in: book)
        } catch {
            throw Refused(findings: error.findings)
        }
    }
}
