import Evaluation
import Intake
import PerformanceModel
import Register
import Reports

/// The words of a published paper where they are kept: as they were then, as they are now, and as a file has them.
struct EditedDesk {
    /// The book that the paper was published from.
    let then: EvaluatedBook
    let now: Book
    /// The files of the report's folder as they are now.
    let files: [SentFile]
    let version: PublishedVersion

    /// What an edited paper changes.
    struct Words {
        var rows: [EntryRow] = []
        var changed: [(name: String, before: String, after: String)] = []
        var files: [SentFile] = []
        var findings: [Finding] = []
    }

    func words(of paper: EditedPaper) throws -> Words {
        var words = Words()
        for part in paper.parts {
            guard let origin = Prose.Origin(part.name), let scope = scope(of: origin) else {
                words.findings.append(unknown(part.name))
                continue
            }
            take(part, origin, scope, into: &words)
        }
        return words
    }

    private func take(
        _ part: EditedPaper.Part, _ origin: Prose.Origin, _ scope: ReferenceScope, into words: inout Words
    ) {
        let original = text(of: origin)
        let markdown = EditedMarkdown(in: scope, sourcesOf: original ?? "")
        let (before, after) = (markdown.text(of: part.before), markdown.text(of: part.after))
        let held = original.map { markdown.text(of: WrittenPassage($0, in: scope).paragraphs) }
        // What was changed in the file and is written so already was taken back before.
        guard before != after, held != after else { return }
        guard held == before else {
            words.findings.append(conflict(part.name, after))
            return
        }
        let place = Place(file: part.name)
        let typed = findingsInProse(after, scope, place).map { finding in
            Finding(finding.rule, .query, at: finding.place, finding.message, arithmetic: finding.arithmetic)
        }
        words.findings += now.open(typed)
        words.changed.append((part.name, before, after))
        switch origin {
        case .commentary(let subject, let period): words.rows.append(.commentary(subject, period, after))
        case .file(let name):
            words.rows.append(.commentary(.report(version.report, file: name), scope.period, after))
            words.files.append(SentFile(name: name, bytes: Array((after + "\n").utf8)))
        }
    }

    /// The words as they are now, which for commentary must be those that were published.
    private func text(of origin: Prose.Origin) -> String? {
        switch origin {
        case .file(let name):
            files.first { $0.name == name || $0.name.hasSuffix("/\(name)") }
                .map { String(decoding: $0.bytes, as: UTF8.self) }
        case .commentary(let subject, let period): now.commentary[subject]?[period]?.text
        }
    }

    /// What references are read against: the report's period and area.
    private func scope(of origin: Prose.Origin) -> ReferenceScope? {
        let reading = ReportReading(reading: files.map { ($0.name, $0.bytes) }, framework: then.framework)
        guard let report = reading.report else { return nil }
        return ReferenceScope(framework: then.framework, period: report.period, area: report.area)
    }

    private func unknown(_ name: String) -> Finding {
        Finding(
            "unknown-part", .error, at: Place(subject: name),
            "the report's folder cannot be read, so its words cannot be told from those of the file; mend report.yaml")
    }

    private func conflict(_ name: String, _ after: String) -> Finding {
        Finding(
            "changed-on-both-sides", .error, at: Place(subject: name),
            "the words of '\(name)' were changed in the file, and also where they are written since \(version.name) "
                + "was published; settle them there by hand. The file says: \(after.prefix(400))")
    }
}

extension Prose.Origin {
    /// Reads the name that words are found again by.
    init?(_ name: String) {
        let words = name.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2 else { return nil }
        switch words[0] {
        case "file": self = .file(words[1])
        case "commentary":
            let parts = words[1].split(separator: " ")
            guard parts.count == 2, let subject = CommentarySubject(parts[0]), let period = try? Period(parts[1])
            else { return nil }
            self = .commentary(subject, period)
        default: return nil
        }
    }
}
