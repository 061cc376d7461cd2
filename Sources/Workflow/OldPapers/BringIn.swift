import Documents
package import Intake
package import PerformanceModel
import Publishing
package import Register

/// An old paper with its figures as an officer has read them over.
package struct OldPaperFiles: Sendable {
    package let folder: OldPaperFolder
    package let paper: SentFile
    package let figures: SentFile

    package init(_ folder: OldPaperFolder, paper: SentFile, figures: SentFile) {
        (self.folder, self.paper, self.figures) = (folder, paper, figures)
    }
}

/// What came of bringing an old paper in.
package struct BroughtInPaper: Sendable {
    /// Nothing where the register held all of it already.
    package let receipt: Receipt?
    /// Figures written, known from the day of the paper.
    package let written: Int
    /// Figures that were known on that day already.
    package let unchanged: Int
    package let findings: [Finding]
}

extension Office {
    /// Brings an old paper in: its figures known from the day it was published, and itself as published then.
    ///
    /// One entry holds both, and whatever definitions were not known on that day. Brought in again with figures that
    /// were mended since, only these are written, by an entry that is known from the same day.
    ///
    /// - Parameters:
    ///   - old: the paper and its figures.
    ///   - act: who, why and when.
    /// - Returns: what was written.
    /// - Throws: ``Refused`` with every finding, where one is an error.
    package func bringIn(_ old: OldPaperFiles, _ act: Act) async throws -> BroughtInPaper {
        try await retrying {
            let (head, now) = (try await register.head(), try await register.book())
            let day = old.folder.published
            guard day <= act.at.day else {
                throw Refused("not-published-yet", "\(day.words) is still to come; an old paper has been published")
            }
            let reading = ReturnReading(
                reading: old.figures.bytes, name: old.figures.name, framework: now.framework, today: day)
            guard reading.isAcceptable else { throw Refused(findings: reading.findings) }
            let isHeld = try await holds(old)
            let then = try await register.book(asKnownOn: day)
            let new = reading.observations.filter { then.isNews($0) }
            let findings = now.open(reading.findings) + then.notes(on: new, now: now)
            let unchanged = reading.observations.count - new.count
            guard !isHeld || !new.isEmpty else {
                return BroughtInPaper(receipt: nil, written: 0, unchanged: unchanged, findings: [])
            }
            var rows = new.map(EntryRow.observation)
            rows += now.framework.definitions(missingIn: then.framework).map(EntryRow.definition)
            var files: [Digest: [UInt8]] = [:]
            if !isHeld {
                let (version, documents) = try version(of: old, reading.observations, after: head, act)
                rows.append(.version(version))
                for document in documents { files[Digest(of: document.bytes)] = document.bytes }
            }
            let draft = EntryDraft(
                isHeld ? .return : .publication, act, after: head.number,
                source: EntrySource(name: old.figures.name, digest: old.figures.digest), knownFrom: day, rows: rows,
                findings: findings, about: "\(old.folder.id) \(old.paper.digest) \(old.figures.digest)")
            let receipt = try await register.append(draft, files: files)
            return BroughtInPaper(receipt: receipt, written: new.count, unchanged: unchanged, findings: findings)
        }
    }

    /// Whether the very paper was brought in before.
    private func holds(_ old: OldPaperFiles) async throws -> Bool {
        guard let version = try await register.versions(of: old.folder.id).first?.version else { return false }
        guard version.contentDigest == old.paper.digest, version.day == old.folder.published else {
            throw Refused(
                "already-published", at: Place(file: OldPaperFolder.settings),
                "version 1 of \(old.folder.id) was published on \(version.day.words) and is another paper; give this "
                    + "one another id")
        }
        return true
    }

    /// The paper as the first version of its report, with a manifest that says what it is.
    private func version(
        of old: OldPaperFiles, _ observations: [Observation], after head: Head, _ act: Act
    ) throws -> (PublishedVersion, [PublishedDocument]) {
        let folder = old.folder
        let paper = PublishedDocument(name: old.paper.name, bytes: old.paper.bytes)
        let note = "Published on \(folder.published.words) and brought in on \(act.at.day.words)."
        let shown = observations.compactMap { observation -> String? in
            if case .value = observation.content { observation.figure.description } else { nil }
        }
        let manifest = Manifest(
            report: folder.id.text, title: folder.title, version: 1, day: folder.published.description,
            asKnownAt: head.number + 1, chainHead: head.digest.hex, contentDigest: old.paper.digest.hex,
            program: Self.program, engines: [:], fonts: [:], templates: [:], revisionNote: [note],
            files: [Manifest.File(name: paper.name, sha256: old.paper.digest.hex, bytes: paper.bytes.count)],
            shown: shown, printed: shown, broughtIn: true)
        let documents = [paper, try manifest.document]
        let version = PublishedVersion(
            report: folder.id, version: 1, asKnownAt: head.number + 1, day: folder.published,
            contentDigest: old.paper.digest, files: documents.map { PublishedFile(name: $0.name, bytes: $0.bytes) },
            note: note)
        return (version, documents)
    }
}
