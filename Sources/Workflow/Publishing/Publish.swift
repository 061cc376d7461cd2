package import PerformanceModel
package import Publishing
package import Register
import Reports

/// A version of a report as published.
package struct Publication: Sendable {
    package let version: PublishedVersion
    package let documents: [PublishedDocument]
    /// What changed since the version before, a sentence each.
    package let revisionNote: [String]
    /// Whether nothing had changed, so that this is the version published before.
    package let wasUnchanged: Bool
    /// The moment before which only members and officers are shown it.
    package let embargo: Moment?
    package let findings: [Finding]
}

extension Office {
    /// Publishes a report: checks it, renders it, and keeps its files as the next version.
    ///
    /// With nothing changed since the last version, that version is given again and nothing is written.
    ///
    /// - Parameters:
    ///   - files: every file of the report's folder.
    ///   - name: the folder's name.
    ///   - act: who, why and when.
    ///   - embargo: the moment before which only members and officers are shown it; without one, a version that
    ///     follows one held back is held back as long.
    /// - Returns: the version and its documents, the manifest among them.
    /// - Throws: ``Refused`` with every finding, where one is an error.
    package func publish(
        _ files: [SentFile], of name: ReportID, _ act: Act, embargo: Moment? = nil
    ) async throws -> Publication {
        try await retrying {
            let head = try await register.head()
            let (checked, released, before) = try await checkAndRelease(
                files, of: name, to: .public, asKnownAt: head.number)
            let findings =
                checked.findings + released.leavingOut + MeetingNotice.findings(of: checked, on: act.at.day)
            let pictures = released.pictures
            let content = contentDigest(of: released, pictures)
            let versions = try await register.versions(of: checked.report.id)
            let embargo = embargo ?? versions.embargo(at: act.at)
            let earlier = versions.last?.version
            if let earlier, earlier.contentDigest == content {
                try await hold(earlier, until: embargo, versions, head.number, act)
                let documents = try await documents(of: earlier)
                return Publication(
                    version: earlier, documents: documents, revisionNote: [], wasUnchanged: true,
                    embargo: embargo ?? versions.last?.embargo, findings: findings)
            }
            let note = try await revisionNote(
                released, pictures, since: before.last { $0.name == earlier?.name }, earlier)
            let edition = Edition(
                version: (earlier?.version ?? 0) + 1, day: act.at.day, asKnownAt: head.number,
                chainHead: head.digest.hex, program: Self.program, revisionNote: note)
            let (documents, notes) = try await documents(of: released, as: edition, pictures: pictures)
            return try await keep(
                documents, of: released, pictures, findings + notes, edition, content, versions, act, embargo: embargo)
        }
    }

    private func keep(
        _ documents: [PublishedDocument], of released: ReleasedReport, _ pictures: ReportPictures,
        _ findings: [Finding], _ edition: Edition, _ content: Digest, _ earlier: [RecordedVersion], _ act: Act,
        embargo: Moment?
    ) async throws -> Publication {
        var documents = documents
        let report = released.report
        documents.append(try manifest(of: documents, released, pictures, edition, content, act.at.day))
        let version = PublishedVersion(
            report: report.id, version: edition.version ?? 1, asKnownAt: edition.asKnownAt, day: act.at.day,
            contentDigest: content, files: documents.map { PublishedFile(name: $0.name, bytes: $0.bytes) },
            note: edition.revisionNote.joined(separator: "\n"), previousVersion: earlier.last?.version.version)
        let bytes = Dictionary(
            documents.map { (Digest(of: $0.bytes), $0.bytes) }, uniquingKeysWith: { first, _ in first })
        let heldBack = embargo.map { earlier.rows(holding: version, until: $0) } ?? []
        let draft = EntryDraft(
            .publication, act, after: edition.asKnownAt,
            rows: [.version(version)] + heldBack + confidential(released),
            about: "\(report.id) \(content)")
        _ = try await register.append(draft, files: bytes)
        return Publication(
            version: version, documents: documents, revisionNote: edition.revisionNote, wasUnchanged: false,
            embargo: embargo, findings: findings)
    }

    /// What the register is to keep from the public with a version, where it does not keep that already.
    private func confidential(_ released: ReleasedReport) -> [EntryRow] {
        let before = released.framework.confidential.first { $0.report == released.report.id }
        return released.confidential.figures == before?.figures ?? []
            ? [] : [.definition(.confidential(released.confidential))]
    }

    /// A digest of what a report says, whatever its version, day and entry.
    private func contentDigest(of released: ReleasedReport, _ pictures: ReportPictures) -> Digest {
        let neutral = Edition(
            version: 0, day: Day(number: 0), asKnownAt: 0, chainHead: "", program: Self.program, revisionNote: [])
        let page = PublishedForms(of: released, as: neutral, pictures: pictures).page
        let digests = page.map { "\($0.name) \(Digest(of: $0.bytes))" }
        // What Part II keeps is published with it, though it is seen on no page.
        let kept = released.confidential.figures.map { "keeps \($0)" }
        return Digest(of: (digests + kept).joined(separator: "\n"))
    }

    /// Gives a version that is published already another embargo.
    private func hold(
        _ version: PublishedVersion, until embargo: Moment?, _ versions: [RecordedVersion], _ entry: Int, _ act: Act
    ) async throws {
        guard let embargo else { return }
        let rows = versions.rows(holding: version, until: embargo)
        guard !rows.isEmpty else { return }
        _ = try await register.append(
            EntryDraft(.publication, act, after: entry, rows: rows, about: "\(version.name) until \(embargo)"))
    }
}
