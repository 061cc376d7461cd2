package import PerformanceModel
package import Publishing
import Register
package import Reports

extension Office {
    /// Renders a draft of a report; nothing is written to the register.
    ///
    /// - Parameters:
    ///   - files: every file of the report's folder.
    ///   - name: the folder's name.
    ///   - audience: who it is for.
    /// - Returns: the checked report and its documents, marked as a draft.
    /// - Throws: ``Refused`` with every finding, where one is an error.
    package func preview(
        _ files: [SentFile], of name: ReportID, for audience: Audience
    ) async throws -> (CheckedReport, [PublishedDocument]) {
        let checked = try await check(files, of: name)
        let head = try await register.head()
        let edition = Edition(
            version: nil, day: nil, asKnownAt: checked.asKnownAt, chainHead: head.digest.hex, program: Self.program,
            revisionNote: [])
        return (checked, documents(of: release(checked, to: audience), as: edition))
    }
}
