package import PerformanceModel
package import Publishing
import Register
import Reports

extension Office {
    /// Renders a published version again, from the book it rests on and the report's folder as it is now.
    ///
    /// What differs shows what has changed since: the words of the folder, the program, or the engine of PDFs.
    ///
    /// - Parameters:
    ///   - report: the report.
    ///   - number: the version, or nothing for the last.
    ///   - files: every file of the report's folder.
    /// - Returns: the documents as they are made now, and the names of those that are not as they were published.
    /// - Throws: ``Refused`` where there is no such version, or the report cannot be checked.
    package func rebuild(
        _ report: ReportID, version number: Int?, from files: [SentFile]
    ) async throws -> (documents: [PublishedDocument], differing: [String]) {
        let recorded = try await recordedVersion(of: report, number)
        let version = recorded.version
        let released = try await checkAndRelease(
            files, of: report, to: .public, asKnownAt: version.asKnownAt, before: version
        ).released
        let head = try await register.entries(version.asKnownAt...version.asKnownAt).first?.digest.hex ?? ""
        let edition = Edition(
            version: version.version, day: version.day, asKnownAt: version.asKnownAt, chainHead: head,
            program: Self.program, revisionNote: version.note.split(separator: "\n").map(String.init))
        let documents = try await documents(of: released, as: edition, pictures: released.pictures).documents
        let kept = Dictionary(version.files.map { ($0.name, $0.digest) }, uniquingKeysWith: { one, _ in one })
        let made = Set(documents.map(\.name))
        let missing = version.files.map(\.name).filter { $0 != Manifest.fileName && !made.contains($0) }
        return (documents, documents.filter { kept[$0.name] != Digest(of: $0.bytes) }.map(\.name) + missing)
    }
}
