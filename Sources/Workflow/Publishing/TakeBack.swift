import Documents
import Evaluation
import Intake
package import PerformanceModel
package import Register
import Reports

/// What came back in an edited Word file.
package struct TakenBack: Sendable {
    package let version: PublishedVersion
    /// Nothing where the file was only looked at, or has nothing new.
    package let receipt: Receipt?
    /// The parts whose words were changed, by name: what was published and what the file says.
    package let changed: [(name: String, before: String, after: String)]
    /// Files of the report's folder as they are to be now.
    package let files: [SentFile]
    package let findings: [Finding]
}

extension Office {
    /// Takes an edited Word file of a published paper back: its words become commentary and text of the report.
    ///
    /// The file is kept as the one that was in fact issued. Figures that it prints otherwise become findings, since
    /// only a return or a correction changes a figure.
    ///
    /// - Parameters:
    ///   - file: the edited file.
    ///   - reportFiles: the files of the folder of a report.
    ///   - act: who, why and when.
    ///   - isTrial: whether nothing is written.
    /// - Returns: what was changed and what was found.
    /// - Throws: ``Refused`` where the file is of no published paper, or words were changed on both sides.
    package func takeBack(
        _ file: SentFile, reportFiles: (ReportID) throws -> [SentFile], _ act: Act, isTrial: Bool = false
    ) async throws -> TakenBack {
        let edited = try EditedWordFile(reading: file.bytes)
        return try await retrying {
            let (recorded, published) = try await publishedWordFile(of: edited, named: file.name)
            let version = recorded.version
            let issued = PublishedFile(name: file.name, bytes: file.bytes)
            let paper = EditedPaper(edited, publishedAs: published, file: file.name)
            let desk = try await EditedDesk(
                then: evaluatedBook(asKnownAt: version.asKnownAt), now: register.book(),
                files: reportFiles(version.report), version: version)
            let words = try desk.words(of: paper)
            let findings = paper.findings + words.findings
            guard !words.findings.contains(where: { $0.severity == .error }) else { throw Refused(findings: findings) }
            func taken(_ receipt: Receipt?) -> TakenBack {
                TakenBack(
                    version: version, receipt: receipt, changed: words.changed, files: words.files, findings: findings)
            }
            let known = version.files + recorded.issued
            guard !isTrial, !known.contains(where: { $0.digest == issued.digest }) else { return taken(nil) }
            let rows = words.rows + [.issuedFile(version.report, version: version.version, issued)]
            let draft = EntryDraft(
                .publication, act, after: desk.now.number,
                source: EntrySource(name: file.name, digest: issued.digest), rows: rows, findings: findings,
                about: "\(version.name) \(issued.digest)")
            return taken(try await register.append(draft, files: [issued.digest: file.bytes]))
        }
    }

    /// The published version that an edited file is of, with its own Word file as the register keeps it.
    private func publishedWordFile(
        of edited: EditedWordFile, named name: String
    ) async throws -> (RecordedVersion, EditedWordFile) {
        let place = Place(file: name)
        guard let id = edited.properties[PagedProperty.reportName].flatMap({ try? ReportID($0) }),
            let number = edited.properties[PagedProperty.versionName]
        else {
            throw Refused(
                "no-paper", at: place,
                "the file does not say which paper it is of; take back a Word file that 'plumbline publish' wrote, or "
                    + "read another with 'plumbline import-report'")
        }
        guard let recorded = try await register.versions(of: id).first(where: { "\($0.version.version)" == number })
        else {
            throw Refused(
                "unknown-version", at: place,
                number == "draft"
                    ? "the file is of a draft of '\(id)', which was never published; change the words where they are "
                        + "written"
                    : "the file says it is version \(number) of '\(id)', which this register does not hold")
        }
        guard let word = recorded.version.files.first(where: { $0.name == "\(id).docx" }) else {
            throw Refused(
                "no-word-file", at: place, "\(recorded.version.name) was published without a Word file to compare with")
        }
        return (recorded, try EditedWordFile(reading: try await register.file(word.digest)))
    }
}
