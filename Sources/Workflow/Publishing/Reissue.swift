package import PerformanceModel
package import Publishing
package import Register

extension Office {
    /// The published versions of a report, or of all, oldest first.
    package func versions(of report: ReportID? = nil) async throws -> [RecordedVersion] {
        try await register.versions(of: report)
    }

    /// The files of a published version, each checked against its digest: the same bytes, whatever has changed since.
    ///
    /// - Parameters:
    ///   - report: the report's name.
    ///   - number: the version, or nothing for the last.
    /// - Returns: the version and its documents.
    /// - Throws: ``Refused`` where there is no such version.
    package func reissue(
        _ report: ReportID, version number: Int?
    ) async throws -> (PublishedVersion, [PublishedDocument]) {
        let versions = try await register.versions(of: report).map(\.version)
        guard let version = number == nil ? versions.last : versions.first(where: { $0.version == number }) else {
            let all = try await register.versions(of: nil).map { "\($0.version.report) version \($0.version.version)" }
            let known = all.isEmpty ? "nothing has been published yet" : "there are " + all.joined(separator: ", ")
            throw Refused("unknown-version", "there is no such version of '\(report)'; \(known)")
        }
        return (version, try await documents(of: version))
    }

    func documents(of version: PublishedVersion) async throws -> [PublishedDocument] {
        var documents: [PublishedDocument] = []
        for file in version.files {
            documents.append(PublishedDocument(name: file.name, bytes: try await register.file(file.digest)))
        }
        return documents
    }
}
