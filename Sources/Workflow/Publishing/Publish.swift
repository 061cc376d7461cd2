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
    /// - Returns: the version and its documents, the manifest among them.
    /// - Throws: ``Refused`` with every finding, where one is an error.
    package func publish(_ files: [SentFile], of name: ReportID, _ act: Act) async throws -> Publication {
        try await retrying {
            let head = try await register.head()
            let checked = try await check(files, of: name, asKnownAt: head.number)
            let before = try await publishedBefore()
            let released = release(checked, to: .public, against: before)
            let findings = checked.findings + released.leavingOut
            let pictures = released.pictures
            let content = contentDigest(of: released, pictures)
            let earlier = try await register.versions(of: checked.report.id).last?.version
            if let earlier, earlier.contentDigest == content {
                let documents = try await documents(of: earlier)
                return Publication(
                    version: earlier, documents: documents, revisionNote: [], wasUnchanged: true,
                    findings: findings)
            }
            let note = revisionNote(released, since: before.last { $0.name == earlier?.name })
            let edition = Edition(
                version: (earlier?.version ?? 0) + 1, day: act.at.day, asKnownAt: head.number,
                chainHead: head.digest.hex, program: Self.program, revisionNote: note)
            let (documents, notes) = try documents(of: released, as: edition, pictures: pictures)
            return try await keep(documents, of: released, findings + notes, edition, content, earlier, act)
        }
    }

    private func keep(
        _ documents: [PublishedDocument], of released: ReleasedReport, _ findings: [Finding], _ edition: Edition,
        _ content: Digest,
        _ earlier: PublishedVersion?, _ act: Act
    ) async throws -> Publication {
        var documents = documents
        let report = released.report
        documents.append(try manifest(of: documents, released, edition, content, act.at.day))
        let version = PublishedVersion(
            report: report.id, version: edition.version ?? 1, asKnownAt: edition.asKnownAt, day: act.at.day,
            contentDigest: content, files: documents.map { PublishedFile(name: $0.name, bytes: $0.bytes) },
            note: edition.revisionNote.joined(separator: "\n"), previousVersion: earlier?.version)
        let bytes = Dictionary(
            documents.map { (Digest(of: $0.bytes), $0.bytes) }, uniquingKeysWith: { first, _ in first })
        let draft = EntryDraft(
            .publication, act, after: edition.asKnownAt, rows: [.version(version)], about: "\(report.id) \(content)")
        _ = try await register.append(draft, files: bytes)
        return Publication(
            version: version, documents: documents, revisionNote: edition.revisionNote, wasUnchanged: false,
            findings: findings)
    }

    /// A digest of what a report says, whatever its version, day and entry.
    private func contentDigest(of released: ReleasedReport, _ pictures: ReportPictures) -> Digest {
        let neutral = Edition(
            version: 0, day: Day(number: 0), asKnownAt: 0, chainHead: "", program: Self.program, revisionNote: [])
        let page = PublishedForms(of: released, as: neutral, pictures: pictures).page
        let digests = page.map { "\($0.name) \(Digest(of: $0.bytes))" }
        return Digest(of: digests.joined(separator: "\n"))
    }

    /// What reads differently from an earlier version to who has read no more than either shows, a sentence each.
    private func revisionNote(_ released: ReleasedReport, since earlier: PublishedEarlier?) -> [String] {
        guard let earlier else { return [] }
        let sentences = released.differences(from: earlier).compactMap {
            $0.sentence(released.framework, released.council)
        }
        return sentences.isEmpty
            ? ["No figure was corrected; the words, the tables or their layout were changed."] : sentences
    }
}

extension Difference {
    /// What was and what is, such as `Rate of children looked after, 31 December 2017: 79.0 becomes 78.9.`.
    func sentence(_ framework: Framework, _ council: Council) -> String? {
        guard let measure = framework.measure(reference.figure.measure) else { return nil }
        func words(_ answer: Answer) -> String {
            if case .absent(let absence, _) = answer { return absence.words }
            return answer.words(for: measure, council: council) ?? "not known"
        }
        let (was, becomes) = (words(before), words(after))
        // The same words: only what lies behind them, such as the places or the explanation, reads differently.
        guard was != becomes else { return nil }
        let aspect =
            switch reference.aspect {
            case .status: ", status"
            case .direction: ", direction of travel"
            case .change: ", change"
            case .target: ", target"
            case .numerator: ", number"
            default: ""
            }
        let figure = reference.figure
        let place = figure.area == council.area ? "" : ", \(framework.area(figure.area)?.title ?? figure.area.text)"
        return "\(framework.label(of: measure))\(place), \(figure.period.words)\(aspect): \(was) becomes \(becomes)."
    }
}
