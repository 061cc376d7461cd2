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
    ///   - forms: the forms it is written in; all where nothing is said.
    /// - Returns: the documents, marked as a draft, and what remains to be explained.
    /// - Throws: ``Refused`` with every finding, where one is an error.
    package func preview(
        _ files: [SentFile], of name: ReportID, for audience: Audience,
        in forms: Set<WrittenForm> = Set(WrittenForm.allCases)
    ) async throws -> ([PublishedDocument], [Finding]) {
        let (checked, released, before) = try await checkAndRelease(files, of: name, to: audience)
        let head = try await register.head()
        let edition = Edition(
            version: nil, day: nil, asKnownAt: checked.asKnownAt, chainHead: head.digest.hex, program: Self.program,
            revisionNote: [])
        async let pictures = released.pictures
        var suggestions: [SuggestedKeyPoint] = []
        if !forms.isDisjoint(with: WrittenForm.ofWords) {
            // A suggestion stands in the public's part of the paper.
            let open = audience == .public ? released : release(checked, to: .public, against: before)
            suggestions = suggestedKeyPoints(of: open)
        }
        let (documents, notes) = try await documents(
            of: released, as: edition, pictures: pictures, suggestions: suggestions, in: forms)
        let due = MeetingNotice.findings(of: checked, on: clock().day)
        return (documents, checked.findings + released.leavingOut + due + notes)
    }
}
