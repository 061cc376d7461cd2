import Evaluation
package import PerformanceModel
package import Reports

extension Office {
    /// Suggests key points of a report from its figures, for its author to choose from and edit.
    ///
    /// Its words need not agree with its figures yet; what is in the way of a draft otherwise is in the way here.
    ///
    /// - Parameters:
    ///   - files: every file of the report's folder.
    ///   - name: the folder's name.
    /// - Returns: sentences that everybody may read, the most important first.
    /// - Throws: ``Refused`` with every finding, where one is an error.
    package func suggestKeyPoints(_ files: [SentFile], of name: ReportID) async throws -> [SuggestedKeyPoint] {
        let book = try await evaluatedBook()
        let report = try definition(files, of: name, in: book.framework)
        let checked = try figuresChecked(of: report, in: book)
        return suggestedKeyPoints(of: release(checked, to: .public, against: try await publishedBefore()))
    }
}
