package import PerformanceModel
package import Publishing
package import Register
package import Reports

extension Office {
    /// The published versions of a report, or of all, oldest first.
    ///
    /// - Parameters:
    ///   - report: the report; nothing for all.
    ///   - audience: the public is not shown a version before its embargo is over.
    /// - Returns: the versions with their entries.
    /// - Throws: where the register cannot be read.
    package func versions(
        of report: ReportID? = nil, for audience: Audience = .members
    ) async throws -> [RecordedVersion] {
        let now = clock()
        return try await register.versions(of: report).filter { audience == .members || $0.isOut(at: now) }
    }

    /// The files of a published version, each checked against its digest: the same bytes, whatever has changed since.
    ///
    /// - Parameters:
    ///   - report: the report's name.
    ///   - number: the version, or nothing for the last.
    ///   - audience: members and officers are also given the edited files that were in fact issued.
    /// - Returns: the version and its documents.
    /// - Throws: ``Refused`` where there is no such version.
    package func reissue(
        _ report: ReportID, version number: Int?, for audience: Audience = .members
    ) async throws -> (PublishedVersion, [PublishedDocument]) {
        let recorded = try await recordedVersion(of: report, number, for: audience)
        var documents = try await documents(of: recorded.version)
        guard audience == .members else { return (recorded.version, documents) }
        for (index, file) in recorded.issued.enumerated() {
            let isFirst = !recorded.issued[..<index].contains { $0.name == file.name }
            documents.append(
                PublishedDocument(
                    name: "issued/" + (isFirst ? "" : "\(index + 1)-") + file.name,
                    bytes: try await register.file(file.digest)))
        }
        return (recorded.version, documents)
    }

    /// A version of a report, the last where none is named.
    func recordedVersion(
        of report: ReportID, _ number: Int?, for audience: Audience = .members
    ) async throws -> RecordedVersion {
        let versions = try await versions(of: report, for: audience)
        guard let found = number == nil ? versions.last : versions.first(where: { $0.version.version == number }) else {
            let all = try await self.versions(for: audience).map {
                "\($0.version.report) version \($0.version.version)"
            }
            let known = all.isEmpty ? "nothing has been published yet" : "there are " + all.joined(separator: ", ")
            throw Refused("unknown-version", "there is no such version of '\(report)'; \(known)")
        }
        return found
    }

    func documents(of version: PublishedVersion) async throws -> [PublishedDocument] {
        var documents: [PublishedDocument] = []
        for file in version.files {
            documents.append(PublishedDocument(name: file.name, bytes: try await register.file(file.digest)))
        }
        return documents
    }
}
